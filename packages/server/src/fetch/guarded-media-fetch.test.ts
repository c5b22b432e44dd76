import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { guardedMediaFetch } from './guarded-media-fetch.ts'

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

/** Ways to write an address that leads into this machine or its network. */
function privateSpellings(port: string): string[] {
  const hosts = [
    '127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '0x7f.0.0.1', '0177.0.0.1', '017700000001',
    '127.0.0.1.', '0.0.0.0', '0', '127.255.255.254', 'localhost', 'LOCALHOST', 'localhost.', '[::1]', '[::]',
    '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '[64:ff9b::7f00:1]',
    '[64:ff9b::127.0.0.1]', '[2002:7f00:1::]', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255',
    '192.168.0.1', '192.168.1.1', '169.254.169.254', '169.254.0.1', '100.64.0.1', '100.127.255.254', '192.0.0.1',
    '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1', '239.255.255.255', '240.0.0.1',
    '255.255.255.255', '[fc00::1]', '[fd12:3456::1]', '[fe80::1]', '[fec0::1]', '[ff02::1]', '[2001:db8::1]',
    '[::ffff:10.0.0.1]', '[::ffff:169.254.169.254]', '①②⑦.⓪.⓪.①', '127。0。0。1', '%31%32%37.0.0.1',
    '0x7f.1', '0300.0250.0.1', '3232235521', '0xA9FEA9FE', '2852039166',
  ] // biome-ignore format: a table
  return hosts.map((host) => `http://${host}:${port}/clip`)
}

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
