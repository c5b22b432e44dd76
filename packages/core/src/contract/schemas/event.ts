import * as z from 'zod/mini'
import { batchStatuses, regenerationSchema } from './batch.ts'
import { compositionSchema } from './composition.ts'
import { clipIndex, timestamp } from './primitives.ts'

export const eventTypes = ['job', 'clip', 'regeneration', 'batch', 'composition', 'message'] as const

/**
 * One line of the event stream. What is null did not change. `message` says that the chat has new messages, of the clip
 * in `clip_index` or of the whole job.
 */
export const jobEventSchema = z.object({
  type: z.enum(eventTypes),
  job_id: z.string(),
  at: timestamp,
  clip_index: z.nullable(clipIndex),
  regeneration: z.nullable(regenerationSchema),
  batch: z.nullable(z.object({ batch_id: z.string(), status: z.enum(batchStatuses) })),
  composition: z.nullable(compositionSchema),
})
