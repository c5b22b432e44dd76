import { type BatchMode, toWire } from '@retake/core/contract'
import type { Actor } from '../access/types.ts'
import { budgetLimits, overBudget, readBudgetLeft } from '../plans/budgets.ts'
import { busyClips } from '../plans/busy-clips.ts'
import type {
  BatchRecord,
  IdempotencyKey,
  JobRecord,
  NewRegeneration,
  PlanRecord,
} from '../ports/storage/index.ts'
import type { Services } from '../services.ts'
import { acceptedBatchView } from '../views/index.ts'
import { queuedEvents } from './admission-events.ts'
import { checkPlan, checkPrice, checkRevisions } from './check-plan.ts'
import { blockedError } from './refuse.ts'

export interface AdmitPlanInput {
  job: JobRecord
  actor: Actor
  plan: PlanRecord
  mode: BatchMode
  /** Dollars. */
  maxCost: number | undefined
  autoAccept: boolean | undefined
  idempotency: IdempotencyKey | null
}

type NewBatch = Omit<BatchRecord, 'createdAtMs' | 'endedAtMs' | 'control'>

/**
 * Approves a plan: reserves its price and stores the batch, whole or not at all. What is answered was committed.
 * @throws RetakeError with `blocked` naming every clip in the way; `plan-expired`, `plan-stale`, `price-changed`.
 */
export async function admitPlan(services: Services, input: AdmitPlanInput) {
  const { storage, hub, dispatcher, onError, budgets } = services
  const { job, actor, plan, idempotency } = input
  const atMs = await storage.now()
  checkPlan(plan, atMs)
  await checkClips(services, input, atMs)
  const batch = newBatch(services, input)
  const regenerations = newRegenerations(services, plan)
  const body = acceptedBatchView(batch, regenerations)
  const result = await storage.admitBatch({
    batch,
    regenerations,
    budgets: budgetLimits({ actor, job, budgets, atMs, batchUid: batch.uid }),
    idempotency: idempotency && { ...idempotency, status: 202, body: JSON.stringify(toWire(body)) },
    events: queuedEvents({ jobId: job.id, atMs }, batch, regenerations),
  })
  if (!result.admitted) throw blockedError(result.blocked)
  hub.publish(job.uid)
  await dispatcher.dispatch(`batch:${batch.uid}`).catch(onError)
  return { body, stored: idempotency !== null }
}

/** Says early and completely what storage would refuse; storage decides again in its transaction. */
async function checkClips(services: Services, input: AdmitPlanInput, atMs: number): Promise<void> {
  const { storage, budgets } = services
  const { job, actor, plan } = input
  const indexes = plan.targets.map(({ clipIndex }) => clipIndex)
  const clips = await storage.findClips(job.uid, indexes)
  const left = await readBudgetLeft(storage, { actor, job, budgets, atMs, batchUid: null })
  const blocked = [...busyClips(clips), ...overBudget(plan.targets, left)]
  if (blocked.some(({ code }) => code === 'clip-busy')) throw blockedError(blocked)
  checkRevisions(plan, clips)
  await checkPrice(services, plan, input.maxCost)
  if (blocked.length > 0) throw blockedError(blocked)
}

function newBatch({ newId, autoAccept, concurrency }: Services, input: AdmitPlanInput): NewBatch {
  const { job, actor, plan, mode } = input
  const clips = plan.targets.length
  const rounds = mode === 'parallel' ? Math.ceil(clips / concurrency.perBatch) : clips
  const { estimatedSeconds } = plan.plan.quote
  return {
    uid: newId(),
    jobUid: job.uid,
    tenantId: actor.tenantId,
    ownerId: actor.userId,
    planUid: plan.uid,
    mode,
    autoAccept: input.autoAccept ?? autoAccept,
    estimatedMicros: plan.targets.reduce((sum, { costMicros }) => sum + costMicros, 0),
    estimatedSeconds: estimatedSeconds === null ? null : (estimatedSeconds / clips) * rounds,
  }
}

function newRegenerations({ newId }: Services, { targets }: PlanRecord): NewRegeneration[] {
  return targets.map((target, position) => ({
    uid: newId(),
    clipUid: target.clipUid,
    clipIndex: target.clipIndex,
    position,
    target,
    retryOf: null,
    reservedMicros: target.costMicros,
  }))
}
