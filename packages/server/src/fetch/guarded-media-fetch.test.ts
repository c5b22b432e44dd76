import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { guardedMediaFetch } from './guarded-media-fetch.ts'
import { privateSpellings } from './private-spellings.fixture.ts'

let server: Server
let origin: string
let reached: string[]

beforeAll(async () => {
  reached = []
  server = createServer((request, response) => {
    reached.push(request.url ?? '')
    if (request.url === '/moved') response.writeHead(302, { location: `${origin}/clip` }).end()
    else if (request.url === '/broken') response.writeHead(503).end()
    else if (request.url === '/short') {
      response.writeHead(200, { 'content-length': 16 }).write('12345678', () => response.destroy())
    } else if (request.url === '/gone') response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'video/mp4' }).end('12345678')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

const limits = { signal: AbortSignal.timeout(20_000), maxBytes: 1_000, timeoutMs: 5_000 }

describe('addresses given by others', () => {
  test('60 spellings of private targets are refused and nothing is reached', async () => {
    const fetchMedia = guardedMediaFetch()
    reached.length = 0
    const spellings = privateSpellings(new URL(origin).port)
    expect(spellings.length).toBeGreaterThanOrEqual(58)
    for (const url of [...spellings, 'file:///etc/passwd', 'http://user:secret@example.com/']) {
      await expect(fetchMedia(url, limits), url).rejects.toMatchObject({ code: 'media-fetch-refused' })
    }
    expect(reached).toEqual([])
  })

  test('an origin that the host allowed is read, to the last byte', async () => {
    const { stream, contentType } = await guardedMediaFetch({ allowPrivateOrigins: [origin] })(
      `${origin}/clip`,
      limits,
    )
    expect(contentType).toBe('video/mp4')
    expect(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text()).toBe('12345678')
  })

  test('a redirect is refused, also from an allowed origin', async () => {
    const fetchMedia = guardedMediaFetch({ allowPrivateOrigins: [origin] })
    await expect(fetchMedia(`${origin}/moved`, limits)).rejects.toMatchObject({ code: 'media-fetch-refused' })
  })

  test('an answer that is no file fails, and only some failures are worth another try', async () => {
    const fetchMedia = guardedMediaFetch({ allowPrivateOrigins: [origin] })
    await expect(fetchMedia(`${origin}/broken`, limits)).rejects.toMatchObject({ retryable: true })
    await expect(fetchMedia(`${origin}/gone`, limits)).rejects.toMatchObject({ retryable: false })
  })

  test('a body that breaks off is a failure worth another try, by its name', async () => {
    const fetchMedia = guardedMediaFetch({ allowPrivateOrigins: [origin] })
    const { stream } = await fetchMedia(`${origin}/short`, limits)
    const read = new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text()
    await expect(read).rejects.toMatchObject({ code: 'media-fetch-failed', retryable: true })
  })

  test('a body over the limit ends in an error', async () => {
    const fetchMedia = guardedMediaFetch({ allowPrivateOrigins: [origin] })
    const { stream } = await fetchMedia(`${origin}/clip`, { ...limits, maxBytes: 4 })
    const read = new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text()
    await expect(read).rejects.toMatchObject({ code: 'media-too-large' })
  })
})
