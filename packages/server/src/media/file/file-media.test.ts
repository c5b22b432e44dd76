import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeMediaStore } from '../../testing/describe-media-store.ts'
import { sampleBytes } from '../../testing/media-samples.ts'
import { fileMedia } from './file-media.ts'

async function inFolder<T>(body: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'media-'))
  return body(folder).finally(() => rm(folder, { recursive: true, force: true }))
}

describeMediaStore({ describe, it }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'media-'))
  return {
    store: fileMedia({ folder }),
    reopen: async () => fileMedia({ folder }),
    dispose: () => rm(folder, { recursive: true, force: true }),
  }
})

describe('media in a folder', () => {
  it('gives the path of the file itself, so that ffmpeg need not copy', () =>
    inFolder(async (folder) => {
      const store = fileMedia({ folder })
      await store.put('a/b.mp4', sampleBytes(100), { contentType: 'video/mp4' })
      const object = await store.get('a/b.mp4')
      expect(new Uint8Array(await readFile(object!.localPath!))).toEqual(sampleBytes(100))
    }))

  it('clears away what a dead process left unfinished, and nothing younger', () =>
    inFolder(async (folder) => {
      await fileMedia({ folder }).put('a.mp4', sampleBytes(1), { contentType: 'video/mp4' })
      const incoming = join(folder, '.incoming')
      for (const name of ['old', 'young']) await writeFile(join(incoming, name), 'x')
      await utimes(join(incoming, 'old'), new Date(0), new Date(0))
      await fileMedia({ folder }).put('b.mp4', sampleBytes(1), { contentType: 'video/mp4' })
      expect(await readdir(incoming)).toEqual(['young'])
    }))

  it('counts as free only what lies above the reserve', () =>
    inFolder(async (folder) => {
      const all = await fileMedia({ folder, reserveBytes: 0 }).freeBytes()
      expect(all).toBeGreaterThan(0)
      expect(await fileMedia({ folder, reserveBytes: Number.MAX_SAFE_INTEGER }).freeBytes()).toBe(0)
    }))
})
