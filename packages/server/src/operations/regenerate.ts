import { RetakeError } from '@retake/core'
import { admitPlan } from '../admission/admit-plan.ts'
import { buildPlan } from '../plans/build-plan.ts'
import { toSuggestionRequest, toTemplateRequest, toTransferRequest } from '../plans/to-plan-request.ts'
import type { PlanRequest } from '../plans/types.ts'
import type { PlanRecord } from '../ports/storage/index.ts'
import { checkReady } from './check-ready.ts'
import { checkFreeSpace } from './free-space.ts'
import type { Call, Operation } from './types.ts'

type SpendingCall = Call<
  'regenerateClip' | 'batchRegenerate' | 'transferStyle' | 'applyTemplate' | 'applySuggestion'
>

/** Refuses early what cannot run whatever is asked. */
async function checkRunnable({ job, services }: SpendingCall): Promise<void> {
  checkReady(job)
  await checkFreeSpace(services.media, services.limits.freeBytes)
}

/** Plan and approval in one step: the plan is stored as well, so that the batch can always say what it ran. */
async function planNow({ job, actor, services }: SpendingCall, request: PlanRequest): Promise<PlanRecord> {
  const plan = await buildPlan(services, { job, actor, request })
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

async function admit(
  { job, actor, services, idempotency, input }: SpendingCall,
  plan: PlanRecord,
  mode: 'sequential' | 'parallel' = 'sequential',
) {
  const { maxCost, autoAccept } = input
  return admitPlan(services, { job, actor, plan, mode, maxCost, autoAccept, idempotency })
}

export const batchRegenerate: Operation<'batchRegenerate'> = async (call) => {
  await checkRunnable(call)
  const { planId, clips = [], batchMode } = call.input
  const plan =
    planId === undefined ? await planNow(call, { kind: 'clips', clips }) : await findPlan(call, planId)
  return admit(call, plan, batchMode)
}

export const regenerateClip: Operation<'regenerateClip'> = async (call) => {
  await checkRunnable(call)
  const { clipIndex, instruction } = call.input
  return admit(call, await planNow(call, { kind: 'clips', clips: [{ clipIndex, instruction }] }))
}

export const transferStyle: Operation<'transferStyle'> = async (call) => {
  await checkRunnable(call)
  return admit(call, await planNow(call, toTransferRequest(call.input)), call.input.batchMode)
}

export const applyTemplate: Operation<'applyTemplate'> = async (call) => {
  await checkRunnable(call)
  const { clipIndex, templateId, customizations } = call.input
  const request = await toTemplateRequest(call, { templateId, clipIndexes: [clipIndex], customizations })
  return admit(call, await planNow(call, request))
}

export const applySuggestion: Operation<'applySuggestion'> = async (call) => {
  await checkRunnable(call)
  const { clipIndex, suggestionId } = call.input
  return admit(call, await planNow(call, await toSuggestionRequest(call, suggestionId, clipIndex)))
}
