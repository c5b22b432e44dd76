import { afterEach, describe, expect, it } from 'vitest'
import { clipBytes } from '../testing/byte-media.ts'
import {
  createTestServer,
  type Json,
  origin,
  type TestServer,
  testSecret,
} from '../testing/test-server.fixture.ts'

const hour = 3_600_000
let server: TestServer
let now: number

afterEach(() => server.retake.close())

async function start(options: Parameters<typeof createTestServer>[0] = {}) {
  now = Date.parse('2026-03-01T09:00:00Z')
  server = createTestServer({ now: () => now, ...options })
  const jobId = await server.createJob()
  const clip = async (): Promise<Json> => (await server.call('GET', `/jobs/${jobId}/clips`)).json.clips[0]
  return { jobId, clip }
}

/** Reads an address of the API as a page without a session would. */
const read = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  server.request(method, new URL(address, origin).href, undefined, { as: null, headers })

const bytes = new TextDecoder().decode(clipBytes('a beach at noon 0'))

describe('media', () => {
  it('is the very footage that was brought, readable without a session by its signed address', async () => {
    const { clip } = await start()
    const response = await read((await clip()).video_url)
    expect(await response.text()).toBe(bytes)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'video/mp4',
      'content-length': String(bytes.length),
      'accept-ranges': 'bytes',
      'cache-control': 'private, max-age=31536000, immutable',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
  })

  it('keeps its address for hours and for at least twelve', async () => {
    const { clip } = await start()
    const address = (await clip()).video_url
    now += 2 * hour
    expect((await clip()).video_url).toBe(address)
    now += 10 * hour
    expect((await read(address)).status).toBe(200)
    expect((await clip()).video_url).not.toBe(address)
    now += 7 * hour
    expect((await read(address)).status).toBe(403)
  })

  it('is refused at any address that we did not sign', async () => {
    const { clip } = await start()
    const { video_url: video, thumbnail_url: thumbnail } = await clip()
    const [, query] = video.split('?')
    const last = video.at(-1) === 'A' ? 'B' : 'A'
    for (const address of [
      `${thumbnail.split('?')[0]}?${query}`,
      video.replace(/expires=\d+/, 'expires=9999999999'),
      video.replace(/expires=\d+/, 'expires=NaN'),
      `${video.slice(0, -2)}${last}${video.at(-1)}`,
      `/api/v1/media/..%2Fsecret?${query}`,
      `/api/v1/media/jobs%2Fx%2Fvideo?${query}`,
    ]) {
      expect((await read(address)).status).toBe(403)
    }
    expect((await read(video.split('?')[0])).status).toBe(400)
  })

  it('signed with the secret of before is read while secrets rotate, and no longer than that', async () => {
    const { clip } = await start()
    const address = (await clip()).video_url
    const { storage, media } = server.options
    const rotated = { storage, media, now: () => now, secret: 'another-secret-of-32-characters-or-more' }
    const during = createTestServer({ ...rotated, previousSecrets: [testSecret] })
    const after = createTestServer(rotated)
    const status = async ({ request }: TestServer) => (await request('GET', origin + address)).status
    expect([await status(during), await status(after)]).toEqual([200, 403])
  })

  it('comes in one range, by the rules of RFC 9110', async () => {
    const { clip } = await start()
    const address = (await clip()).video_url
    const tail = await read(address, { range: 'bytes=-3' })
    expect([tail.status, await tail.text()]).toEqual([206, bytes.slice(-3)])
    expect(tail.headers.get('content-length')).toBe('3')
    const several = await read(address, { range: 'bytes=0-1,3-4' })
    expect([several.status, await several.text()]).toEqual([200, bytes])
    const beyond = await read(address, { range: 'bytes=1000-' })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`])
    expect((await beyond.json()).code).toBe('range-not-satisfiable')
  })

  it('gives a range only of the bytes the caller knows, and nothing to who has them', async () => {
    const { clip } = await start()
    const address = (await clip()).video_url
    const etag = (await read(address)).headers.get('etag') ?? ''
    const same = await read(address, { range: 'bytes=0-1', 'if-range': etag })
    const other = await read(address, { range: 'bytes=0-1', 'if-range': '"other"' })
    expect([same.status, other.status]).toEqual([206, 200])
    const known = await read(address, { 'if-none-match': etag })
    expect([known.status, await known.text()]).toEqual([304, ''])
  })

  it('answers HEAD with the length and no bytes', async () => {
    const { clip } = await start()
    const response = await read((await clip()).video_url, { range: 'bytes=0-1' }, 'HEAD')
    expect([response.status, response.headers.get('content-length')]).toEqual([200, String(bytes.length)])
    expect(await response.text()).toBe('')
  })

  it('has a thumbnail, a strip, a song and the whole video', async () => {
    const { jobId, clip } = await start()
    const { thumbnail_url: thumbnail, strip_url: strip } = await clip()
    expect(await (await read(thumbnail)).text()).toBe(`thumbnail of ${bytes}`)
    expect((await read(strip)).headers.get('content-type')).toBe('image/jpeg')
    let composition: Json
    await server.until(async () => {
      composition = (await server.call('GET', `/jobs/${jobId}/composition`)).json
      return composition.state === 'ready'
    })
    const video = await read(composition.video_url)
    expect(video.headers.get('content-type')).toBe('video/mp4')
    expect((await video.text()).split('|')).toHaveLength(4)
  })

  it('of the video before the last one stays readable for who is still watching it', async () => {
    const { jobId } = await start()
    const composed = async () => (await server.call('GET', `/jobs/${jobId}/composition`)).json
    await server.until(async () => (await composed()).state === 'ready')
    const before = (await composed()).video_url
    await server.call('POST', `/jobs/${jobId}/recompose`, {})
    await server.until(async () => (await composed()).video_url !== before)
    expect((await read(before)).status).toBe(200)
    expect((await read((await composed()).video_url)).status).toBe(200)
  })

  it('is gone with its job', async () => {
    const { jobId, clip } = await start()
    const address = (await clip()).video_url
    await server.until(
      async () => (await server.call('GET', `/jobs/${jobId}/composition`)).json.state === 'ready',
    )
    expect((await server.call('DELETE', `/jobs/${jobId}`)).status).toBe(200)
    expect((await read(address)).status).toBe(404)
    for await (const key of server.options.media.list('jobs/')) expect.unreachable(key)
  })

  it('may be read by pages of listed origins', async () => {
    const { clip } = await start({ origins: ['https://partner.test'] })
    const address = (await clip()).video_url
    const listed = await read(address, { origin: 'https://partner.test' })
    expect(listed.headers.get('access-control-allow-origin')).toBe('https://partner.test')
    expect(listed.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    const other = await read(address, { origin: 'https://evil.test' })
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
  })
})
