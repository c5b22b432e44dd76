import * as z from 'zod/mini'
import {
  clipIndex,
  describeExactlyOne,
  dollars,
  humanText,
  id,
  mediaUrl,
  namedText,
  nextCursor,
  seconds,
  textOf,
  timestamp,
} from './primitives.ts'

const sourceUrl = z
  .url({
    protocol: /^https?$/,
    error: 'Give an absolute address that starts with http:// or https://.',
  })
  .check(z.maxLength(2_048))
const fileKey = z.string().check(z.minLength(1), z.maxLength(512))

const sectionSchema = z.strictObject({
  label: namedText(100),
  start: seconds,
  end: seconds,
})

const newClipSchema = z
  .strictObject({
    id: z.optional(id),
    prompt: z._default(humanText, ''),
    url: z.optional(sourceUrl),
    file_key: z.optional(fileKey),
    start: seconds,
    end: seconds,
    lyrics: z.optional(humanText),
    cost: z.optional(dollars),
  })
  .check(
    z.refine((clip) => (clip.url === undefined) !== (clip.file_key === undefined), {
      message: 'Give exactly one of url and file_key.',
    }),
    describeExactlyOne('url', 'file_key'),
    z.refine((clip) => clip.end > clip.start, { message: 'end must be after start.', path: ['end'] }),
  )

const newAudioSchema = z
  .strictObject({
    url: z.optional(sourceUrl),
    file_key: z.optional(fileKey),
    sections: z._default(z.array(sectionSchema).check(z.maxLength(500)), []),
    beats: z._default(z.array(seconds).check(z.maxLength(20_000)), []),
    bpm: z.optional(z.number().check(z.positive(), z.maximum(1_000))),
    energy: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
    mood: z.optional(textOf(100)),
  })
  .check(
    z.refine((audio) => audio.url === undefined || audio.file_key === undefined, {
      message: 'Give url or file_key, not both.',
    }),
  )

export const newJobSchema = z.strictObject({
  id: z.optional(id),
  title: namedText(2_000),
  clips: z.array(newClipSchema).check(z.minLength(1), z.maxLength(1_000)),
  audio: z.optional(newAudioSchema),
})

const audioSchema = z.object({
  url: z.nullable(mediaUrl),
  sections: z.array(z.object({ label: z.string(), start: z.number(), end: z.number() })),
  beats: z.array(z.number()),
  bpm: z.nullable(z.number()),
  energy: z.nullable(z.number()),
  mood: z.nullable(z.string()),
})

const jobStateSchema = z.enum(['importing', 'ready', 'failed'])

export const jobSchema = z.object({
  id: z.string(),
  title: z.string(),
  state: jobStateSchema,
  owner_id: z.string(),
  clips_count: z.int(),
  created_at: timestamp,
  /** Seconds, the end of the last clip. */
  duration: z.number(),
  audio: z.nullable(audioSchema),
  /** Clips that could not be imported, and why. */
  import_errors: z.array(z.object({ clip_index: clipIndex, code: z.string(), detail: z.string() })),
})

export const jobListSchema = z.object({ jobs: z.array(jobSchema), next_cursor: nextCursor })
