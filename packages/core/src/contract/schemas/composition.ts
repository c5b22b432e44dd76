import * as z from 'zod/mini'
import { mediaUrl, timestamp } from './primitives.ts'

export const compositionSchema = z.object({
  /** `none`: never composed. `stale` says whether clips changed since the video was made. */
  state: z.enum(['none', 'queued', 'running', 'ready', 'failed']),
  stale: z.boolean(),
  /** 0…1. */
  progress: z.number(),
  /** The last complete video, also while a newer one is being made. */
  video_url: z.nullable(mediaUrl),
  updated_at: z.nullable(timestamp),
  error: z.nullable(z.object({ code: z.string(), detail: z.string() })),
})
