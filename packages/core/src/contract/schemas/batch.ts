import * as z from 'zod/mini'
import { batchModeSchema } from './plan.ts'
import { clipIndex, timestamp } from './primitives.ts'

export const regenerationStatuses = [
  'queued',
  'submitting',
  'running',
  'storing',
  'succeeded',
  'failed',
  'cancelled',
  'expired',
  'unknown',
] as const

export const batchStatuses = [
  'queued',
  'running',
  'pausing',
  'paused',
  'cancelling',
  'succeeded',
  'partial',
  'failed',
  'cancelled',
  'needs_attention',
] as const

const regenerationStatusSchema = z.enum(regenerationStatuses)

/** Answer to everything that starts work. */
export const batchSchema = z.object({
  batch_id: z.string(),
  regenerations: z.array(
    z.object({ clip_index: clipIndex, regeneration_id: z.string(), status: regenerationStatusSchema }),
  ),
  /** Dollars. */
  estimated_total_cost: z.nullable(z.number()),
  /** Seconds. */
  estimated_total_time: z.nullable(z.number()),
})

export const regenerationSchema = z.object({
  regeneration_id: z.string(),
  batch_id: z.string(),
  clip_index: clipIndex,
  instruction: z.string(),
  status: regenerationStatusSchema,
  /** 0…1. */
  progress: z.number(),
  charge: z.enum(['none', 'charged', 'unknown']),
  /** Dollars: reserved while it runs, settled after. */
  cost: z.nullable(z.number()),
  version_id: z.nullable(z.string()),
  retry_of: z.nullable(z.string()),
  error: z.nullable(z.object({ code: z.string(), detail: z.string(), retryable: z.boolean() })),
})

export const batchStatusSchema = z.object({
  batch_id: z.string(),
  job_id: z.string(),
  status: z.enum(batchStatuses),
  batch_mode: batchModeSchema,
  /** The latest attempt of each clip, by clip_index. */
  regenerations: z.array(regenerationSchema),
  estimated_total_cost: z.nullable(z.number()),
  estimated_total_time: z.nullable(z.number()),
  /** Dollars settled so far. */
  actual_cost: z.number(),
  created_at: timestamp,
  ended_at: z.nullable(timestamp),
})

const regenerationIds = z.array(z.string().check(z.maxLength(128))).check(z.minLength(1), z.maxLength(1_000))

/** Without `regeneration_ids`, the whole batch. */
export const cancelBatchSchema = z.strictObject({
  regeneration_ids: z.optional(regenerationIds),
})

/** What a person found out of regenerations whose outcome or charge is unknown; without `regeneration_ids`, of all. */
export const clearUnknownSchema = z.strictObject({
  /** `charged` settles what is reserved; `none` releases it, which only operators may say. */
  charge: z.enum(['charged', 'none']),
  regeneration_ids: z.optional(regenerationIds),
})

/** Without `clip_indexes`, everything that failed, expired, or was cancelled without a charge. */
export const retryFailedSchema = z.strictObject({
  clip_indexes: z.optional(z.array(clipIndex).check(z.minLength(1), z.maxLength(1_000))),
})
