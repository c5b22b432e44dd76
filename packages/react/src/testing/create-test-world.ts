import { RetakeError } from '@retake/core'
import { createRetakeClient, type RetakeClient } from '@retake/core/client'
import * as server from '@retake/server/handler'
import * as fakes from '@retake/server/testing'
import '../styles/styles.css'
import takeA from './media/take-a.mp4?url'

export interface TestWorldOptions {
  clips?: number
  /** How a clip goes, by its instruction; see `scriptedGenerator`. Default: it succeeds at once. */
  scripts?: fakes.ScriptedGeneratorOptions['scripts']
  autoAccept?: boolean
  budgets?: server.Budgets
  /** What was carried out on earlier days, the earliest first. */
  past?: { daysAgo: number; instruction: string }[]
  /** The person may see what everyone does. */
  operator?: boolean
  retention?: server.HandlerOptions['retention']
  /** The prompts of the clips, in turn. */
  prompts?: readonly string[]
  /** What is measured of a clip, by its prompt and index; see `byteInspector`. */
  analyse?: NonNullable<Parameters<typeof fakes.byteInspector>[0]>['analyse']
}

/** The real server in memory, with one job of five-second clips, and a client of it. */
export interface TestWorld {
  client: RetakeClient
  jobId: string
  /** Every address shows the same short video: what is stored here is no picture. */
  resolveMedia(url: string): string
  /** Carries out an instruction and waits for its end. */
  run(instruction: string): Promise<void>
  /** Whether requests get through. */
  setOnline(online: boolean): void
  close(): Promise<void>
}

const baseUrl = 'http://retake.local/api/v1'
const scenes = ['a beach at noon', 'a dark forest', 'a city street', 'a surfer on a wave']

/** Creates a {@link TestWorld}. Its server keeps short beats, so that tests wait for nothing. */
export async function createTestWorld(options: TestWorldOptions = {}): Promise<TestWorld> {
  const { past = [], operator = false } = options
  let daysAgo = Math.max(0, ...past.map((one) => one.daysAgo))
  const retake = server.createHandler({
    authenticate: () => ({ userId: 'ann', roles: operator ? ['operator'] : [] }),
    storage: server.memoryStorage({ now: () => Date.now() - daysAgo * 86_400_000 }),
    media: server.memoryMedia(),
    generator: fakes.scriptedGenerator({ scripts: options.scripts ?? {}, pollIntervalMs: 5 }),
    inspector: fakes.byteInspector(options.analyse ? { analyse: options.analyse } : {}),
    composer: fakes.joiningComposer(),
    dispatcher: server.inProcessDispatcher(),
    fetchMedia: () =>
      Promise.reject(new RetakeError('media-fetch-refused', 'Allow it in allowPrivateOrigins.')),
    secret: 'a-secret-of-at-least-32-characters!',
    timing: { sweepMs: 20, backoffMs: 5 },
    limits: { freeBytes: 0 },
    ...(options.autoAccept === undefined ? {} : { autoAccept: options.autoAccept }),
    ...(options.budgets ? { budgets: options.budgets } : {}),
    ...(options.retention === undefined ? {} : { retention: options.retention }),
  })
  let online = true
  const fetch = (request: Request) =>
    online ? retake.handle(request) : Promise.reject(new TypeError('Failed to fetch'))
  const client = createRetakeClient({ baseUrl, fetch, retryLimit: 0, retryDelayMs: () => 20 })
  const jobId = await createJob(retake, client, options)
  const run = async (instruction: string) => {
    const plan = await client.createPlan({ jobId, instruction })
    const { batchId } = await client.batchRegenerate({ jobId, planId: plan.planId })
    await until(async () => (await client.getBatchStatus({ jobId, batchId })).endedAt !== null)
  }
  for (const { daysAgo: days, instruction } of past) {
    daysAgo = days
    await run(instruction)
  }
  daysAgo = 0
  return {
    client,
    jobId,
    resolveMedia: () => takeA,
    run,
    setOnline(next) {
      online = next
    },
    close: () => retake.close(),
  }
}

async function createJob(
  retake: server.Retake,
  client: RetakeClient,
  { clips: count = 6, prompts = scenes }: TestWorldOptions,
): Promise<string> {
  const clips = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const prompt = prompts[index % prompts.length] ?? ''
      const bytes = fakes.clipBytes(`${prompt} ${index}`)
      const { fileKey } = await retake.upload({ userId: 'ann' }, bytes, { contentType: 'video/mp4' })
      return { prompt, fileKey, start: index * 5, end: index * 5 + 5 }
    }),
  )
  const middle = Math.floor(count / 2) * 5
  const { id } = await client.createJob({
    title: 'Summer',
    clips,
    audio: {
      sections: [
        { label: 'verse', start: 0, end: middle },
        { label: 'chorus', start: middle, end: count * 5 },
      ],
      beats: [0, 0.5, 1, 1.5],
      bpm: 120,
    },
  })
  await until(async () => (await client.getJob({ jobId: id })).state === 'ready')
  return id
}

/** Waits until a read answers what is asked of it. */
export async function until(read: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await read()); tries++) {
    if (tries > 1_000) throw new Error('It did not happen.')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
