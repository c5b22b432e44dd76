import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readVideoFacts } from '../../packages/server/src/ffmpeg/index.ts'
import { ffmpegInspector } from '../../packages/server/src/inspector/ffmpeg/index.ts'
import { jobFile } from './job.ts'
import { sampleRate } from './song/mixer.ts'
import { renderSong } from './song/render-song.ts'

interface SampleJob {
  audio: { file: string; sections: { label: string; start: number; end: number }[]; beats: number[] }
  clips: { file: string; start: number; end: number }[]
}

const folder = fileURLToPath(new URL('../../apps/demo/sample/', import.meta.url))
const job = JSON.parse(await readFile(`${folder}job.json`, 'utf8')) as SampleJob

describe('the sample job', () => {
  it('is the one that the script describes', () => {
    expect(job).toEqual(JSON.parse(JSON.stringify(jobFile())))
  })

  it('cuts on beats, and changes section where a clip begins', () => {
    const starts = job.clips.map(({ start }) => start)
    for (const start of starts) expect(job.audio.beats).toContain(start)
    for (const { start } of job.audio.sections) expect(starts).toContain(start)
    expect(job.audio.sections.map(({ label }) => label)).toEqual([
      'intro',
      'verse',
      'chorus',
      'verse',
      'chorus',
      'outro',
    ])
  })

  it('has footage that fills every slot to the frame, in under 4 MB in all', async () => {
    let bytes = (await stat(folder + job.audio.file)).size
    for (const { file, start, end } of job.clips) {
      const facts = await readVideoFacts(folder + file)
      expect(facts).toMatchObject({
        width: 640,
        height: 360,
        frameRate: { num: 24, den: 1 },
        colorMatrix: 'bt709',
      })
      expect(facts.frames).toBe(Math.round((end - start) * 24))
      bytes += facts.size
    }
    expect(bytes).toBeLessThan(4_000_000)
  })

  it('has dark and bright, slow and fast, warm and cool clips', async () => {
    const inspector = ffmpegInspector()
    const { signal } = new AbortController()
    const measured: Awaited<ReturnType<typeof inspector.examine>>['analysis'][] = []
    for (const { file } of job.clips) {
      const media = {
        key: file,
        size: 1,
        contentType: 'video/mp4',
        localPath: folder + file,
        stream: () => new ReadableStream<Uint8Array>(),
      }
      measured.push((await inspector.examine(media, { signal })).analysis)
    }
    const some = (test: (clip: (typeof measured)[number]) => boolean): number => measured.filter(test).length
    expect(some(({ brightness }) => brightness < 0.38)).toBeGreaterThanOrEqual(2)
    expect(some(({ brightness }) => brightness > 0.65)).toBeGreaterThanOrEqual(1)
    expect(some(({ motion }) => motion < 0.35)).toBeGreaterThanOrEqual(2)
    expect(some(({ motion }) => motion > 0.65)).toBeGreaterThanOrEqual(2)
    expect(some(({ warmth }) => warmth > 0.25)).toBeGreaterThanOrEqual(2)
    expect(some(({ warmth }) => warmth < -0.25)).toBeGreaterThanOrEqual(1)
  })
})

describe('the sample song', () => {
  it('never clips, plays on both sides, and is loudest in the chorus', () => {
    const { left, right } = renderSong()
    const level = (start: number, end: number): number => {
      const part = left.subarray(start * sampleRate, end * sampleRate)
      return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length)
    }
    expect(left.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)).toBeLessThan(0.95)
    expect(left.some((sample, i) => Math.abs(sample - right[i]!) > 0.1)).toBe(true)
    const { sections } = job.audio
    const loudness = sections.map(({ start, end }) => ({ start, level: level(start, end) }))
    const [intro, verse, chorus, , , outro] = loudness.map((section) => section.level)
    expect(chorus!).toBeGreaterThan(verse!)
    expect(verse!).toBeGreaterThan(intro!)
    expect(outro!).toBeLessThan(verse!)
  })
})
