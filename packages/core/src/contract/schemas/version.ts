import * as z from 'zod/mini'
import { aspects, directions } from '../../instruction/types.ts'
import { clipIndex, mediaUrl, nextCursor, timestamp } from './primitives.ts'

export const analysisSchema = z.object({
  brightness: z.number(),
  saturation: z.number(),
  contrast: z.number(),
  motion: z.number(),
  warmth: z.number(),
})

/** A modification without its place in the text. */
export const changeSchema = z.object({
  aspect: z.enum(aspects),
  direction: z.enum(directions),
  amount: z.optional(z.number()),
  value: z.optional(z.string()),
})

/** Everything that made a version. */
export const recipeSchema = z.object({
  prompt: z.string(),
  instruction: z.nullable(z.string()),
  template_id: z.nullable(z.string()),
  model: z.nullable(z.string()),
  seed: z.nullable(z.number()),
  /** Clips whose look was taken over. */
  reference_version_ids: z.array(z.string()),
  base_version_id: z.nullable(z.string()),
  source_version_id: z.nullable(z.string()),
  /** All modifications since the source, oldest first. */
  edits: z.array(changeSchema),
})

const versionStateSchema = z.enum(['current', 'candidate', 'past', 'rejected'])

export const versionSchema = z.object({
  id: z.string(),
  clip_index: clipIndex,
  version_number: z.int(),
  video_url: z.nullable(mediaUrl),
  thumbnail_url: z.nullable(mediaUrl),
  /** `strip_frames` frames side by side, for scrubbing. */
  strip_url: z.nullable(mediaUrl),
  strip_frames: z.int(),
  prompt: z.string(),
  user_instruction: z.nullable(z.string()),
  template_id: z.nullable(z.string()),
  /** Dollars, after discount; 0 for an original without a known cost. */
  cost: z.number(),
  created_at: timestamp,
  is_current: z.boolean(),
  is_original: z.boolean(),
  pinned: z.boolean(),
  state: versionStateSchema,
  storage: z.enum(['active', 'archived', 'deleted']),
  analysis: z.nullable(analysisSchema),
  recipe: recipeSchema,
  /**
   * Why its media is kept, or what it goes for; absent where the host keeps everything, and for what is gone. The dry
   * run of retention.
   */
  retention: z.optional(
    z.enum([
      'current',
      'pinned',
      'candidate',
      'in-use',
      'original',
      'newest',
      'archive-age',
      'over-limit',
      'remove-age',
      'over-budget',
    ]),
  ),
  /** When its media will be removed if nothing changes; null when it will not. */
  expires_at: z.optional(z.nullable(timestamp)),
})

export const versionListSchema = z.object({
  versions: z.array(versionSchema),
  /** Revision of the clip's pointer, for If-Match on restore. */
  revision: z.int(),
  next_cursor: nextCursor,
})

/** The pointer of a clip after it moved. */
export const pointerSchema = z.object({
  clip_index: clipIndex,
  current_version_id: z.string(),
  revision: z.int(),
  /** What the clip pointed to before, so that the move can be undone. */
  previous_version_id: z.nullable(z.string()),
})

export const comparisonSchema = z.object({
  a: versionSchema,
  b: versionSchema,
  prompt_diff: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
  /** Measured, b − a. */
  differences: z.array(
    z.object({
      measure: z.enum(['brightness', 'saturation', 'contrast', 'motion', 'warmth']),
      a: z.number(),
      b: z.number(),
      difference: z.number(),
    }),
  ),
  /** Dollars, b − a. */
  cost_difference: z.number(),
})
