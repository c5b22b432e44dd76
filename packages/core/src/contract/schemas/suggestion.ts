import * as z from 'zod/mini'
import { suggestionCategories } from '../../suggestions/types.ts'
import { clipIndex, nextCursor } from './primitives.ts'
import { changeSchema } from './version.ts'

export const suggestionSchema = z.object({
  /** Of this clip as it is now: once the clip has another version, its suggestions have other ids. */
  id: z.string(),
  clip_index: clipIndex,
  category: z.enum(suggestionCategories),
  title: z.string(),
  /** The reason, with the measured numbers, for people. */
  because: z.string(),
  /** The same as data; empty where the song or the place in the video is the reason. */
  evidence: z.array(
    z.object({
      measure: z.enum(['brightness', 'saturation', 'contrast', 'motion', 'warmth']),
      value: z.number(),
      /** What the value is held against: a threshold, or the middle of `reference_clip_indexes`. */
      reference: z.number(),
      reference_clip_indexes: z.array(clipIndex),
    }),
  ),
  instruction: z.string(),
  changes: z.array(changeSchema),
  /** Dollars. */
  cost: z.nullable(z.number()),
  /** Who found it: `rules` until a language model is configured. */
  found_by: z.enum(['rules']),
})

export const suggestionListSchema = z.object({
  suggestions: z.array(suggestionSchema),
  next_cursor: nextCursor,
})

/** False takes a dismissal back. */
export const dismissalSchema = z.strictObject({ dismissed: z._default(z.boolean(), true) })

export const dismissedSchema = z.object({ id: z.string(), dismissed: z.boolean() })
