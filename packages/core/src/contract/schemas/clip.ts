import * as z from 'zod/mini'
import { clipIndex, mediaUrl, nextCursor } from './primitives.ts'
import { analysisSchema } from './version.ts'

const clipStateSchema = z.enum(['idle', 'busy', 'candidate', 'failed'])

export const clipSchema = z.object({
  id: z.string(),
  clip_index: clipIndex,
  prompt: z.string(),
  start: z.number(),
  end: z.number(),
  lyrics: z.nullable(z.string()),
  /** Label of the section that covers the most of it. */
  section: z.nullable(z.string()),
  thumbnail_url: z.nullable(mediaUrl),
  strip_url: z.nullable(mediaUrl),
  video_url: z.nullable(mediaUrl),
  analysis: z.nullable(analysisSchema),
  current_version_id: z.nullable(z.string()),
  current_version_number: z.nullable(z.int()),
  versions_count: z.int(),
  revision: z.int(),
  state: clipStateSchema,
  /** The regeneration that keeps it busy. */
  regeneration_id: z.nullable(z.string()),
  /** The batch of that regeneration. */
  batch_id: z.nullable(z.string()),
  /** Why its import or its latest regeneration failed. */
  error: z.nullable(z.object({ code: z.string(), detail: z.string() })),
})

export const clipListSchema = z.object({ clips: z.array(clipSchema), next_cursor: nextCursor })
