import { RetakeError } from '@retake/core'
import { admitPlan } from '../admission/admit-plan.ts'
import { buildPlan } from '../plans/build-plan.ts'
import type { PlanRecord } from '../ports/storage/index.ts'
import { checkReady } from './check-ready.ts'
import { checkFreeSpace } from './free-space.ts'
import type { Call, Operation } from './types.ts'

type Wish = { clipIndex: number; instruction: string }

/** Plan and approval in one step: the plan is stored as well, so that the batch can always say what it ran. */
async function planClips(
  { job, actor, services }: Call<'regenerateClip' | 'batchRegenerate'>,
  clips: Wish[],
): Promise<PlanRecord> {
  const plan = await buildPlan(services, { job, actor, request: { kind: 'clips', clips } })
  if (plan.targets.length > 0) await services.storage.savePlan(plan)
  return plan
}

async function findPlan(
  { job, services: { storage } }: Call<'batchRegenerate'>,
  planUid: string,
): Promise<PlanRecord> {
  const plan = await storage.findPlan(job.uid, planUid)
  if (plan !== null) return plan
  throw new RetakeError('not-found', 'This job has no such plan.')
}

export const batchRegenerate: Operation<'batchRegenerate'> = async (call) => {
  const { input, job, actor, services, idempotency } = call
  checkReady(job)
  await checkFreeSpace(services.media, services.limits.freeBytes)
  const { planId, clips = [], maxCost, autoAccept, batchMode: mode } = input
  const plan = planId === undefined ? await planClips(call, clips) : await findPlan(call, planId)
  return admitPlan(services, { job, actor, plan, mode, maxCost, autoAccept, idempotency })
}

export const regenerateClip: Operation<'regenerateClip'> = async (call) => {
  const { input, job, actor, services, idempotency } = call
  checkReady(job)
  await checkFreeSpace(services.media, services.limits.freeBytes)
  const { clipIndex, instruction, maxCost, autoAccept } = input
  const plan = await planClips(call, [{ clipIndex, instruction }])
  return admitPlan(services, { job, actor, plan, mode: 'sequential', maxCost, autoAccept, idempotency })
}
