/**
 * What our own part of media work costs, as ratios of CPU time in one run, children included, interleaved, median.
 * The last line is JSON for `scripts/bench.mjs`.
 */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type ClipAnalysis, grade, type Modification } from '../../packages/core/src/index.ts'
import { readVideoFacts } from '../../packages/server/src/ffmpeg/index.ts'
import { ffmpegGenerator } from '../../packages/server/src/generator/ffmpeg/index.ts'
import { encodeArguments } from '../../packages/server/src/generator/ffmpeg/render.ts'
import { renderFilter } from '../../packages/server/src/generator/ffmpeg/render-filter.ts'
import { createRetake } from '../../packages/server/src/index.ts'
import type { MediaObject } from '../../packages/server/src/ports/media-store.ts'
import type { Bench } from './types.ts'

const rounds = 9
const run = promisify(execFile)
const { signal } = new AbortController()
const folder = await mkdtemp(join(tmpdir(), 'retake-bench-'))
const sample = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const source = [
  sample('../../../shared/footage/clip-5.mp4'),
  sample('../../apps/demo/sample/clip-3.mp4'),
].find((path) => existsSync(path))!
const slotSeconds = 5
const analysis: ClipAnalysis = {
  brightness: 0.35,
  saturation: 0.54,
  contrast: 0.75,
  motion: 0.18,
  warmth: 0.16,
}
const edits: Modification[] = [{ aspect: 'brightness', direction: 'increase', start: 0, end: 13 }]

/** CPU seconds of this process and of all children that have ended (Linux: ticks of a hundredth). */
function cpuSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'latin1').split(') ')[1]!.split(' ')
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100
}

async function mediaAt(path: string): Promise<MediaObject> {
  const { size } = await stat(path)
  return { key: path, size, contentType: 'video/mp4', localPath: path, stream: () => new ReadableStream() }
}

const facts = await readVideoFacts(source)
const { filter, frames } = renderFilter(grade(edits, analysis), facts, { seconds: slotSeconds, seed: 1 })
const generator = ffmpegGenerator({ workFolder: join(folder, 'work') })
let count = 0

async function bare(): Promise<void> {
  const args = ['-v', 'error', '-nostdin', '-y', '-i', source, '-filter_complex', filter, '-map', '[out]']
  await run('ffmpeg', [...args, '-frames:v', String(frames), ...encodeArguments, join(folder, 'bare.mp4')])
}

async function generate(): Promise<void> {
  count += 1
  const reference = `bench.${count}`
  const request = { reference, prompt: '', instruction: '', edits, slotSeconds, seed: 1 }
  const media = { media: await mediaAt(source), analysis, durationSeconds: facts.durationSeconds }
  const handle = await generator.submit({ ...request, source: media }, { signal })
  let status = await generator.poll(handle, { signal })
  while (status.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, generator.capabilities.pollIntervalMs))
    status = await generator.poll(handle, { signal })
  }
  if (status.state !== 'succeeded') throw new Error(JSON.stringify(status))
  await generator.release(handle)
}

/** A server as a host has it, but for the whole video: that is no part of one regeneration. */
const retake = createRetake({
  authenticate: () => ({ userId: 'bench' }),
  dataFolder: join(folder, 'data'),
  limits: { freeBytes: 0 },
  composer: {
    compose: async () => ({
      contentType: 'video/mp4',
      stream: new Blob(['none']).stream(),
      release: async () => {},
    }),
  },
})

async function call(method: string, path: string, body?: unknown) {
  const init = { method, headers: { 'content-type': 'application/json' } }
  const request = new Request(`http://127.0.0.1/api/v1${path}`, {
    ...init,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const response = await retake.handle(request)
  const json = await response.json()
  if (!response.ok) throw new Error(JSON.stringify(json))
  return json
}

async function until(done: () => Promise<boolean>): Promise<void> {
  while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 250))
}

async function createJob(): Promise<string> {
  const bytes = new Uint8Array(readFileSync(source))
  const { fileKey } = await retake.upload({ userId: 'bench' }, bytes, { contentType: 'video/mp4' })
  const clips = [{ file_key: fileKey, start: 0, end: slotSeconds }]
  const { id } = await call('POST', '/jobs', { title: 'Bench', clips })
  await until(async () => (await call('GET', `/jobs/${id}`)).state === 'ready')
  return id
}

const jobId = await createJob()

/** From the request to the settled price: admission, claim, render, copy, measures, thumbnail, strip, version. */
async function regenerate(): Promise<void> {
  const original = (await call('GET', `/jobs/${jobId}/clips/0/versions`)).versions.at(-1).id
  await call('POST', `/jobs/${jobId}/clips/0/versions/${original}/restore`, {})
  const body = { instruction: 'make it brighter' }
  const { batch_id: batchId } = await call('POST', `/jobs/${jobId}/clips/0/regenerate`, body)
  const status = () => call('GET', `/jobs/${jobId}/clips/batch/${batchId}/status`)
  await until(async () => (await status()).ended_at !== null)
  const ended = await status()
  if (ended.status !== 'succeeded') throw new Error(JSON.stringify(ended))
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

async function compare(ours: () => Promise<void>): Promise<{ ratio: number; detail: string }> {
  const costs: [number[], number[]] = [[], []]
  for (let round = -1; round < rounds; round += 1) {
    for (const [i, work] of [bare, ours].entries()) {
      const before = cpuSeconds()
      await work()
      if (round >= 0) costs[i]!.push(cpuSeconds() - before)
    }
  }
  const [bareSeconds, ourSeconds] = costs.map(median) as [number, number]
  return {
    ratio: ourSeconds / bareSeconds,
    detail: `${ourSeconds.toFixed(2)} s of CPU against ${bareSeconds.toFixed(2)} s`,
  }
}

const benches: Bench[] = [
  {
    name: 'the ffmpeg generator, against bare ffmpeg with the same filter',
    limit: 1.1,
    run: () => compare(generate),
  },
  {
    name: 'a whole regeneration, from the request to the settled price, against bare ffmpeg',
    limit: 1.6,
    run: () => compare(regenerate),
  },
]

const results = []
for (const bench of benches) {
  const { ratio, detail } = await bench.run()
  process.stdout.write(`${bench.name}: ${detail}\n`)
  results.push({ name: bench.name, ratio, limit: bench.limit })
}
await generator.close()
await retake.close()
await rm(folder, { recursive: true })
process.stdout.write(`${JSON.stringify(results)}\n`)
