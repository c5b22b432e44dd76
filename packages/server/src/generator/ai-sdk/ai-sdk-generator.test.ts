import { APICallError } from 'ai'
import { MockVideoModelV3, MockVideoModelV4 } from 'ai/test'
import { expect, test } from 'vitest'
import type { GenerationRequest } from '../../ports/video-generator.ts'
import { aiSdkGenerator } from './ai-sdk-generator.ts'

type MockOptions = NonNullable<ConstructorParameters<typeof MockVideoModelV4>[0]>
type Start = NonNullable<MockOptions['doStart']>
type Status = Awaited<ReturnType<NonNullable<MockOptions['doStatus']>>>

const response = { timestamp: new Date(0), modelId: 'mock', headers: undefined }
const request = {
  reference: 'r.1',
  prompt: 'a hill at dusk',
  slotSeconds: 4.2,
  seed: null,
} as GenerationRequest
const { signal } = new AbortController()

function generatorOf(statuses: (Status | Error)[] = [], start?: Start) {
  const asked: unknown[] = []
  const started: Parameters<Start>[0][] = []
  const model = new MockVideoModelV4({
    provider: 'mock',
    modelId: 'video-1',
    doStart: async (call) => {
      started.push(call)
      return start ? start(call) : { operation: { id: 'op-1', region: 'eu' }, warnings: [], response }
    },
    doStatus: async ({ operation }) => {
      asked.push(operation)
      const next = statuses.shift()
      if (next === undefined || next instanceof Error) throw next ?? new Error('Nothing left to say.')
      return next
    },
  })
  return { generator: aiSdkGenerator({ model }), asked, started, model }
}

const apiError = (statusCode: number | undefined, responseHeaders: Record<string, string> = {}) =>
  new APICallError({
    message: 'no',
    url: 'https://video.example',
    requestBodyValues: {},
    responseHeaders,
    ...(statusCode === undefined ? {} : { statusCode }),
  })

const completed = (...videos: Extract<Status, { status: 'completed' }>['videos']): Status => ({
  status: 'completed',
  videos,
  warnings: [],
  response,
})

test('gives a handle that another process goes on from', async () => {
  const url = 'https://video.example/1.mp4'
  const first = generatorOf()
  const handle = await first.generator.submit(request, { signal })
  expect(first.started[0]).toMatchObject({ prompt: 'a hill at dusk', duration: 5, n: 1 })
  const second = generatorOf([
    { status: 'pending', response },
    completed({ type: 'url', url, mediaType: 'video/mp4' }),
  ])
  expect(await second.generator.poll(handle, { signal })).toEqual({ state: 'running', progress: null })
  expect(await second.generator.poll(handle, { signal })).toMatchObject({
    state: 'succeeded',
    output: { body: { kind: 'url', url }, model: 'mock/video-1', chargedMicros: null, newSource: true },
  })
  expect(second.asked[0]).toEqual({ id: 'op-1', region: 'eu' })
})

test.each([
  { type: 'binary', data: new Uint8Array([1, 2, 3]), mediaType: 'video/mp4' } as const,
  { type: 'base64', data: 'AQID', mediaType: 'video/mp4' } as const,
])('streams a video that comes as $type', async (video) => {
  const { generator } = generatorOf([completed(video)])
  const status = await generator.poll('"op"', { signal })
  const body = status.state === 'succeeded' ? status.output.body : null
  if (body?.kind !== 'stream') throw new Error('It is no stream.')
  const bytes = await new Response(body.open() as ReadableStream<Uint8Array<ArrayBuffer>>).bytes()
  expect([...bytes]).toEqual([1, 2, 3])
})

test.each([
  [400, 'provider-failed', false],
  [401, 'provider-failed', false],
  [422, 'provider-failed', false],
  [429, 'provider-rate-limited', true],
])('a submission answered %i surely started nothing: %s', async (status, code, retryable) => {
  const fail = () => Promise.reject(apiError(status, { 'retry-after': '7' }))
  const { generator, started } = generatorOf([], fail)
  const error = await generator.submit(request, { signal }).catch((thrown) => thrown)
  expect(error).toMatchObject({ code, retryable })
  expect(error.data.retryAfterMs).toBe(status === 429 ? 7_000 : undefined)
  expect(started).toHaveLength(1)
})

test.each([500, 503, 408, 200, undefined])(
  'a submission answered %s may have started: it is sent once',
  async (status) => {
    const failure = apiError(status)
    const { generator, started } = generatorOf([], () => Promise.reject(failure))
    await expect(generator.submit(request, { signal })).rejects.toBe(failure)
    expect(started).toHaveLength(1)
  },
)

test('a generation that failed is not made again, one that is gone has its charge open', async () => {
  const { generator } = generatorOf([
    { status: 'error', error: 'boom', response },
    apiError(404),
    completed(),
    apiError(503),
  ])
  const poll = () => generator.poll('"op"', { signal })
  expect(await poll()).toMatchObject({ state: 'failed', failure: { retryable: false, charged: 'none' } })
  expect(await poll()).toMatchObject({ state: 'failed', failure: { retryable: false, charged: 'unknown' } })
  expect(await poll()).toMatchObject({
    state: 'failed',
    failure: { code: 'media-invalid', charged: 'unknown' },
  })
  await expect(poll()).rejects.toThrow()
})

test('a model that cannot be started and asked for is refused by name', () => {
  const make = () => aiSdkGenerator({ model: new MockVideoModelV3({ provider: 'old', modelId: 'video-0' }) })
  expect(make).toThrow('old/video-0')
})
