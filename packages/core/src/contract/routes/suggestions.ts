import * as z from 'zod/mini'
import { defineRoute } from '../define-route.ts'
import { batchSchema } from '../schemas/batch.ts'
import { approvalFields } from '../schemas/plan.ts'
import { cursorQuery } from '../schemas/primitives.ts'
import { dismissalSchema, dismissedSchema, suggestionListSchema } from '../schemas/suggestion.ts'
import { admissionErrors } from './admission-errors.ts'
import { clipParams, suggestionParams } from './params.ts'

export const suggestionRoutes = {
  listSuggestions: defineRoute('listSuggestions', {
    summary: 'Say what could be better about a clip, with evidence and price. Dismissed ones are left out.',
    access: 'job',
    params: clipParams,
    query: z.object(cursorQuery),
    response: { status: 200, schema: suggestionListSchema },
    errors: ['job-not-ready'],
  }),
  applySuggestion: defineRoute('applySuggestion', {
    summary: 'Do what a suggestion says: plan and approve in one step. Spends.',
    access: 'job',
    params: suggestionParams,
    body: z.strictObject(approvalFields),
    response: { status: 202, schema: batchSchema },
    errors: [...admissionErrors, 'plan-stale'],
  }),
  dismissSuggestion: defineRoute('dismissSuggestion', {
    summary: 'Hide a suggestion while the clip stays as it is, or take that back.',
    access: 'job',
    params: suggestionParams,
    body: dismissalSchema,
    response: { status: 200, schema: dismissedSchema },
    errors: ['plan-stale'],
  }),
}
