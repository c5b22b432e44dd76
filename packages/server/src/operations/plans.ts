import { RetakeError } from '@retake/core'
import { buildPlan } from '../plans/build-plan.ts'
import { toPlanRequest } from '../plans/to-plan-request.ts'
import { planView } from '../views/index.ts'
import { checkReady } from './check-ready.ts'
import type { Operation } from './types.ts'

export const createPlan: Operation<'createPlan'> = async (call) => {
  const { input, job, actor, services } = call
  checkReady(job)
  const plan = await buildPlan(services, { job, actor, request: await toPlanRequest(call, input) })
  await services.storage.savePlan(plan)
  return { body: planView(plan, job.id) }
}

export const getPlan: Operation<'getPlan'> = async ({ input, job, services: { storage } }) => {
  const plan = await storage.findPlan(job.uid, input.planId)
  if (plan === null) throw new RetakeError('not-found', 'This job has no such plan.')
  return { body: planView(plan, job.id) }
}
