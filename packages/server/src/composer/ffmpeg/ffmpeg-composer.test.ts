import { execFile } from 'node:child_process'
import { readdir, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { asMedia, inFolder, makeClip, makeWith, shownAt } from '../../ffmpeg/test-footage.ts'
import type { CompositionRequest } from '../../ports/composer.ts'
import { ffmpegComposer } from './ffmpeg-composer.ts'

const run = promisify(execFile)
const { signal } = new AbortController()

async function composed(
  folder: string,
  request: CompositionRequest,
  onProgress = (_: number) => {},
): Promise<string> {
  const composer = ffmpegComposer({ workFolder: join(folder, 'work') })
  const video = await composer.compose(request, { signal, onProgress })
  const path = join(folder, 'whole.mp4')
  await writeFile(path, new Uint8Array(await new Response(video.stream).arrayBuffer()))
  await video.release()
  return path
}

async function clip(clipIndex: number, path: string, startSeconds: number, endSeconds: number) {
  return { clipIndex, media: await asMedia(path), startSeconds, endSeconds, changed: true }
}

/** A checksum of the coded sound, untouched by the container. */
async function soundSum(path: string): Promise<string> {
  return (await run('ffmpeg', ['-v', 'error', '-i', path, '-map', '0:a', '-c', 'copy', '-f', 'md5', '-']))
    .stdout
}

async function meanLight(path: string, at: number): Promise<number> {
  const args = [
    '-v',
    'error',
    '-ss',
    String(at),
    '-i',
    path,
    '-frames:v',
    '1',
    '-vf',
    'scale=1:1,format=gray',
    '-f',
    'rawvideo',
    '-',
  ]
  return (await run('ffmpeg', args, { encoding: 'buffer' })).stdout[0]!
}

const song = (folder: string, name: string, seconds = 3) =>
  makeWith(['-f', 'lavfi', '-i', `sine=f=330:d=${seconds}`], join(folder, name))

describe('putting a video together', () => {
  it('gives every slot its frames, each on time, with the song unchanged under them', () =>
    inFolder(async (folder) => {
      const [a, b] = [
        await makeClip(join(folder, 'a.mp4')),
        await makeClip(join(folder, 'b.mp4'), { seconds: 2 }),
      ]
      const audio = await song(folder, 'song.m4a')
      const clips = [await clip(0, a, 0, 0.63), await clip(1, b, 0.63, 1.26), await clip(2, a, 1.26, 3)]
      const whole = await composed(folder, { jobId: 'j', clips, audio: await asMedia(audio) })
      const times = await shownAt(whole)
      expect(times).toHaveLength(72)
      for (const [i, time] of times.entries()) expect(time).toBeCloseTo(i / 24, 3)
      expect(await soundSum(whole)).toBe(await soundSum(audio))
    }))

  it('cuts where the slots do', () =>
    inFolder(async (folder) => {
      const dark = await makeClip(join(folder, 'a.mp4'), { filter: 'lutyuv=y=30' })
      const light = await makeClip(join(folder, 'b.mp4'), { filter: 'lutyuv=y=220' })
      const whole = await composed(folder, {
        jobId: 'j',
        clips: [await clip(0, dark, 0, 0.5), await clip(1, light, 0.5, 1)],
        audio: null,
      })
      expect(await meanLight(whole, 11 / 24)).toBeLessThan(60)
      expect(await meanLight(whole, 12 / 24)).toBeGreaterThan(180)
    }))

  it('encodes again only what changed', () =>
    inFolder(async (folder) => {
      const paths = await Promise.all(['a', 'b', 'c'].map((name) => makeClip(join(folder, `${name}.mp4`))))
      const clips = await Promise.all(paths.map((path, i) => clip(i, path, i, i + 1)))
      const work = join(folder, 'work')
      await composed(folder, { jobId: 'j', clips, audio: null })
      const before = new Map<string, bigint>()
      for (const name of await readdir(work))
        before.set(name, (await stat(join(work, name), { bigint: true })).ino)
      const other = await clip(1, await makeClip(join(folder, 'd.mp4'), { filter: 'negate' }), 1, 2)
      await composed(folder, { jobId: 'j', clips: [clips[0]!, other, clips[2]!], audio: null })
      const after = await readdir(work)
      expect(after.filter((name) => !before.has(name))).toHaveLength(1)
      for (const [name, inode] of before)
        expect((await stat(join(work, name), { bigint: true })).ino).toBe(inode)
    }))

  it('fetches what is not on this machine once, and then only what changed', () =>
    inFolder(async (folder) => {
      const fetched: number[] = []
      const remoteClip = async (clipIndex: number, name: string) => {
        const media = await asMedia(await makeClip(join(folder, name)), false)
        const stream = () => {
          fetched.push(clipIndex)
          return media.stream()
        }
        const [startSeconds, endSeconds] = [clipIndex, clipIndex + 1]
        return { clipIndex, media: { ...media, stream }, startSeconds, endSeconds, changed: true }
      }
      const clips = [await remoteClip(0, 'a.mp4'), await remoteClip(1, 'b.mp4'), await remoteClip(2, 'c.mp4')]
      await composed(folder, { jobId: 'j', clips, audio: null })
      expect(fetched.splice(0)).toEqual([0, 1, 2])
      clips[1] = await remoteClip(1, 'd.mp4')
      const whole = await composed(folder, { jobId: 'j', clips, audio: null })
      expect(fetched).toEqual([1])
      expect(await shownAt(whole)).toHaveLength(72)
      expect((await readdir(join(folder, 'work'))).filter((name) => name.startsWith('stage-'))).toEqual([])
    }))

  it('brings clips of other sizes, rates and containers into one picture', () =>
    inFolder(async (folder) => {
      const clips = [
        await clip(0, await makeClip(join(folder, 'a.mp4')), 0, 1),
        await clip(
          1,
          await makeClip(join(folder, 'b.webm'), {
            size: '96x128',
            rate: '30',
            encode: ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8'],
          }),
          1,
          2,
        ),
        await clip(2, await makeClip(join(folder, 'c.mp4')), 2.5, 3),
      ]
      const whole = await composed(folder, { jobId: 'j', clips, audio: null })
      expect(await shownAt(whole)).toHaveLength(72)
      expect(await meanLight(whole, 2.25)).toBeLessThan(20)
    }))

  it('re-encodes a song that an mp4 cannot hold', () =>
    inFolder(async (folder) => {
      const clips = [await clip(0, await makeClip(join(folder, 'a.mp4')), 0, 1)]
      const whole = await composed(folder, {
        jobId: 'j',
        clips,
        audio: await asMedia(await song(folder, 'song.wav', 1)),
      })
      const { stdout } = await run('ffprobe', [
        '-v',
        'error',
        '-select_streams',
        'a',
        '-show_entries',
        'stream=codec_name',
        '-of',
        'csv=p=0',
        whole,
      ])
      expect(stdout.trim()).toBe('aac')
    }))

  it('reports progress that rises to 1, and leaves no copy behind', () =>
    inFolder(async (folder) => {
      const seen: number[] = []
      const clips = [await clip(0, await makeClip(join(folder, 'a.mp4')), 0, 1)]
      await composed(folder, { jobId: 'j', clips, audio: null }, (progress) => seen.push(progress))
      expect(seen).toEqual([...seen].sort((a, b) => a - b))
      expect(seen.at(-1)).toBe(1)
      expect((await readdir(join(folder, 'work'))).every((name) => /^[0-9a-f]{40}\.mp4$/.test(name))).toBe(
        true,
      )
    }))

  it('names the clip that cannot be used', () =>
    inFolder(async (folder) => {
      const broken = await makeClip(join(folder, 'b.mp4'))
      await truncate(broken, 1500)
      const clips = [await clip(0, await makeClip(join(folder, 'a.mp4')), 0, 1), await clip(1, broken, 1, 2)]
      await expect(composed(folder, { jobId: 'j', clips, audio: null })).rejects.toMatchObject({
        code: 'composition-failed',
        message: expect.stringMatching(/^Clip 2 cannot be put into the video: .*cut off/),
      })
    }))

  it('stops when aborted', () =>
    inFolder(async (folder) => {
      const abort = new AbortController()
      const clips = [await clip(0, await makeClip(join(folder, 'a.mp4')), 0, 1)]
      const composing = ffmpegComposer({ workFolder: join(folder, 'work') }).compose(
        { jobId: 'j', clips, audio: null },
        { signal: abort.signal, onProgress: () => {} },
      )
      abort.abort()
      await expect(composing).rejects.toMatchObject({ code: 'cancelled' })
    }))
})
