import * as z from 'zod/mini'
import { diagnosticCodes } from '../../instruction/types.ts'
import { clipIndex, describeExactlyOne, dollars, humanText, timestamp } from './primitives.ts'
import { changeSchema } from './version.ts'

export const clipInstructionSchema = z.strictObject({ clip_index: clipIndex, instruction: humanText })

const clipInstructions = z.array(clipInstructionSchema).check(z.minLength(1), z.maxLength(1_000))

/** Exactly one of `instruction` (with `selection`) and `clips`. */
export const newPlanSchema = z
  .strictObject({
    instruction: z.optional(humanText),
    selection: z.optional(z.array(clipIndex).check(z.maxLength(1_000))),
    clips: z.optional(clipInstructions),
  })
  .check(
    z.refine((body) => (body.instruction === undefined) !== (body.clips === undefined), {
      message: 'Give exactly one of instruction and clips.',
    }),
    z.refine((body) => body.selection === undefined || body.instruction !== undefined, {
      message: 'selection goes with instruction.',
      path: ['selection'],
    }),
    describeExactlyOne('instruction', 'clips'),
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
  blocked: z.array(blockedSchema),
  quote: quoteSchema,
  /** Dollars left under the tightest limit, or null without limits. */
  budget_left: z.nullable(z.number()),
  created_at: timestamp,
  expires_at: timestamp,
})

const maxCost = z.optional(dollars)

export const batchModeSchema = z.enum(['sequential', 'parallel'])

/** Exactly one of `clips` and `plan_id`. */
export const newBatchSchema = z
  .strictObject({
    clips: z.optional(clipInstructions),
    plan_id: z.optional(z.string().check(z.maxLength(128))),
    batch_mode: z._default(batchModeSchema, 'sequential'),
    /** Dollars; a higher total answers 409 `price-changed` and spends nothing. */
    max_cost: maxCost,
    /** False keeps results as candidates until a person accepts them. */
    auto_accept: z.optional(z.boolean()),
  })
  .check(
    z.refine((body) => (body.clips === undefined) !== (body.plan_id === undefined), {
      message: 'Give exactly one of clips and plan_id.',
    }),
    describeExactlyOne('clips', 'plan_id'),
  )

export const newRegenerationSchema = z.strictObject({
  instruction: humanText,
  max_cost: maxCost,
  auto_accept: z.optional(z.boolean()),
})
