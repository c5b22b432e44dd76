import * as z from 'zod/mini'
import { diagnosticCodes } from '../../instruction/types.ts'
import { clipIndex, describeExactlyOne, dollars, humanText, timestamp } from './primitives.ts'
import { styleTransferFields, styleTransferSchema } from './style-transfer.ts'
import { customizations, templateId } from './template.ts'
import { changeSchema } from './version.ts'

export const clipInstructionSchema = z.strictObject({ clip_index: clipIndex, instruction: humanText })

const clipInstructions = z.array(clipInstructionSchema).check(z.minLength(1), z.maxLength(1_000))

const planForms = ['instruction', 'clips', 'template_id', 'style_transfer', 'suggestion_id'] as const

/**
 * Exactly one of `instruction` (with `selection`), `clips`, `template_id` (with `clip_indexes`), `style_transfer`
 * and `suggestion_id`.
 */
export const newPlanSchema = z
  .strictObject({
    instruction: z.optional(humanText),
    selection: z.optional(z.array(clipIndex).check(z.maxLength(1_000))),
    clips: z.optional(clipInstructions),
    template_id: z.optional(templateId),
    clip_indexes: z.optional(z.array(clipIndex).check(z.minLength(1), z.maxLength(1_000))),
    customizations: z.optional(customizations),
    style_transfer: z.optional(styleTransferSchema),
    suggestion_id: z.optional(z.string().check(z.maxLength(128))),
  })
  .check(
    z.refine((body) => planForms.filter((form) => body[form] !== undefined).length === 1, {
      message: 'Give exactly one of instruction, clips, template_id, style_transfer and suggestion_id.',
    }),
    z.refine((body) => body.selection === undefined || body.instruction !== undefined, {
      message: 'selection goes with instruction.',
      path: ['selection'],
    }),
    z.refine((body) => (body.clip_indexes === undefined) === (body.template_id === undefined), {
      message: 'template_id and clip_indexes go together.',
      path: ['clip_indexes'],
    }),
    z.refine((body) => body.customizations === undefined || body.template_id !== undefined, {
      message: 'customizations go with template_id.',
      path: ['customizations'],
    }),
    describeExactlyOne(...planForms),
  )

/** Why a clip cannot be regenerated now. */
export const blockedSchema = z.object({
  clip_index: clipIndex,
  code: z.enum([
    'clip-busy',
    'budget-exceeded',
    'clip-out-of-range',
    'unsupported-change',
    'duplicate-clip',
    'slot-length-fixed',
    'clip-mismatch',
    'version-unavailable',
  ]),
  detail: z.string(),
  regeneration_id: z.optional(z.string()),
})

/** The price of what can run: blocked clips are not in it, but for those that are busy or over the budget now. */
export const quoteSchema = z.object({
  items: z.array(
    z.object({ clip_index: clipIndex, unit_price: z.nullable(z.number()), cost: z.nullable(z.number()) }),
  ),
  /** Dollars; null when a price is unknown. */
  subtotal: z.nullable(z.number()),
  discount: z.nullable(z.number()),
  total: z.nullable(z.number()),
  /** Seconds the whole batch takes in sequential mode, from past runs; null when nothing is known. */
  estimated_seconds: z.nullable(z.number()),
  /** Seconds, [low, high], of the same: the middle half of recent runs on this server; null before three have ended. */
  estimated_seconds_range: z.optional(z.nullable(z.tuple([z.number(), z.number()]))),
  certainty: z.enum(['exact', 'estimate', 'unknown']),
})

export const planTargetSchema = z.object({
  clip_index: clipIndex,
  instruction: z.string(),
  /** The whole prompt it will be generated with. */
  prompt: z.string(),
  because: z.string(),
  changes: z.array(changeSchema),
  cost: z.nullable(z.number()),
  warnings: z.array(z.object({ code: z.string(), detail: z.string() })),
})

export const planSchema = z.object({
  plan_id: z.string(),
  job_id: z.string(),
  /** The words as given; null for per-clip instructions. */
  instruction: z.nullable(z.string()),
  targets: z.array(planTargetSchema),
  diagnostics: z.array(
    z.object({
      code: z.enum(diagnosticCodes),
      severity: z.enum(['info', 'warning', 'error']),
      message: z.string(),
      start: z.int(),
      end: z.int(),
    }),
  ),
  /** How a model would word an instruction that names no clip. Nothing runs of it: to mean it is to plan it anew. */
  rewording: z.optional(
    z.nullable(z.object({ instruction: z.string(), because: z.string(), certainty: z.literal('implied') })),
  ),
  blocked: z.array(blockedSchema),
  quote: quoteSchema,
  /** Dollars left under the tightest limit, or null without limits. */
  budget_left: z.nullable(z.number()),
  created_at: timestamp,
  expires_at: timestamp,
})

/** How the one-step routes are approved. */
export const approvalFields = {
  /** Dollars; a higher total answers 409 `price-changed` and spends nothing. */
  max_cost: z.optional(dollars),
  /** False keeps results as candidates until a person accepts them. */
  auto_accept: z.optional(z.boolean()),
}

export const batchModeSchema = z.enum(['sequential', 'parallel'])

/** Exactly one of `clips` and `plan_id`. */
export const newBatchSchema = z
  .strictObject({
    clips: z.optional(clipInstructions),
    plan_id: z.optional(z.string().check(z.maxLength(128))),
    batch_mode: z._default(batchModeSchema, 'sequential'),
    ...approvalFields,
  })
  .check(
    z.refine((body) => (body.clips === undefined) !== (body.plan_id === undefined), {
      message: 'Give exactly one of clips and plan_id.',
    }),
    describeExactlyOne('clips', 'plan_id'),
  )

export const newRegenerationSchema = z.strictObject({
  instruction: humanText,
  ...approvalFields,
})

/** A style transfer, approved in one step. */
export const newStyleTransferSchema = z.strictObject({
  ...styleTransferFields,
  batch_mode: z._default(batchModeSchema, 'sequential'),
  ...approvalFields,
})

export const newTemplateUseSchema = z.strictObject({
  template_id: templateId,
  customizations: z.optional(customizations),
  ...approvalFields,
})
