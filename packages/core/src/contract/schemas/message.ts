import * as z from 'zod/mini'
import { maxInstructionLength } from '../../instruction/text-length.ts'
import { batchStatusSchema } from './batch.ts'
import { planSchema } from './plan.ts'
import { clipIndex, namedText, nextCursor, numberInAddress, timestamp } from './primitives.ts'

/**
 * `asks`: the words cannot run as they are, the text says what is missing · `proposed`: the plan can be run ·
 * `started`: it was run · `expired`: nobody ran it in time.
 */
export const messageStates = ['asks', 'proposed', 'started', 'expired'] as const

/** What a person wrote, or what the assistant made of it. */
export const messageSchema = z.object({
  id: z.string(),
  job_id: z.string(),
  /** The clip it was written about; null for the whole job. */
  clip_index: z.nullable(clipIndex),
  role: z.enum(['person', 'assistant']),
  /** Who wrote it, or whom the assistant answers. */
  author_id: z.string(),
  /** What was written; of the assistant, the plan in a sentence or the question it asks back. */
  text: z.string(),
  /** Clips that were picked beside the words. */
  selection: z.array(clipIndex),
  /** The message that the assistant answers; null for a person's. */
  reply_to: z.nullable(z.string()),
  /** Null for a person's message. */
  state: z.nullable(z.enum(messageStates)),
  /** What the words compiled to; null for a person's message, and once an unused plan was forgotten. */
  plan: z.nullable(planSchema),
  /** The latest run of the plan, as it is now; its new versions are those of its regenerations. */
  batch: z.nullable(batchStatusSchema),
  created_at: timestamp,
})

export const messageListSchema = z.object({ messages: z.array(messageSchema), next_cursor: nextCursor })

/** `selection`, or else `clip_index`, says which clips are meant where the words name none. */
export const newMessageSchema = z.strictObject({
  text: namedText(maxInstructionLength),
  clip_index: z.optional(clipIndex),
  selection: z.optional(z.array(clipIndex).check(z.maxLength(1_000))),
})

/** A query that keeps to the messages of one clip. */
export const messageFilter = {
  clip_index: z.optional(numberInAddress('clip_index', { minimum: 0, maximum: 9_999 })),
}
