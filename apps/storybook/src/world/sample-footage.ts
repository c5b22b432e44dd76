import * as z from 'zod/mini'

const files = import.meta.glob<string>('../../../demo/sample/*.{mp4,webm,m4a,mp3,ogg}', {
  query: '?url',
  import: 'default',
  eager: true,
})
const manifests = import.meta.glob<unknown>('../../../demo/sample/job.json', {
  import: 'default',
  eager: true,
})

const manifestSchema = z.object({
  title: z.string(),
  audio: z.object({
    file: z.string(),
    sections: z.array(z.object({ label: z.string(), start: z.number(), end: z.number() })),
    beats: z._default(z.array(z.number()), []),
    bpm: z.optional(z.number()),
    energy: z.optional(z.number()),
    mood: z.optional(z.string()),
  }),
  clips: z.array(
    z.object({
      file: z.string(),
      prompt: z.string(),
      start: z.number(),
      end: z.number(),
      lyrics: z.optional(z.string()),
    }),
  ),
})

/** The project's own sample job, as the demo shows it. */
export const sampleJob = manifestSchema.parse(Object.values(manifests)[0])

const loaded = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

/** Bytes of a file of the sample, fetched once. */
export function sampleFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const url = Object.entries(files).find(([path]) => path.endsWith(`/${name}`))?.[1]
  if (url === undefined) throw new Error(`The sample has no file ${name}.`)
  const known = loaded.get(url)
  if (known) return known
  const bytes = fetch(url).then(async (response) => new Uint8Array(await response.arrayBuffer()))
  loaded.set(url, bytes)
  return bytes
}
