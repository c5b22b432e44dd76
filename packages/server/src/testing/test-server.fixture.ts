import { createHandler, type Retake } from '../create-handler.ts'
import { inProcessDispatcher } from '../dispatcher/in-process/index.ts'
import { memoryMedia } from '../media/memory/index.ts'
import type { HandlerOptions } from '../options.ts'
import { memoryStorage } from '../storage/memory/index.ts'
import { byteInspector, clipBytes, joiningComposer } from './byte-media.ts'
import { checkAnswer } from './check-answer.fixture.ts'
import { scriptedGenerator } from './scripted-generator.ts'

export interface CallOptions {
  /** The user; null = nobody. Default "ann". */
  as?: string | null
  headers?: Record<string, string>
}

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely by tests
export type Json = any

export interface CallResult {
  status: number
  headers: Headers
  json: Json
}

/** A server over memory and a caller for it. */
export interface TestServer {
  retake: Retake
  options: HandlerOptions
  request(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Response>
  call(method: string, path: string, body?: unknown, options?: CallOptions): Promise<CallResult>
  /** Creates a job of clips of five seconds and waits until it is ready. */
  createJob(clips?: { prompt: string }[], options?: CallOptions & { id?: string }): Promise<string>
  /** Waits until a read answers what is asked of it. */
  until(read: () => Promise<boolean>): Promise<void>
  /** Waits until every regeneration of a batch has ended. */
  ended(jobId: string, batchId: string): Promise<Json>
}

export const origin = 'https://app.test'
export const testSecret = 'a-secret-of-at-least-32-characters!'

/** Who calls is in a header: only tests may do that. */
function authenticate(request: Request) {
  const user = request.headers.get('x-test-user')
  if (user === null) return null
  const [userId = '', tenantId] = user.split('@')
  return tenantId === undefined ? { userId } : { userId, tenantId }
}

const addressOf = (path: string) => (path.startsWith('http') ? path : `${origin}/api/v1${path}`)

/** Creates a server whose time does not wait: sweeps, leases and polls are as short as they can be. */
export function createTestServer(options: Partial<HandlerOptions> = {}): TestServer {
  const full: HandlerOptions = {
    authenticate,
    storage: memoryStorage(),
    media: memoryMedia(),
    generator: scriptedGenerator(),
    inspector: byteInspector(),
    composer: joiningComposer(),
    dispatcher: inProcessDispatcher(),
    fetchMedia: async () => {
      throw new Error('Nothing is fetched in these tests.')
    },
    secret: testSecret,
    timing: { sweepMs: 20, backoffMs: 5 },
    limits: { freeBytes: 0 },
    ...options,
  }
  const retake = createHandler(full)
  const request: TestServer['request'] = (method, path, body, { as = 'ann', headers = {} } = {}) =>
    retake.handle(
      new Request(addressOf(path), {
        method,
        headers: {
          ...(as === null ? {} : { 'x-test-user': as }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    )
  const call: TestServer['call'] = async (...args) => {
    const response = await request(...args)
    const text = await response.text()
    const isJson = text !== '' && /json/.test(response.headers.get('content-type') ?? '')
    const json = isJson ? JSON.parse(text) : text
    const [method, path] = args
    if (isJson) checkAnswer(method, addressOf(path), response.status, json)
    return { status: response.status, headers: response.headers, json }
  }
  const until = async (read: () => Promise<boolean>) => {
    for (let tries = 0; !(await read()); tries++) {
      if (tries > 2_000) throw new Error('It did not happen.')
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  return {
    retake,
    options: full,
    request,
    call,
    until,
    async createJob(clips = prompts(4), { id, ...who } = {}) {
      const [userId = 'ann', tenantId] = (who.as ?? 'ann').split('@')
      const owner = tenantId === undefined ? { userId } : { userId, tenantId }
      const uploads = clips.map(async ({ prompt }, index) => {
        const bytes = clipBytes(`${prompt} ${index}`)
        const { fileKey } = await retake.upload(owner, bytes, { contentType: 'video/mp4' })
        return { prompt, file_key: fileKey, start: index * 5, end: index * 5 + 5 }
      })
      const body = { ...(id ? { id } : {}), title: 'A song', clips: await Promise.all(uploads) }
      const { json } = await call('POST', '/jobs', body, who)
      await until(
        async () => (await call('GET', `/jobs/${json.id}`, undefined, who)).json.state !== 'importing',
      )
      return json.id
    },
    async ended(jobId, batchId) {
      let json: Json
      await until(async () => {
        json = (await call('GET', `/jobs/${jobId}/clips/batch/${batchId}/status`)).json
        return json.ended_at !== null
      })
      return json
    },
  }
}

/** Clips that differ by their prompts. */
export function prompts(count: number): { prompt: string }[] {
  const scenes = ['a beach at noon', 'a dark forest', 'a city street', 'a surfer on a wave', 'a snowy peak']
  return Array.from({ length: count }, (_, index) => ({ prompt: scenes[index % scenes.length] as string }))
}
