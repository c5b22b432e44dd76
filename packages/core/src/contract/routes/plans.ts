import { defineRoute } from '../define-route.ts'
import { newPlanSchema, planSchema } from '../schemas/plan.ts'
import { jobParams, planParams } from './params.ts'

export const planRoutes = {
  createPlan: defineRoute('createPlan', {
    summary: 'Say what should change; get targets, reasons, prompts and the price. Spends nothing.',
    access: 'job',
    params: jobParams,
    body: newPlanSchema,
    response: { status: 201, schema: planSchema },
    errors: ['job-not-ready', 'nothing-to-do', 'plan-stale'],
  }),
  getPlan: defineRoute('getPlan', {
    summary: 'Read a plan.',
    access: 'job',
    params: planParams,
    response: { status: 200, schema: planSchema },
    errors: [],
  }),
}
