import { RetakeError } from '@retake/core'
import { toWire } from '@retake/core/contract'
import { sayPlan } from '../admission/say-plan.ts'
import { messageEvent } from '../events/index.ts'
import { buildPlan } from '../plans/build-plan.ts'
import type { MessageRecord, PlanRecord } from '../ports/storage/index.ts'
import { messageView } from '../views/index.ts'
import { checkReady } from './check-ready.ts'
import { cutPage } from './page.ts'
import type { Call, Operation } from './types.ts'

const defaultLimit = 30

export const listMessages: Operation<'listMessages'> = async ({ input, job, services: { storage } }) => {
  const { clipIndex = null, cursor: before = null, limit = defaultLimit } = input
  const atMs = await storage.now()
  const found = await storage.listMessages(job.uid, { clipIndex, before, limit: limit + 1 })
  const { rows, nextCursor } = cutPage(found, limit, ({ message }) => message.uid)
  return { body: { messages: rows.map((row) => messageView(row, { jobId: job.id, atMs })), nextCursor } }
}

export const createMessage: Operation<'createMessage'> = async (call) => {
  const { input, job, actor, services, idempotency } = call
  const { storage, hub } = services
  checkReady(job)
  checkClip(call)
  const { text, clipIndex = null, selection = clipIndex === null ? [] : [clipIndex] } = input
  const plan = await buildPlan(services, { job, actor, request: { kind: 'instruction', text, selection } })
  const [question, answer] = newMessages(call, plan)
  const at = { jobId: job.id, atMs: plan.createdAtMs }
  const body = messageView({ message: answer, plan, run: null }, at)
  await storage.addMessages({
    jobUid: job.uid,
    messages: [question, answer],
    plan,
    idempotency: idempotency && { ...idempotency, status: 201, body: JSON.stringify(toWire(body)) },
    events: [messageEvent(at, clipIndex)],
  })
  hub.publish(job.uid)
  return { body, stored: idempotency !== null }
}

/** @throws RetakeError `clip-out-of-range`: a message about a clip that is not there would never be seen. */
function checkClip({ input: { clipIndex }, job }: Call<'createMessage'>): void {
  if (clipIndex === undefined || clipIndex < job.clipsCount) return
  throw new RetakeError(
    'clip-out-of-range',
    `There is no clip ${clipIndex + 1}; the job has ${job.clipsCount}. clip_index counts from 0.`,
  )
}

/** What the person wrote, and what the assistant made of it. */
function newMessages(
  { input, job, actor, services: { newId } }: Call<'createMessage'>,
  plan: PlanRecord,
): [MessageRecord, MessageRecord] {
  const question: MessageRecord = {
    uid: newId(),
    jobUid: job.uid,
    clipIndex: input.clipIndex ?? null,
    role: 'person',
    authorId: actor.userId,
    text: input.text,
    selection: input.selection ?? [],
    replyTo: null,
    planUid: null,
    asks: false,
    createdAtMs: plan.createdAtMs,
  }
  const answer: MessageRecord = {
    ...question,
    ...sayPlan(plan),
    uid: newId(),
    role: 'assistant',
    selection: [],
    replyTo: question.uid,
    planUid: plan.uid,
  }
  return [question, answer]
}
