import { afterEach, describe, expect, it } from 'vitest'
import { memoryStorage } from '../storage/memory/index.ts'
import { clipBytes } from '../testing/byte-media.ts'
import { createTestServer, type TestServer } from '../testing/test-server.fixture.ts'

const dayMs = 86_400_000
let server: TestServer
let jobId: string
let passedMs = 0

async function open(clips = 4) {
  passedMs = 0
  server = createTestServer({ storage: memoryStorage({ now: () => Date.now() + passedMs }) })
  jobId = await server.createJob(Array.from({ length: clips }, () => ({ prompt: 'a street' })))
  await settled()
}

const settled = () =>
  server.until(async () => (await server.call('GET', `/jobs/${jobId}/composition`)).json.state === 'ready')

async function regenerate() {
  const { json } = await server.call('POST', `/jobs/${jobId}/clips/1/regenerate`, {
    instruction: 'make it brighter',
  })
  await server.ended(jobId, json.batch_id)
  await settled()
}

const put = (key: string) => server.options.media.put(key, clipBytes('any'), { contentType: 'video/mp4' })

async function keysOf(prefix: string): Promise<string[]> {
  const keys: string[] = []
  for await (const key of server.options.media.list(prefix)) keys.push(key)
  return keys
}

describe('holding rows and media store against each other', () => {
  afterEach(() => server.retake.close())

  it('finds nothing where everything is in order, also what waits for its removal', async () => {
    await open()
    for (let count = 0; count < 5; count += 1) await regenerate()
    await server.retake.upload({ userId: 'ann' }, clipBytes('any'), { contentType: 'video/mp4' })
    const removed = async () =>
      (await server.call('GET', `/jobs/${jobId}/clips/1/versions`)).json.versions.filter(
        (version: { storage: string }) => version.storage === 'deleted',
      ).length
    await server.until(async () => (await removed()) > 0)
    const scan = await server.retake.scanMedia()
    expect(scan).toEqual({ scannedAt: expect.any(String), orphans: [], missing: [], removed: [] })
  })

  it('finds objects of versions, songs and jobs that no row knows', async () => {
    await open()
    const [video] = (await keysOf('jobs/')).filter((key) => key.endsWith('/video'))
    const [, job, , clip] = video!.split('/')
    const orphans = [
      `jobs/${job}/audio`,
      `jobs/${job}/clips/${clip}/gone/video`,
      'jobs/gone/composition/1',
      'jobs/odd',
    ]
    for (const key of orphans) await put(key)
    const scan = await server.retake.scanMedia()
    expect([...scan.orphans].sort()).toEqual(orphans.sort())
    expect(scan.missing).toEqual([])
    expect(await keysOf('jobs/')).toEqual(expect.arrayContaining(orphans))
  })

  it('finds the rows whose objects are gone, also where there are many', async () => {
    await open(25)
    const keys = await keysOf('jobs/')
    const lost = keys.filter((key) => key.endsWith('strip.jpg') || key.includes('/composition/'))
    for (const key of lost) await server.options.media.remove(key)
    const { missing, orphans } = await server.retake.scanMedia()
    expect(missing.map(({ key }) => key).sort()).toEqual(lost.sort())
    expect(new Set(missing.map(({ owner }) => owner))).toEqual(new Set(['version', 'job']))
    expect(orphans).toEqual([])
  })

  it('looks at more objects than fit one go', async () => {
    await open()
    const orphans = Array.from({ length: 1_001 }, (_, index) => `jobs/gone/clips/a/b/${index}`)
    for (const key of orphans) await put(key)
    expect((await server.retake.scanMedia()).orphans).toHaveLength(1_001)
  })

  it('leaves alone what a regeneration is storing right now', async () => {
    await open()
    let stored: Awaited<ReturnType<typeof server.retake.scanMedia>> | undefined
    const { media } = server.options
    const plainPut = media.put
    media.put = async (key, body, options) => {
      const result = await plainPut(key, body, options)
      if (key.endsWith('/video')) stored ??= await server.retake.scanMedia()
      return result
    }
    await regenerate()
    expect(stored).toMatchObject({ orphans: [], missing: [] })
  })

  it('removes only what was an orphan a day ago and still is', async () => {
    await open()
    await put('jobs/gone/old')
    const earlier = await server.retake.scanMedia()
    await put('jobs/gone/new')
    await expect(server.retake.scanMedia(earlier)).rejects.toThrow(RangeError)
    await expect(server.retake.scanMedia({ ...earlier, scannedAt: 'once' })).rejects.toThrow(RangeError)
    passedMs = dayMs + 1000
    const [video] = (await keysOf('jobs/')).filter((key) => key.endsWith('/video'))
    const wrong = { ...earlier, orphans: [...earlier.orphans, video!] }
    expect(await server.retake.scanMedia(wrong)).toMatchObject({
      removed: ['jobs/gone/old'],
      orphans: ['jobs/gone/new'],
    })
    expect(await keysOf('jobs/gone/')).toEqual(['jobs/gone/new'])
    expect(await keysOf(video!)).toEqual([video])
  })
})
