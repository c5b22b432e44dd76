import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { ClipAnalysis, Modification } from '@retake/core'
import { describe, expect, it } from 'vitest'
import { asMedia, inFolder, makeClip, pictureSums, shownAt } from '../../ffmpeg/test-footage.ts'
import { ffmpegInspector } from '../../inspector/ffmpeg/index.ts'
import type { GenerationRequest, GenerationStatus, VideoGenerator } from '../../ports/video-generator.ts'
import { ffmpegGenerator } from './ffmpeg-generator.ts'

const { signal } = new AbortController()
const inspector = ffmpegInspector()

type Edit = Omit<Modification, 'start' | 'end'>

async function requestFor(
  path: string,
  edits: Edit[],
  more: Partial<GenerationRequest> & { local?: boolean; analysis?: ClipAnalysis | null } = {},
): Promise<GenerationRequest> {
  const { local = true, analysis = null, ...rest } = more
  return {
    reference: `test.${path}.${JSON.stringify(edits)}`,
    prompt: '',
    instruction: '',
    edits: edits.map((edit) => ({ ...edit, start: 0, end: 0 })),
    source: { media: await asMedia(path, local), analysis, durationSeconds: 1 },
    slotSeconds: 1,
    seed: null,
    ...rest,
  }
}

/** Polls until a render ends; renders of these tests take well under the limit. */
async function settled(generator: VideoGenerator, handle: string): Promise<GenerationStatus> {
  for (let i = 0; i < 3000; i += 1) {
    const status = await generator.poll(handle, { signal })
    if (status.state !== 'running') return status
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('the render did not end')
}

async function outputOf(status: GenerationStatus): Promise<Uint8Array> {
  if (status.state !== 'succeeded' || status.output.body.kind !== 'stream') {
    throw new Error(`not rendered: ${JSON.stringify(status)}`)
  }
  return new Uint8Array(await new Response(status.output.body.open()).arrayBuffer())
}

/** Renders in a folder and gives the path of the result. */
async function rendered(folder: string, request: GenerationRequest): Promise<string> {
  const generator = ffmpegGenerator({ workFolder: join(folder, 'work') })
  const handle = await generator.submit(request, { signal })
  const path = join(folder, `${handle}.mp4`)
  await writeFile(path, await outputOf(await settled(generator, handle)))
  await generator.close()
  return path
}

async function measured(path: string): Promise<ClipAnalysis> {
  return (await inspector.examine(await asMedia(path), { signal })).analysis
}

describe('what is rendered', () => {
  it('is a quarter brighter when it is to be brighter, and grey when it is to be black and white', () =>
    inFolder(async (folder) => {
      const source = await makeClip(join(folder, 'a.mp4'), { size: '320x180' })
      const analysis = await measured(source)
      const brighter = await measured(
        await rendered(
          folder,
          await requestFor(source, [{ aspect: 'brightness', direction: 'increase' }], { analysis }),
        ),
      )
      expect(brighter.brightness / analysis.brightness).toBeGreaterThan(1.15)
      expect(brighter.brightness / analysis.brightness).toBeLessThan(1.35)
      const grey = await measured(
        await rendered(
          folder,
          await requestFor(source, [{ aspect: 'palette', direction: 'set', value: 'black and white' }], {
            analysis,
          }),
        ),
      )
      expect(grey.saturation * 36).toBeLessThan(1)
      expect(grey.brightness).toBeCloseTo(analysis.brightness, 1)
    }))

  it('carries every edit since the source in one encode', () =>
    inFolder(async (folder) => {
      const source = await makeClip(join(folder, 'a.mp4'))
      const analysis = await measured(source)
      const edits: Edit[] = [
        { aspect: 'palette', direction: 'set', value: 'black and white' },
        { aspect: 'brightness', direction: 'decrease' },
      ]
      const both = await measured(await rendered(folder, await requestFor(source, edits, { analysis })))
      expect(both.saturation).toBeLessThan(0.03)
      expect(both.brightness / analysis.brightness).toBeLessThan(0.85)
    }))

  it.each<[string, Edit[], number, number]>([
    ['as it is', [], 1, 24],
    ['at half speed, cut at its end', [{ aspect: 'speed', direction: 'set', amount: 0.5 }], 1, 24],
    ['twice as fast, played on backwards', [{ aspect: 'speed', direction: 'set', amount: 2 }], 1, 24],
    ['in a longer slot', [], 2.6, 62],
    ['in a much shorter slot', [], 0.3, 7],
    ['four times as fast in a longer slot', [{ aspect: 'speed', direction: 'set', amount: 4 }], 1.5, 36],
    [
      'with every kind of filter',
      [
        { aspect: 'mood', direction: 'set', value: 'dreamy' },
        { aspect: 'film', direction: 'set', value: 'vhs' },
        { aspect: 'camera-movement', direction: 'set', value: 'handheld' },
        { aspect: 'camera-movement', direction: 'set', value: 'pan-left' },
        { aspect: 'focus', direction: 'increase' },
        { aspect: 'grain', direction: 'decrease' },
        { aspect: 'composition', direction: 'set', value: 'letterbox' },
        { aspect: 'content', direction: 'set', value: 'fade in and out' },
      ],
      1,
      24,
    ],
  ])('fills its slot to the frame: %s', (_, edits, slotSeconds, frames) =>
    inFolder(async (folder) => {
      const source = await makeClip(join(folder, 'a.mp4'))
      const times = await shownAt(await rendered(folder, await requestFor(source, edits, { slotSeconds })))
      expect(times).toHaveLength(frames)
      for (const [i, time] of times.entries()) expect(time).toBeCloseTo(i / 24, 3)
    }),
  )

  it('plays sped-up footage back and forth', () =>
    inFolder(async (folder) => {
      const ramp = "lutyuv=y=16:u=128:v=128,geq=lum='16+8*N':cb=128:cr=128"
      const source = await makeClip(join(folder, 'a.mp4'), { filter: ramp })
      const fast = await rendered(
        folder,
        await requestFor(source, [{ aspect: 'speed', direction: 'set', amount: 3 }]),
      )
      const light = await pictureSums(fast)
      const turns = light
        .slice(1, -1)
        .map((value, i) => Math.sign(value - light[i]!) * Math.sign(light[i + 2]! - value) < 0)
      expect(light.slice(0, 8)).toEqual([...light.slice(0, 8)].sort((a, b) => a - b))
      expect(light.slice(8, 15)).toEqual([...light.slice(8, 15)].sort((a, b) => b - a))
      expect(turns.filter(Boolean).length).toBeGreaterThan(0)
    }))

  it('keeps odd rates, makes odd sides even, and plays everywhere', () =>
    inFolder(async (folder) => {
      const source = await makeClip(join(folder, 'a.mp4'), {
        rate: '30000/1001',
        filter: 'crop=151:97,format=yuv444p',
        encode: ['-c:v', 'libx264', '-preset', 'ultrafast'],
      })
      const path = await rendered(folder, await requestFor(source, []))
      const { stdout } = await promisify(execFile)('ffprobe', [
        '-v',
        'error',
        '-show_entries',
        'stream=codec_name,pix_fmt,width,height,r_frame_rate,color_space',
        '-of',
        'json',
        path,
      ])
      expect(JSON.parse(stdout).streams).toEqual([
        {
          codec_name: 'h264',
          pix_fmt: 'yuv420p',
          width: 150,
          height: 96,
          r_frame_rate: '30000/1001',
          color_space: 'bt709',
        },
      ])
    }))
})

describe('a render as a generation', () => {
  it('reports ffmpeg’s own progress, rising, and ends without a charge of its own', () =>
    inFolder(async (folder) => {
      const source = await makeClip(join(folder, 'a.mp4'), { seconds: 3, size: '640x360' })
      const generator = ffmpegGenerator({ workFolder: join(folder, 'work') })
      const handle = await generator.submit(
        await requestFor(source, [{ aspect: 'mood', direction: 'set', value: 'ethereal' }], {
          slotSeconds: 3,
        }),
        { signal },
      )
      const seen: number[] = []
      let status = await generator.poll(handle, { signal })
      while (status.state === 'running') {
        seen.push(status.progress ?? -1)
        await new Promise((resolve) => setTimeout(resolve, 20))
        status = await generator.poll(handle, { signal })
      }
      expect(seen).toEqual([...seen].sort((a, b) => a - b))
      expect(status).toMatchObject({
        state: 'succeeded',
        output: { model: 'ffmpeg', chargedMicros: null, newSource: false },
      })
      await generator.close()
    }))

  it('is started once however often it is submitted, found by its reference, and gone once released', () =>
    inFolder(async (folder) => {
      const work = join(folder, 'work')
      const request = await requestFor(await makeClip(join(folder, 'a.mp4')), [], { local: false })
      const generator = ffmpegGenerator({ workFolder: work })
      expect(await generator.find(request.reference, { signal })).toBeNull()
      const handles = [
        await generator.submit(request, { signal }),
        await generator.submit(request, { signal }),
      ]
      expect(handles[0]).toBe(handles[1])
      expect(await generator.find(request.reference, { signal })).toBe(handles[0])
      const first = await outputOf(await settled(generator, handles[0]!))
      await generator.submit(request, { signal })
      expect(await outputOf(await settled(generator, handles[0]!))).toEqual(first)
      await generator.release(handles[0]!)
      await generator.release(handles[0]!)
      expect(await readdir(work)).toEqual([])
      expect(await generator.poll(handles[0]!, { signal })).toMatchObject({
        state: 'failed',
        failure: { retryable: true, charged: 'none' },
      })
      await generator.close()
    }))

  it('stops when cancelled, stays cancelled after a restart, and leaves no part behind', () =>
    inFolder(async (folder) => {
      const work = join(folder, 'work')
      const request = await requestFor(
        await makeClip(join(folder, 'a.mp4'), { seconds: 2, size: '640x360' }),
        [],
        { slotSeconds: 200 },
      )
      const generator = ffmpegGenerator({ workFolder: work })
      const handle = await generator.submit(request, { signal })
      expect(await generator.cancel(handle, { signal })).toEqual({ state: 'cancelled', charged: 'none' })
      await generator.close()
      const after = ffmpegGenerator({ workFolder: work })
      expect(await after.poll(handle, { signal })).toEqual({ state: 'cancelled', charged: 'none' })
      expect((await readdir(work)).filter((name) => name.endsWith('.part'))).toEqual([])
      await after.close()
    }))

  it('answers a cancel that comes too late with the result', () =>
    inFolder(async (folder) => {
      const generator = ffmpegGenerator({ workFolder: join(folder, 'work') })
      const handle = await generator.submit(await requestFor(await makeClip(join(folder, 'a.mp4')), []), {
        signal,
      })
      await settled(generator, handle)
      expect((await generator.cancel(handle, { signal })).state).toBe('succeeded')
      await generator.close()
    }))

  it('is taken up again by the next process when this one closes', () =>
    inFolder(async (folder) => {
      const options = { workFolder: join(folder, 'work') }
      const before = ffmpegGenerator(options)
      const handle = await before.submit(
        await requestFor(await makeClip(join(folder, 'a.mp4'), { seconds: 3, size: '640x360' }), [], {
          slotSeconds: 3,
        }),
        { signal },
      )
      await before.close()
      const after = ffmpegGenerator(options)
      expect((await settled(after, handle)).state).toBe('succeeded')
      await after.close()
    }))

  it('is taken up again after the process was killed in the middle', () =>
    inFolder(async (folder) => {
      const source = await makeClip(join(folder, 'a.mp4'), { seconds: 2, size: '640x360' })
      const work = join(folder, 'work')
      const request = await requestFor(source, [{ aspect: 'mood', direction: 'set', value: 'dreamy' }], {
        slotSeconds: 8,
      })
      const module = fileURLToPath(new URL('./ffmpeg-generator.ts', import.meta.url))
      const script = `import { ffmpegGenerator } from ${JSON.stringify(module)}
        const request = ${JSON.stringify({ ...request, source: { ...request.source, media: { ...request.source.media, localPath: source } } })}
        const generator = ffmpegGenerator({ workFolder: ${JSON.stringify(work)} })
        const handle = await generator.submit(request, { signal: new AbortController().signal })
        console.log(handle)
        for (;;) {
          const status = await generator.poll(handle, {})
          if (status.state === 'running' && status.progress > 0) console.log('running')
          await new Promise((resolve) => setTimeout(resolve, 5))
        }`
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let said = ''
      for await (const chunk of child.stdout) {
        said += String(chunk)
        if (said.includes('running')) break
      }
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
      const handle = said.split('\n')[0]!
      const generator = ffmpegGenerator({ workFolder: work })
      const path = join(folder, 'out.mp4')
      await writeFile(path, await outputOf(await settled(generator, handle)))
      expect(await shownAt(path)).toHaveLength(192)
      await generator.close()
    }))

  it('fails for good, uncharged, on footage that is broken', () =>
    inFolder(async (folder) => {
      const source = await makeClip(join(folder, 'a.mp4'))
      await truncate(source, 2000)
      const generator = ffmpegGenerator({ workFolder: join(folder, 'work') })
      const handle = await generator.submit(await requestFor(source, []), { signal })
      expect(await settled(generator, handle)).toMatchObject({
        state: 'failed',
        failure: { code: 'media-invalid', retryable: false, charged: 'none' },
      })
      await generator.close()
    }))

  it('does not begin without ffmpeg, and says what to do', () =>
    inFolder(async (folder) => {
      const generator = ffmpegGenerator({
        workFolder: join(folder, 'work'),
        ffmpegPath: join(folder, 'none'),
      })
      const request = await requestFor(await makeClip(join(folder, 'a.mp4')), [])
      await expect(generator.submit(request, { signal })).rejects.toMatchObject({
        code: 'media-tool-missing',
        retryable: false,
      })
    }))

  it('answers handles that are none', async () => {
    const generator = ffmpegGenerator()
    for (const handle of ['', '../../etc/passwd', 'f'.repeat(40)]) {
      expect(await generator.poll(handle, { signal })).toMatchObject({ state: 'failed' })
      await generator.release(handle)
    }
  })
})

describe('the review before anything is spent', () => {
  const review = (edits: Edit[], analysis: ClipAnalysis | null = null) =>
    ffmpegGenerator().review({
      prompt: '',
      instruction: '',
      slotSeconds: 5,
      analysis,
      edits: edits.map((edit) => ({ ...edit, start: 0, end: 0 })),
    })

  it('refuses what footage cannot show, and says what to do instead', () => {
    expect(review([{ aspect: 'content', direction: 'add', value: 'three birds' }])).toMatchObject([
      { code: 'unsupported-change', effect: 'refuse', detail: expect.stringMatching(/three birds/) },
    ])
  })

  it('warns where a change would hardly be seen', () => {
    const white = { brightness: 0.99, saturation: 0.4, contrast: 0.2, motion: 0.2, warmth: 0 }
    expect(review([{ aspect: 'brightness', direction: 'increase' }], white)).toMatchObject([
      { code: 'no-measurable-room', effect: 'warn' },
    ])
  })

  it('tells how much of slowed footage will be seen', () => {
    expect(review([{ aspect: 'speed', direction: 'set', amount: 0.5 }])).toMatchObject([
      { code: 'footage-trimmed', effect: 'warn', detail: expect.stringMatching(/first 2\.5 s/) },
    ])
  })

  it('has nothing to say about the rest', () => {
    expect(
      review([
        { aspect: 'brightness', direction: 'increase' },
        { aspect: 'time-of-day', direction: 'set', value: 'night' },
      ]),
    ).toEqual([])
  })
})
