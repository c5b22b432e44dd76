import { existsSync } from 'node:fs'
import { readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { asMedia, inFolder, makeClip, makeWith } from '../../ffmpeg/test-footage.ts'
import { ffmpegInspector } from './ffmpeg-inspector.ts'

const signal = new AbortController().signal
const inspector = ffmpegInspector()
const examine = async (path: string, local = true) =>
  inspector.examine(await asMedia(path, local), { signal })

/** Size of a JPEG, from its frame header. */
function jpegSize(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (view.getUint8(at + 1) < 0xc0 || view.getUint8(at + 1) > 0xc2) at += 2 + view.getUint16(at + 2)
  return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
}

describe('examining a video', () => {
  it('tells its length, size and rate, and shows it in a thumbnail and a strip of ten', () =>
    inFolder(async (folder) => {
      const seen = await examine(await makeClip(join(folder, 'a.mp4'), { seconds: 2, size: '640x360' }))
      expect(seen).toMatchObject({
        contentType: 'video/mp4',
        durationSeconds: 2,
        width: 640,
        height: 360,
        framesPerSecond: 24,
      })
      expect(jpegSize(seen.thumbnail)).toEqual({ width: 480, height: 270 })
      expect(jpegSize(seen.strip)).toEqual({ width: 1600, height: 90 })
    }))

  it('measures plain pictures as the formulas say', () =>
    inFolder(async (folder) => {
      const path = await makeClip(join(folder, 'a.mp4'), { filter: 'lutyuv=y=16+219*0.5:u=128-16:v=128+16' })
      const { analysis } = await examine(path)
      expect(analysis.brightness).toBeCloseTo(0.5, 1)
      expect(analysis.contrast).toBeCloseTo(0, 2)
      expect(analysis.warmth).toBeCloseTo(32 / 64, 1)
      expect(analysis.saturation).toBeCloseTo(Math.hypot(16, 16) / 36, 1)
      expect(analysis.motion).toBe(0)
    }))

  it('sees no colour in grey and more motion in what moves faster', () =>
    inFolder(async (folder) => {
      const grey = await examine(await makeClip(join(folder, 'g.mp4'), { filter: 'hue=s=0' }))
      expect(grey.analysis.saturation).toBeLessThan(0.01)
      const slow = await examine(
        await makeClip(join(folder, 's.mp4'), { seconds: 2, filter: 'scroll=h=0.002' }),
      )
      const fast = await examine(
        await makeClip(join(folder, 'f.mp4'), { seconds: 2, filter: 'scroll=h=0.02' }),
      )
      expect(fast.analysis.motion).toBeGreaterThan(slow.analysis.motion)
    }))

  it('reads media that is not on this machine', () =>
    inFolder(async (folder) => {
      const seen = await examine(await makeClip(join(folder, 'a.mp4')), false)
      expect(seen.durationSeconds).toBe(1)
    }))

  it('copes with one single picture, odd sides, 30000/1001 a second, ten bits and webm', () =>
    inFolder(async (folder) => {
      const still = await examine(await makeClip(join(folder, 'one.mp4'), { seconds: 0.04 }))
      expect(jpegSize(still.strip).height).toBe(90)
      const odd = await makeClip(join(folder, 'odd.mp4'), {
        rate: '30000/1001',
        filter: 'crop=151:97,format=yuv444p',
        encode: ['-c:v', 'libx264', '-preset', 'ultrafast'],
      })
      expect(await examine(odd)).toMatchObject({ width: 151, height: 97, framesPerSecond: 30_000 / 1001 })
      const deep = await makeClip(join(folder, 'deep.mp4'), {
        filter: 'format=yuv420p10le',
        encode: ['-c:v', 'libx264', '-preset', 'ultrafast'],
      })
      expect((await examine(deep)).analysis.brightness).toBeGreaterThan(0.02)
      const webm = await makeClip(join(folder, 'a.webm'), {
        encode: ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8'],
      })
      expect(await examine(webm)).toMatchObject({
        contentType: 'video/webm',
        width: 192,
        framesPerSecond: 24,
      })
    }))

  it('turns as a phone was held', () =>
    inFolder(async (folder) => {
      const path = await makeClip(join(folder, 'a.mp4'))
      const turned = await makeWith(
        ['-i', path, '-c', 'copy', '-metadata:s:v:0', 'rotate=90'],
        join(folder, 'turned.mp4'),
      )
      expect(await examine(turned)).toMatchObject({ width: 108, height: 192 })
      expect(await examine(path)).toMatchObject({ width: 192, height: 108 })
    }))
})

describe('what is no video', () => {
  const refused = async (path: string, why: RegExp) =>
    expect(examine(path)).rejects.toMatchObject({
      code: 'media-invalid',
      message: expect.stringMatching(why),
    })

  it('is refused by name: empty, a picture, a page, text, sound alone', () =>
    inFolder(async (folder) => {
      const write = async (name: string, content: string | Uint8Array) => {
        await writeFile(join(folder, name), content)
        return join(folder, name)
      }
      await refused(await write('empty.mp4', ''), /empty/)
      await refused(await write('photo.mp4', Buffer.from('ffd8ffe000104a46494600010100', 'hex')), /JPEG/)
      await refused(await write('page.mp4', '<!doctype html><html><body>502 Bad Gateway'), /web page/)
      await refused(await write('error.mp4', '{"error":"expired link"}'), /JSON/)
      await refused(await write('list.mp4', '#EXTM3U\nhttp://127.0.0.1/secret'), /not a video/)
      const tone = ['-f', 'lavfi', '-i', 'sine=d=0.5']
      await refused(await makeWith(tone, join(folder, 'sound.mp4')), /sound but no picture/)
      await refused(await makeWith(tone, join(folder, 'sound.mp3')), /sound but no picture/)
    }))

  it('is refused when it is cut off, wherever', () =>
    inFolder(async (folder) => {
      for (const [name, movflags] of [
        ['end', '0'],
        ['start', '+faststart'],
      ]) {
        const path = await makeClip(join(folder, `${name}.mp4`), {
          seconds: 2,
          encode: ['-c:v', 'libx264', '-preset', 'ultrafast', '-movflags', movflags!],
        })
        const { length } = await readFile(path)
        await truncate(path, Math.floor(length * 0.7))
        await refused(path, /cut off/)
      }
      const webm = await makeClip(join(folder, 'a.webm'), {
        seconds: 2,
        encode: ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8'],
      })
      await truncate(webm, Math.floor((await readFile(webm)).length * 0.5))
      await refused(webm, /cut off|cannot be/)
    }))

  it('is refused when something else hangs on it', () =>
    inFolder(async (folder) => {
      const path = await makeClip(join(folder, 'a.mp4'))
      const video = await readFile(path)
      await writeFile(path, Buffer.concat([video, Buffer.from('PK\x03\x04 a zip archive follows here')]))
      await refused(path, /cut off|no part of a video/)
      const page = Buffer.from('<html><script>alert(1)</script></html>')
      const free = Buffer.alloc(8 + page.length)
      free.writeUInt32BE(free.length, 0)
      free.write('free', 4)
      page.copy(free, 8)
      const head = video.readUInt32BE(0)
      await writeFile(path, Buffer.concat([video.subarray(0, head), free, video.subarray(head)]))
      await refused(path, /page at once/)
    }))

  it('is refused quickly when it holds millions of empty boxes', () =>
    inFolder(async (folder) => {
      const box = (type: string, body: Uint8Array = new Uint8Array()) => {
        const head = Buffer.alloc(8)
        head.writeUInt32BE(8 + body.length, 0)
        head.write(type, 4)
        return Buffer.concat([head, body])
      }
      const empty = Buffer.alloc(24_000_000, box('free'))
      const path = join(folder, 'a.mp4')
      const start = performance.now()
      await writeFile(path, Buffer.concat([box('ftyp', Buffer.from('isom0000')), empty]))
      await refused(path, /no part of a video/)
      const moov = [box('ftyp', Buffer.from('isom0000')), box('mdat'), box('moov', empty)]
      await writeFile(path, Buffer.concat(moov))
      await refused(path, /damaged index/)
      expect(performance.now() - start).toBeLessThan(5_000)
    }))

  it('is refused past the caps', () =>
    inFolder(async (folder) => {
      const path = await makeClip(join(folder, 'a.mp4'))
      const small = ffmpegInspector({ limits: { maxPixels: 100 } })
      await expect(small.examine(await asMedia(path), { signal })).rejects.toMatchObject({
        code: 'media-invalid',
      })
      const short = ffmpegInspector({ limits: { maxDurationSeconds: 0.5 } })
      await expect(short.examine(await asMedia(path), { signal })).rejects.toMatchObject({
        code: 'media-invalid',
      })
    }))

  it('does not hang or crash on random damage', () =>
    inFolder(async (folder) => {
      const path = await makeClip(join(folder, 'a.mp4'))
      const original = await readFile(path)
      for (let seed = 1; seed <= 12; seed += 1) {
        const damaged = Buffer.from(original)
        for (let i = 0; i < 20; i += 1)
          damaged[(seed * 7919 + i * 104_729) % damaged.length] = (seed * 31 + i * 17) & 0xff
        await writeFile(path, damaged)
        const outcome = await examine(path).then(
          ({ analysis }) => Number.isFinite(analysis.brightness),
          (cause) => cause.code === 'media-invalid',
        )
        expect(outcome).toBe(true)
      }
    }))
})

describe('without ffmpeg', () => {
  it('says what is missing and what to do', () =>
    inFolder(async (folder) => {
      const path = await makeClip(join(folder, 'a.mp4'))
      const nowhere = ffmpegInspector({ ffmpegPath: join(folder, 'no-ffmpeg') })
      await expect(nowhere.examine(await asMedia(path), { signal })).rejects.toMatchObject({
        code: 'media-tool-missing',
        message: expect.stringMatching(/apt-get install ffmpeg/),
      })
    }))
})

const footage = fileURLToPath(new URL('../../../../../../shared/footage/', import.meta.url))

describe.runIf(existsSync(footage))('the calibration on real footage', () => {
  const calibrated = {
    brightness: [0.81, 0.54, 0.67, 0.42, 0.35, 0.3, 0.52, 0.72],
    saturation: [0.42, 0.71, 0.61, 0.56, 0.54, 0.47, 0.6, 0.6],
    contrast: [0.51, 0.71, 0.54, 0.51, 0.75, 0.7, 0.67, 0.31],
    warmth: [0.15, 0.44, -0.11, 0.24, 0.16, 0.06, 0.17, -0.45],
    motion: [0.67, 0.18, 0.31, 0.34, 0.18, 0.17, 0.48, 0.5],
  }
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('gives the known figures for clip %i, to a hundredth', async (number) => {
    const { analysis } = await examine(join(footage, `clip-${number}.mp4`))
    for (const [name, values] of Object.entries(calibrated)) {
      expect(
        Math.abs(analysis[name as keyof typeof calibrated] - values[number - 1]!),
        name,
      ).toBeLessThanOrEqual(0.0101)
    }
  })
})
