import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ffmpegComposer } from '../../composer/ffmpeg/index.ts'
import { inFolder, makeClip } from '../../ffmpeg/test-footage.ts'
import { ffmpegGenerator } from '../../generator/ffmpeg/index.ts'
import { ffmpegInspector } from '../../inspector/ffmpeg/index.ts'
import { sqliteStorage } from '../../storage/sqlite/index.ts'
import { keysOf } from '../../testing/media-samples.ts'
import { startS3 } from '../../testing/s3-server.fixture.ts'
import { createTestServer, type Json, origin, type TestServer } from '../../testing/test-server.fixture.ts'
import { s3Media } from './index.ts'

const s3 = await startS3()
const brighter = { instruction: 'make it brighter' }

/** Everything embedded but the media; old takes go at once. */
function openServer(folder: string): TestServer {
  const workFolder = join(folder, 'work')
  return createTestServer({
    storage: sqliteStorage({ file: join(folder, 'retake.sqlite') }),
    media: s3Media(s3),
    generator: ffmpegGenerator({ workFolder: join(folder, 'renders') }),
    inspector: ffmpegInspector({ workFolder }),
    composer: ffmpegComposer({ workFolder }),
    retention: { keepNewest: 0 },
    timing: { sweepMs: 20, backoffMs: 5, graceMs: 0 },
  })
}

async function importClip({ retake, call, until }: TestServer, footage: Uint8Array): Promise<string> {
  const { fileKey } = await retake.upload({ userId: 'ann' }, footage, { contentType: 'video/mp4' })
  const clips = [{ prompt: 'a hill', file_key: fileKey, start: 0, end: 1 }]
  const { json } = await call('POST', '/jobs', { title: 'A song', clips })
  await until(async () => (await call('GET', `/jobs/${json.id}`)).json.state === 'ready')
  return json.id
}

it('imports, makes new takes, joins, delivers and removes with the media in a bucket', () =>
  inFolder(async (folder) => {
    const server = openServer(folder)
    const { call, request, until } = server
    const { storage, media } = server.options
    const footage = await readFile(await makeClip(join(folder, 'clip.mp4')))
    const jobId = await importClip(server, footage)
    const clipPath = `/jobs/${jobId}/clips/0`
    const bytesOf = async (address: string, headers = {}) => {
      const response = await request('GET', `${origin}${address}`, undefined, { headers })
      return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) }
    }

    for (const _ of ['second', 'third']) {
      const { json } = await call('POST', `${clipPath}/regenerate`, brighter)
      expect((await server.ended(jobId, json.batch_id)).status).toBe('succeeded')
    }
    const versions = async (): Promise<Json[]> => (await call('GET', `${clipPath}/versions`)).json.versions
    const [third, , original] = await versions()
    expect((await bytesOf(original.video_url)).bytes.equals(footage)).toBe(true)
    const whole = await bytesOf(third.video_url)
    const part = await bytesOf(third.video_url, { range: 'bytes=100-299' })
    expect([whole.status, part.status]).toEqual([200, 206])
    expect(part.bytes.equals(whole.bytes.subarray(100, 300))).toBe(true)

    const composition = async () => (await call('GET', `/jobs/${jobId}/composition`)).json
    await until(async () => (await composition()).state === 'ready')
    expect((await bytesOf((await composition()).video_url)).bytes.subarray(4, 8).toString()).toBe('ftyp')

    await until(async () => (await versions())[1].storage === 'deleted')
    const job = (await storage.findJob('', jobId))!
    const rows = await storage.listVersionsOfJob(job.uid, 9)
    const videos = async () =>
      (await keysOf(media, `jobs/${job.uid}/`)).filter((key) => rows.some(({ videoKey }) => videoKey === key))
    const kept = rows.filter((row) => row.storage === 'active').map(({ videoKey }) => videoKey)
    expect(kept).toHaveLength(2)
    await expect.poll(videos).toEqual(kept.toSorted())

    await server.retake.close()
    expect(await readdir(join(folder, 'renders'))).toEqual([])
    const copies = (await readdir(join(folder, 'work'))).filter((name) => name.startsWith('stage-'))
    expect(copies).toEqual([])
  }))
