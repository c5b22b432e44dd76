import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestServer, type TestServer } from '../testing/test-server.fixture.ts'

let server: TestServer
let path: string

beforeAll(async () => {
  server = createTestServer()
  path = `/jobs/${await server.createJob()}/clips/batch-regenerate`
})

afterAll(() => server.retake.close())

const post = (body: unknown) => server.call('POST', path, body)
const clip = { clip_index: 0, instruction: 'make it brighter' }

function nested(depth: number): string {
  return `{"clips":${'['.repeat(depth)}${']'.repeat(depth)}}`
}

describe('a body that cannot be meant', () => {
  it.each([
    ['an unknown field', { clips: [clip], evil: 1 }, 'evil'],
    ['an unknown field inside', { clips: [{ ...clip, evil: 1 }] }, 'clips.0.evil'],
    ['a prototype key', `{"clips":[],"__proto__":{"admin":true}}`, '__proto__'],
    [
      'a prototype key inside',
      `{"clips":[{"clip_index":0,"instruction":"x","__proto__":{}}]}`,
      'clips.0.__proto__',
    ],
    ['a number beyond 2^53', `{"clips":[],"max_cost":9007199254740993}`, 'max_cost'],
    ['a number without end', `{"clips":[],"max_cost":1e999}`, 'max_cost'],
    ['a fraction as a clip', { clips: [{ ...clip, clip_index: 0.5 }] }, 'clips.0.clip_index'],
    ['a negative clip', { clips: [{ ...clip, clip_index: -1 }] }, 'clips.0.clip_index'],
    ['a text as a clip', { clips: [{ ...clip, clip_index: '0' }] }, 'clips.0.clip_index'],
    ['no clips', { clips: [] }, 'clips'],
    ['clips and a plan', { clips: [clip], plan_id: 'x' }, ''],
    ['neither clips nor a plan', {}, ''],
    ['another mode', { clips: [clip], batch_mode: 'random' }, 'batch_mode'],
    ['a NUL', { clips: [{ ...clip, instruction: 'a\0b' }] }, 'clips.0.instruction'],
    ['a lone surrogate', `{"clips":[{"clip_index":0,"instruction":"\\ud800"}]}`, 'clips.0.instruction'],
    ['too long a text', { clips: [{ ...clip, instruction: 'x'.repeat(2_001) }] }, 'clips.0.instruction'],
  ])('%s is refused and named', async (_, body, field) => {
    const { status, json, headers } = await post(body)
    expect([status, json.code]).toEqual([400, 'invalid-request'])
    expect(headers.get('content-type')).toContain('application/problem+json')
    expect(json.errors.map(({ path }: { path: string }) => path)).toContain(field)
    for (const { message } of json.errors) expect(message).toMatch(/^[A-Z].{5,}/)
  })

  it.each([
    ['nothing', ''],
    ['NaN', '{"clips":[{"clip_index":NaN}]}'],
    ['half a body', '{"clips":['],
    ['a list', '[]'],
    ['a text', '"x"'],
    ['null', 'null'],
    ['bytes that are no text', '\ufffe'],
  ])('%s is refused', async (_, body) => {
    expect((await post(body)).status).toBe(400)
  })

  it('is refused when it is no UTF-8', async () => {
    const response = await server.retake.handle(
      new Request(`https://app.test/api/v1${path}`, {
        method: 'POST',
        headers: { 'x-test-user': 'ann', 'content-type': 'application/json' },
        body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
      }),
    )
    expect([response.status, (await response.json()).code]).toEqual([400, 'invalid-json'])
  })

  it('is refused when nested deeper than 16, however deep', async () => {
    expect((await post(nested(20))).json.detail).toContain('deeper than 16')
    expect((await post(nested(60_000))).status).toBe(400)
    expect((await post('['.repeat(200_000))).json.code).toBe('invalid-request')
  })

  it('may hold brackets in its texts', async () => {
    const instruction = `${'[{'.repeat(30)}"\\`
    const { json } = await post({ clips: [{ clip_index: 77, instruction }] })
    expect(json.code).toBe('clip-out-of-range')
  })

  it('is refused above 256 kB, told or not, without reading on', async () => {
    const large = JSON.stringify({ clips: [{ ...clip, instruction: 'x'.repeat(256_000) }] })
    expect((await post(large)).json.code).toBe('body-too-large')
    let chunks = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks++
        controller.enqueue(new Uint8Array(64_000).fill(0x20))
      },
    })
    const init = {
      method: 'POST',
      headers: { 'x-test-user': 'ann', 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    }
    const response = await server.retake.handle(new Request(`https://app.test/api/v1${path}`, init))
    expect(response.status).toBe(413)
    expect(chunks).toBeLessThan(10)
  })

  it('spends nothing', async () => {
    const clips = await server.call('GET', `${path.replace('/batch-regenerate', '')}`)
    expect(clips.json.clips.map(({ state }: { state: string }) => state)).toEqual([
      'idle',
      'idle',
      'idle',
      'idle',
    ])
  })
})

describe('addresses that cannot be meant', () => {
  it.each([
    ['GET', '/jobs/x/clips/abc/versions', 400],
    ['GET', '/jobs/x/clips/-1/versions', 400],
    ['GET', '/jobs/%00/clips', 404],
    ['GET', '/jobs?limit=0', 400],
    ['GET', '/jobs?limit=many', 400],
    ['GET', `/jobs/${'x'.repeat(300)}`, 400],
    ['GET', '/nothing', 404],
    ['PATCH', '/jobs', 405],
  ])('%s %s answers %i as a problem', async (method, address, expected) => {
    const { status, json, headers } = await server.call(method, address)
    expect(status).toBe(expected)
    expect(json).toMatchObject({ status: expected, instance: headers.get('x-request-id') })
  })

  it('says which methods there are', async () => {
    expect((await server.call('PATCH', '/jobs')).headers.get('allow')).toBe('POST, GET, HEAD, OPTIONS')
  })

  it('refuses a cursor we did not give out', async () => {
    const jobPath = path.replace('/batch-regenerate', '')
    expect((await server.call('GET', `${jobPath}?cursor=abc`)).status).toBe(400)
  })
})
