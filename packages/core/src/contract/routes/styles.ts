import { defineRoute } from '../define-route.ts'
import { batchSchema } from '../schemas/batch.ts'
import { newStyleTransferSchema, newTemplateUseSchema } from '../schemas/plan.ts'
import { admissionErrors } from './admission-errors.ts'
import { clipParams, jobParams } from './params.ts'

export const styleRoutes = {
  transferStyle: defineRoute('transferStyle', {
    summary: 'Carry the look of one clip to others: plan and approve in one step. Spends.',
    access: 'job',
    params: jobParams,
    body: newStyleTransferSchema,
    response: { status: 202, schema: batchSchema },
    errors: admissionErrors,
  }),
  applyTemplate: defineRoute('applyTemplate', {
    summary: 'Give one clip the look of a template: plan and approve in one step. Spends.',
    access: 'job',
    params: clipParams,
    body: newTemplateUseSchema,
    response: { status: 202, schema: batchSchema },
    errors: admissionErrors,
  }),
}
