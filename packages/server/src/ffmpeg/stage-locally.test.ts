import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sampleBytes } from '../testing/media-samples.ts'
import { stageLocally } from './index.ts'
import { asMedia, inFolder } from './test-footage.ts'

const { signal } = new AbortController()

async function remoteMedia(folder: string) {
  const path = join(folder, 'remote.mp4')
  await writeFile(path, sampleBytes(100_000))
  return asMedia(path, false)
}

describe('media that is not on this machine', () => {
  it('has a copy here until it is let go', () =>
    inFolder(async (parent) => {
      const folder = join(parent, 'work')
      const staged = await stageLocally(await remoteMedia(parent), { folder, signal })
      expect(new Uint8Array(await readFile(staged.path))).toEqual(sampleBytes(100_000))
      await staged.release()
      expect(await readdir(folder)).toEqual([])
    }))

  it('leaves nothing when it breaks off or is aborted on its way', () =>
    inFolder(async (parent) => {
      const folder = join(parent, 'work')
      const media = await remoteMedia(parent)
      const broken = {
        ...media,
        stream: () =>
          new ReadableStream<Uint8Array>({
            pull: (controller) => controller.error(new Error('the connection broke')),
          }),
      }
      await expect(stageLocally(broken, { folder, signal })).rejects.toThrow('the connection broke')
      const aborted = { folder, signal: AbortSignal.abort() }
      await expect(stageLocally(media, aborted)).rejects.toMatchObject({ name: 'AbortError' })
      expect(await readdir(folder)).toEqual([])
    }))

  it('takes away the copies of processes that died, and nothing else', () =>
    inFolder(async (parent) => {
      const folder = join(parent, 'work')
      for (const name of ['stage-old', 'stage-young', 'segment']) {
        await mkdir(join(folder, name), { recursive: true })
      }
      for (const name of ['stage-old', 'segment']) await utimes(join(folder, name), new Date(0), new Date(0))
      const { release } = await stageLocally(await remoteMedia(parent), { folder, signal })
      await release()
      expect((await readdir(folder)).toSorted()).toEqual(['segment', 'stage-young'])
    }))
})
