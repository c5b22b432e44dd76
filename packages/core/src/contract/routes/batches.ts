import * as z from 'zod/mini'
import { defineRoute } from '../define-route.ts'
import {
  batchSchema,
  batchStatusSchema,
  cancelBatchSchema,
  clearUnknownSchema,
  retryFailedSchema,
} from '../schemas/batch.ts'
import { newBatchSchema, newRegenerationSchema } from '../schemas/plan.ts'
import { admissionErrors } from './admission-errors.ts'
import { batchParams, clipParams, jobParams } from './params.ts'

const control = {
  access: 'job',
  params: batchParams,
  response: { status: 200, schema: batchStatusSchema },
} as const

export const batchRoutes = {
  regenerateClip: defineRoute('regenerateClip', {
    summary: 'Regenerate one clip: plan and approve in one step. Spends.',
    access: 'job',
    params: clipParams,
    body: newRegenerationSchema,
    response: { status: 202, schema: batchSchema },
    errors: admissionErrors,
  }),
  batchRegenerate: defineRoute('batchRegenerate', {
    summary: 'Run a plan, or regenerate several clips in one step. Spends. All or nothing.',
    access: 'job',
    params: jobParams,
    body: newBatchSchema,
    response: { status: 202, schema: batchSchema },
    errors: [...admissionErrors, 'plan-expired', 'plan-stale'],
  }),
  getBatchStatus: defineRoute('getBatchStatus', {
    ...control,
    summary: 'Read the progress of a batch, clip by clip.',
    errors: [],
  }),
  cancelBatch: defineRoute('cancelBatch', {
    ...control,
    summary: 'Cancel a batch, or some of its regenerations. Nothing is submitted afterwards.',
    body: cancelBatchSchema,
    errors: ['batch-ended'],
  }),
  pauseBatch: defineRoute('pauseBatch', {
    ...control,
    summary: 'Start no further clip; what runs is finished.',
    body: z.strictObject({}),
    errors: ['batch-ended'],
  }),
  resumeBatch: defineRoute('resumeBatch', {
    ...control,
    summary: 'Go on with a paused batch.',
    body: z.strictObject({}),
    errors: ['batch-ended'],
  }),
  retryFailed: defineRoute('retryFailed', {
    ...control,
    summary: 'Try again what failed, expired, or was cancelled without a charge, at the same unit price.',
    body: retryFailedSchema,
    errors: ['nothing-to-retry', 'clip-busy', 'budget-exceeded', 'storage-full'],
  }),
  clearUnknown: defineRoute('clearUnknown', {
    ...control,
    summary: 'Say of what is unknown whether it was charged. It ends as failed; the clip is free again.',
    body: clearUnknownSchema,
    errors: ['nothing-to-clear'],
  }),
}
