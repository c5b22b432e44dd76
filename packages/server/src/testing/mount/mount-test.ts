import { createHandler, type Retake } from '../../create-handler.ts'
import { inProcessDispatcher } from '../../dispatcher/in-process/index.ts'
import { memoryStorage } from '../../storage/memory/index.ts'
import { byteInspector, clipBytes, joiningComposer } from '../byte-media.ts'
import { scriptedGenerator } from '../scripted-generator.ts'
import { type WatchedMedia, watchedMedia } from './watched-media.ts'

/** A server that a framework listens with. */
export interface MountedServer {
  /** Its address with the prefix: `http://127.0.0.1:3000/api/v1`. */
  baseUrl: string
  /** Ends the server and every connection to it. */
  close(): Promise<void>
}

/** Listens on a free port with the API mounted below `/api/v1`. */
export type MountServer = (retake: Pick<Retake, 'handle'>) => Promise<MountedServer>

export interface MountSuiteOptions {
  /** A body parser of the framework runs in front; what it refuses, it answers in its own words. */
  parsesBodies?: boolean
  /** How long an answer may take before the mount is held to have swallowed it. Default 10,000. */
  patienceMs?: number
}

/** What a test asks of the mounted server. */
export interface MountTest {
  options: Required<MountSuiteOptions>
  retake: Retake
  media: WatchedMedia
  baseUrl: string
  /** Asks over HTTP, as the user "ann". Fails when answer or body take longer than the patience. */
  ask(path: string, init?: RequestInit): Promise<Response>
  /** Asks the handler itself, without a mount. */
  askDirectly(path: string, init?: RequestInit): Promise<Response>
  /** Makes a job of one clip of 200 kB and gives its id. */
  createJob(): Promise<string>
  until(read: () => Promise<boolean>): Promise<void>
}

/** The origin of a page that the tested server lets call. */
export const pageOrigin = 'https://page.example'
export const clipLength = 200_000

function createTestRetake(media: WatchedMedia): Retake {
  return createHandler({
    authenticate(request) {
      const userId = request.headers.get('x-user')
      if (userId === 'fault') throw new Error('The host could not read its session.')
      return userId === null || userId === 'nobody' ? null : { userId }
    },
    storage: memoryStorage(),
    media: media.store,
    generator: scriptedGenerator(),
    inspector: byteInspector(),
    composer: joiningComposer(),
    dispatcher: inProcessDispatcher(),
    fetchMedia: async () => {
      throw new Error('Nothing is fetched in these tests.')
    },
    secret: 'a secret for tests, of 32 letters or more',
    origins: [pageOrigin],
    timing: { sweepMs: 20, backoffMs: 5 },
    limits: { freeBytes: 0, eventStreams: 1 },
    onError: () => {},
  })
}

function withUser(init: RequestInit = {}): RequestInit {
  const headers = new Headers(init.headers)
  if (!headers.has('x-user')) headers.set('x-user', 'ann')
  return { ...init, headers }
}

export const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

async function takeOver({ retake, ask, until }: MountTest): Promise<string> {
  const bytes = clipBytes('0123456789'.repeat(clipLength / 10)).slice(0, clipLength)
  const { fileKey } = await retake.upload({ userId: 'ann' }, bytes, { contentType: 'video/mp4' })
  const clips = [{ prompt: 'a beach at noon', file_key: fileKey, start: 0, end: 5 }]
  const { id } = await (await ask('/jobs', json({ title: 'A song', clips }))).json()
  await until(async () => (await (await ask(`/jobs/${id}`)).json()).state === 'ready')
  return id
}

/** Mounts a server over memory, runs the test and closes both. */
export async function withMount(
  mountServer: MountServer,
  options: Required<MountSuiteOptions>,
  body: (test: MountTest) => Promise<void>,
): Promise<void> {
  const media = watchedMedia()
  const retake = createTestRetake(media)
  const { baseUrl, close } = await mountServer(retake)
  const { patienceMs } = options
  const test: MountTest = {
    options,
    retake,
    media,
    baseUrl,
    ask: (path, init) => {
      const signals = [AbortSignal.timeout(patienceMs), ...(init?.signal ? [init.signal] : [])]
      return fetch(new URL(baseUrl + path), { ...withUser(init), signal: AbortSignal.any(signals) })
    },
    askDirectly: (path, init) => retake.handle(new Request(baseUrl + path, withUser(init))),
    createJob: () => takeOver(test),
    async until(read) {
      const end = Date.now() + patienceMs
      while (!(await read())) {
        if (Date.now() > end) throw new Error(`It did not happen within ${patienceMs} ms.`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
  }
  try {
    await body(test)
  } finally {
    await retake.close()
    await close()
  }
}
