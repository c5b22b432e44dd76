import type * as z from 'zod/mini'
import { type $ZodType, registry, toJSONSchema } from 'zod/v4/core'
import { analyticsSchema } from '../schemas/analytics.ts'
import {
  batchSchema,
  batchStatusSchema,
  cancelBatchSchema,
  regenerationSchema,
  retryFailedSchema,
} from '../schemas/batch.ts'
import { clipListSchema, clipSchema } from '../schemas/clip.ts'
import { compositionSchema } from '../schemas/composition.ts'
import { jobEventSchema } from '../schemas/event.ts'
import { jobListSchema, jobSchema, newJobSchema } from '../schemas/job.ts'
import { messageListSchema, messageSchema, newMessageSchema } from '../schemas/message.ts'
import {
  blockedSchema,
  clipInstructionSchema,
  newBatchSchema,
  newPlanSchema,
  newRegenerationSchema,
  newStyleTransferSchema,
  newTemplateUseSchema,
  planSchema,
  planTargetSchema,
  quoteSchema,
} from '../schemas/plan.ts'
import { problemSchema } from '../schemas/problem.ts'
import { styleTransferSchema } from '../schemas/style-transfer.ts'
import { suggestionListSchema, suggestionSchema } from '../schemas/suggestion.ts'
import {
  newTemplateSchema,
  templateChangesSchema,
  templateListSchema,
  templateSchema,
} from '../schemas/template.ts'
import {
  analysisSchema,
  changeSchema,
  comparisonSchema,
  pointerSchema,
  recipeSchema,
  versionListSchema,
  versionSchema,
} from '../schemas/version.ts'
import {
  createdWebhookSchema,
  newWebhookSchema,
  webhookEventSchema,
  webhookListSchema,
  webhookSchema,
} from '../schemas/webhook.ts'

export type JsonSchema = { [keyword: string]: unknown }

const requests = {
  CancelBatch: cancelBatchSchema,
  ClipInstruction: clipInstructionSchema,
  NewBatch: newBatchSchema,
  NewJob: newJobSchema,
  NewMessage: newMessageSchema,
  NewPlan: newPlanSchema,
  NewRegeneration: newRegenerationSchema,
  NewStyleTransfer: newStyleTransferSchema,
  NewTemplate: newTemplateSchema,
  NewTemplateUse: newTemplateUseSchema,
  NewWebhook: newWebhookSchema,
  RetryFailed: retryFailedSchema,
  StyleTransfer: styleTransferSchema,
  TemplateChanges: templateChangesSchema,
}

const answers = {
  Analysis: analysisSchema,
  Analytics: analyticsSchema,
  Batch: batchSchema,
  BatchStatus: batchStatusSchema,
  BlockedClip: blockedSchema,
  Change: changeSchema,
  Clip: clipSchema,
  ClipList: clipListSchema,
  Comparison: comparisonSchema,
  Composition: compositionSchema,
  CreatedWebhook: createdWebhookSchema,
  Job: jobSchema,
  JobEvent: jobEventSchema,
  JobList: jobListSchema,
  Message: messageSchema,
  MessageList: messageListSchema,
  Plan: planSchema,
  PlanTarget: planTargetSchema,
  Pointer: pointerSchema,
  Problem: problemSchema,
  Quote: quoteSchema,
  Recipe: recipeSchema,
  Regeneration: regenerationSchema,
  Suggestion: suggestionSchema,
  SuggestionList: suggestionListSchema,
  Template: templateSchema,
  TemplateList: templateListSchema,
  Version: versionSchema,
  VersionList: versionListSchema,
  Webhook: webhookSchema,
  WebhookEvent: webhookEventSchema,
  WebhookList: webhookListSchema,
}

const refTo = (name: string) => `#/components/schemas/${name}`
const names = new Map<unknown, string>(
  Object.entries({ ...requests, ...answers }).map(([name, schema]) => [schema, name]),
)

/** Refers to a schema by its name, or writes it out where it has none. */
export function toSchema(schema: z.ZodMiniType, io: 'input' | 'output'): JsonSchema {
  const name = names.get(schema)
  return name === undefined ? clean(toJSONSchema(schema, conversion(io))) : { $ref: refTo(name) }
}

/** Converts all named schemas, referring to one another. */
export function toComponentSchemas(): Record<string, JsonSchema> {
  const all = { ...convertAll(requests, 'input'), ...convertAll(answers, 'output') }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function convertAll(schemas: Record<string, $ZodType>, io: 'input' | 'output'): Record<string, JsonSchema> {
  const named = registry<{ id: string }>()
  for (const [id, schema] of Object.entries(schemas)) named.add(schema, { id })
  const converted = toJSONSchema(named, { ...conversion(io), uri: refTo })
  return Object.fromEntries(Object.entries(converted.schemas).map(([name, schema]) => [name, clean(schema)]))
}

type Override = Parameters<typeof toJSONSchema>[1] & object

/** Answers may gain fields in any release, so their objects are open although requests are strict. */
function conversion(io: 'input' | 'output') {
  return {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod
      if (io === 'output' && def.type === 'object' && def.catchall === undefined) {
        delete jsonSchema.additionalProperties
      }
    },
  } satisfies Override
}

function clean(schema: object): JsonSchema {
  const { $schema: _, $id: __, ...rest } = schema as JsonSchema
  return rest
}
