import type { JobRecord, MessageRecord, NewMessages } from '../../ports/storage/index.ts'
import { check, rejection } from '../test-harness.ts'
import { expectEqual } from './expect-equal.ts'
import { ending, type StorageSubject } from './samples.ts'
import { admit, claim, importJob, planOf } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

export function describeChat(test: StorageTest): void {
  test('keeps what was said with its plan, and tells of it', keepsMessages)
  test('lists messages newest first, page by page, of a job or of one clip', listsMessages)
  test('shows with each message its plan and the latest run of it', showsRuns)
  test('keeps messages whose plan was forgotten', outlivesPlans)
  test('throws messages away whose idempotency key was answered by somebody else', keepsFirstAnswer)
  test('forgets messages with their job', forgetsMessages)
}

const all = { clipIndex: null, before: null, limit: 9 }

function exchangeOf(
  subject: StorageSubject,
  job: JobRecord,
  text: string,
  clipIndex: number | null = null,
): NewMessages {
  const { make, clock } = subject
  const plan = planOf(subject, job.uid)
  const question: MessageRecord = {
    uid: make.uid(),
    jobUid: job.uid,
    clipIndex,
    role: 'person',
    authorId: 'anna',
    text,
    selection: [0, 1],
    replyTo: null,
    planUid: null,
    asks: false,
    createdAtMs: clock.now(),
  }
  const answer: MessageRecord = {
    ...question,
    uid: make.uid(),
    role: 'assistant',
    text: `${text}?`,
    selection: [],
    replyTo: question.uid,
    planUid: plan.uid,
    asks: true,
  }
  return { jobUid: job.uid, messages: [question, answer], plan, idempotency: null, events: [`said ${text}`] }
}

async function keepsMessages(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { job } = await importJob(subject)
  const exchange = exchangeOf(subject, job, 'brighter', 1)
  const before = await storage.lastEventSequence(job.uid)
  await storage.addMessages(exchange)
  const [question, answer] = exchange.messages
  const expected = [
    { message: answer, plan: exchange.plan, run: null },
    { message: question, plan: null, run: null },
  ]
  expectEqual(await storage.listMessages(job.uid, all), expected, 'the messages')
  expectEqual(await storage.findPlan(job.uid, exchange.plan.uid), exchange.plan, 'the plan')
  const events = await storage.listEvents(job.uid, before, 9)
  expectEqual(
    events.map(({ payload }) => payload),
    ['said brighter'],
    'the events',
  )
}

async function listsMessages(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { job } = await importJob(subject)
  const { job: other } = await importJob(subject)
  await storage.addMessages(exchangeOf(subject, job, 'a', 0))
  await storage.addMessages(exchangeOf(subject, job, 'b', 1))
  await storage.addMessages(exchangeOf(subject, job, 'c'))
  await storage.addMessages(exchangeOf(subject, other, 'd', 0))
  const page = async (clipIndex: number | null, before: string | null, limit = 4) => {
    const found = await storage.listMessages(job.uid, { clipIndex, before, limit })
    return found.map(({ message }) => message)
  }
  const first = await page(null, null)
  const textsOf = (messages: MessageRecord[]) => messages.map(({ text }) => text)
  expectEqual(textsOf(first), ['c?', 'c', 'b?', 'b'], 'the first page')
  expectEqual(textsOf(await page(null, first.at(-1)!.uid)), ['a?', 'a'], 'the second page')
  expectEqual(textsOf(await page(0, null)), ['a?', 'a'], 'the chat of a clip')
  const [newest] = await page(1, null, 1)
  expectEqual(textsOf(await page(1, newest!.uid)), ['b'], 'the second page of a clip')
  expectEqual(await page(null, 'nobody'), [], 'a page after what is not there')
}

async function showsRuns(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, originals } = await importJob(subject)
  const exchange = exchangeOf(subject, job, 'brighter')
  await storage.addMessages(exchange)
  const run = async () => {
    const regenerations = originals.map((base) => make.regeneration(base))
    const { batch } = make.admission(job, regenerations)
    await admit(subject, job, regenerations, { batch: { ...batch, planUid: exchange.plan.uid } })
    return { uid: batch.uid, regenerations }
  }
  const first = await run()
  for (const { uid } of first.regenerations) {
    const fence = await claim(subject, uid)
    check(await storage.endRegeneration(uid, fence, ending()), 'the first run must end')
  }
  const found = async () => (await storage.listMessages(job.uid, all))[0]?.run ?? null
  expectEqual(await found(), await storage.findBatch(job.uid, first.uid), 'the first run')
  const second = await run()
  expectEqual(await found(), await storage.findBatch(job.uid, second.uid), 'the second run')
  expectEqual((await storage.listMessages(job.uid, all))[1]?.run, null, "the person's message")
}

async function outlivesPlans(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { job } = await importJob(subject)
  const exchange = exchangeOf(subject, job, 'brighter')
  await storage.addMessages(exchange)
  clock.advance(2_000)
  await storage.prune({ idempotencyMs: 1_000, planMs: 1_000, eventMs: 1_000, deliveryMs: 1_000 }, 9)
  const [answer] = await storage.listMessages(job.uid, all)
  expectEqual(answer, { message: exchange.messages[1], plan: null, run: null }, 'the answer')
}

async function keepsFirstAnswer(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { job } = await importJob(subject)
  const key = { tenantId: 'tenant', userId: 'anna', route: 'createMessage', key: 'k1' }
  await storage.claimIdempotency(key, 'hash', 1_000)
  const first = { ...key, status: 201, body: '{"id":"first"}' }
  await storage.addMessages({ ...exchangeOf(subject, job, 'a'), idempotency: first })
  const again = { ...exchangeOf(subject, job, 'a'), idempotency: { ...first, body: '{"id":"again"}' } }
  await rejection(storage.addMessages(again), 'a message whose key was answered')
  check((await storage.findPlan(job.uid, again.plan.uid)) === null, 'its plan must not be stored')
  expectEqual((await storage.listMessages(job.uid, all)).length, 2, 'the number of messages')
  const done = { state: 'done', status: 201, body: first.body }
  expectEqual(await storage.claimIdempotency(key, 'hash', 1_000), done, 'the stored answer')
}

async function forgetsMessages(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { job } = await importJob(subject)
  await storage.addMessages(exchangeOf(subject, job, 'a'))
  await storage.deleteJob(job.uid)
  await storage.addMessages(exchangeOf(subject, job, 'b'))
  expectEqual(await storage.listMessages(job.uid, all), [], 'the messages of a job that is gone')
}
