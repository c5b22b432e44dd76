import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { FootageError } from './types.ts'

const seconds = z.number().check(z.minimum(0))

const manifestSchema = z.object({
  title: z.optional(z.string().check(z.minLength(1))),
  audio: z.optional(
    z.object({
      file: z.optional(z.string()),
      sections: z._default(z.array(z.object({ label: z.string(), start: seconds, end: seconds })), []),
      beats: z._default(z.array(seconds), []),
      bpm: z.optional(z.number()),
      energy: z.optional(z.number()),
      mood: z.optional(z.string()),
    }),
  ),
  clips: z
    .array(
      z.object({
        file: z.string(),
        prompt: z._default(z.string(), ''),
        start: z.optional(seconds),
        end: z.optional(seconds),
        lyrics: z.optional(z.string()),
      }),
    )
    .check(z.minLength(1)),
})

export type Manifest = z.infer<typeof manifestSchema>

/**
 * Reads `job.json` of a footage folder; null when there is none.
 * @throws FootageError that names the first thing wrong with it.
 */
export function readManifest(folder: string): Manifest | null {
  const path = join(folder, 'job.json')
  if (!existsSync(path)) return null
  const result = manifestSchema.safeParse(parseJson(path))
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new FootageError(`${path}: "${issue?.path.join('.')}" is not as expected (${issue?.message}).`)
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new FootageError(`${path} is not valid JSON: ${error instanceof Error ? error.message : error}`)
  }
}
