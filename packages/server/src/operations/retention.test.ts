import { afterEach, describe, expect, it } from 'vitest'
import type { HandlerOptions } from '../options.ts'
import { memoryStorage } from '../storage/memory/index.ts'
import { createTestServer, type Json, origin, type TestServer } from '../testing/test-server.fixture.ts'

const dayMs = 86_400_000
let server: TestServer
let jobId: string

async function open(options: Partial<HandlerOptions> = {}) {
  server = createTestServer(options)
  jobId = await server.createJob()
}

const clipPath = () => `/jobs/${jobId}/clips/1`

async function regenerate(times: number) {
  for (let count = 0; count < times; count += 1) {
    const { json } = await server.call('POST', `${clipPath()}/regenerate`, {
      instruction: 'make it brighter',
    })
    await server.ended(jobId, json.batch_id)
  }
}

const versions = async (): Promise<Json[]> =>
  (await server.call('GET', `${clipPath()}/versions`)).json.versions

/** The storage state of each version, version 1 first. */
const states = async () => (await versions()).map(({ storage }) => storage).reverse()

const becomes = (wanted: string[]) =>
  server.until(async () => JSON.stringify(await states()) === JSON.stringify(wanted))

const idOf = async (versionNumber: number): Promise<string> =>
  (await versions()).find((version) => version.version_number === versionNumber).id

describe('what stays of a clip', () => {
  afterEach(() => server.retake.close())

  it('is the original, the current one and three others; the rest loses its media and keeps its row', async () => {
    await open()
    await regenerate(5)
    await becomes(['active', 'deleted', 'active', 'active', 'active', 'active'])
    const gone = (await versions()).find(({ version_number }) => version_number === 2)
    expect(gone).toMatchObject({ video_url: null, strip_url: null, user_instruction: 'make it brighter' })
    expect(gone).not.toHaveProperty('retention')
    const thumbnail = await server.request('GET', `${origin}${gone.thumbnail_url}`)
    expect(thumbnail.status).toBe(200)
    await thumbnail.body?.cancel()
  })

  it('is everything when the host keeps everything', async () => {
    await open({ retention: null })
    await regenerate(5)
    expect(await states()).toEqual(Array(6).fill('active'))
    expect((await versions())[0]).not.toHaveProperty('expires_at')
  })

  it('includes what was pinned, which does not take a place', async () => {
    await open()
    await regenerate(4)
    await server.call('POST', `${clipPath()}/versions/${await idOf(2)}/pin`, {})
    await regenerate(2)
    await becomes(['active', 'active', 'deleted', 'active', 'active', 'active', 'active'])
  })

  it('is told beforehand: what each version is kept for, when it goes, and what a new one pushes out', async () => {
    await open()
    await regenerate(4)
    const told = (await versions()).map(({ retention, expires_at }) => [retention, typeof expires_at])
    expect(told).toEqual([
      ['current', 'object'],
      ['newest', 'string'],
      ['newest', 'string'],
      ['newest', 'string'],
      ['in-use', 'object'],
    ])
    const plan = async () =>
      (await server.call('POST', `/jobs/${jobId}/plans`, { instruction: 'make clips 1 and 2 brighter' })).json
    expect((await plan()).targets.map(({ warnings }: Json) => warnings)).toEqual([
      [],
      [
        {
          code: 'removes-version',
          detail: 'Version 2 of clip 2 will be removed when the new one is there; pin it to keep it.',
        },
      ],
    ])
    await server.call('POST', `${clipPath()}/versions/${await idOf(2)}/pin`, {})
    expect((await plan()).targets[1].warnings).toEqual([])
  })

  it('is in nobody’s way once removed: restore, pin and compare say that the media is gone', async () => {
    await open()
    await regenerate(5)
    await becomes(['active', 'deleted', 'active', 'active', 'active', 'active'])
    const gone = await idOf(2)
    const answers = await Promise.all([
      server.call('POST', `${clipPath()}/versions/${gone}/restore`, {}),
      server.call('POST', `${clipPath()}/versions/${gone}/pin`, {}),
      server.call('GET', `${clipPath()}/versions/${gone}/compare`),
      server.call('GET', `${clipPath()}/versions/compare?a=${gone}&b=${await idOf(3)}`),
    ])
    expect(answers.map(({ status, json }) => [status, json.code])).toEqual(
      Array(4).fill([409, 'version-unavailable']),
    )
    const cut = await server.call('GET', `/jobs/${jobId}/export?format=otio`)
    expect(JSON.stringify(cut.json)).not.toContain(`${gone}.video`)
    expect(JSON.stringify(cut.json)).toContain(`${await idOf(3)}.video`)
  })

  it('goes by age, counted from when it was used last, and never takes the one in the video', async () => {
    let skippedMs = 0
    await open({ storage: memoryStorage({ now: () => Date.now() + skippedMs }) })
    await regenerate(2)
    skippedMs = 20 * dayMs
    const restored = await server.call('POST', `${clipPath()}/versions/${await idOf(2)}/restore`, {})
    expect(restored.status).toBe(200)
    const left = (await versions()).find(({ version_number }) => version_number === 3)
    expect(left).toMatchObject({ retention: 'newest', storage: 'active' })
    skippedMs += 31 * dayMs
    await becomes(['active', 'active', 'deleted'])
  })

  it('is the same in the media store: an object without a row is none, and the other way round', async () => {
    await open({ timing: { sweepMs: 20, backoffMs: 5, graceMs: 0 } })
    await regenerate(7)
    await becomes(['active', 'deleted', 'deleted', 'deleted', 'active', 'active', 'active', 'active'])
    const { storage, media } = server.options
    const job = await storage.findJob('', jobId)
    const rows = (await storage.listVersionsOfJob(job!.uid, 99)).flatMap(
      ({ storage: kept, thumbnailKey, videoKey, stripKey }) =>
        kept === 'deleted' ? [thumbnailKey] : [thumbnailKey, videoKey, stripKey],
    )
    const objects = async () => {
      const keys: string[] = []
      for await (const key of media.list(`jobs/${job!.uid}/clips/`)) keys.push(key)
      return keys.sort()
    }
    await server.until(async () => (await objects()).length === rows.length)
    expect(await objects()).toEqual(rows.sort())
  })

  it('refuses rules that mean nothing', () => {
    expect(() => createTestServer({ retention: { keepNewest: -1 } })).toThrow('retention.keepNewest')
  })
})
