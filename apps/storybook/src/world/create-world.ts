import { createRetakeClient, type RetakeClient } from '@retake/core/client'
import {
  createHandler,
  type HandlerOptions,
  inProcessDispatcher,
  memoryMedia,
  memoryStorage,
} from '@retake/server/handler'
import {
  byteInspector,
  clipBytes,
  joiningComposer,
  type ScriptedGeneratorOptions,
  scriptedGenerator,
} from '@retake/server/testing'
import { type PageGeneratorOptions, pageComposer, pageGenerator, pageInspector } from '../page-media/index.ts'
import { withBlobMedia } from './blob-media.ts'
import { type Network, withNetwork } from './network.ts'
import { sampleFile, sampleJob } from './sample-footage.ts'

export interface WorldOptions {
  /** How many clips the job has; the sample's eight are repeated. 0 = the job is not there. Default 8. */
  clips?: number
  /** Replaces the prompts: for long or foreign text. */
  prompt?: (clipNumber: number) => string
  title?: string
  network?: Network
  generator?: PageGeneratorOptions
  /** Goes by a script and without pictures, for stories about numbers: what happens to a clip, by its instruction. */
  scripts?: NonNullable<ScriptedGeneratorOptions['scripts']>
  /** Instructions that were carried out before the story begins, one batch each. */
  before?: string[]
  /** What was carried out on earlier days, the earliest first. */
  past?: { daysAgo: number; instruction: string }[]
  /** The person may see what everyone does. */
  operator?: boolean
  /** Results wait for a person. */
  autoAccept?: boolean
  /** Micro-dollars the person may spend. */
  budgetMicros?: number
  /** Which takes keep their media; the server's default otherwise. */
  retention?: HandlerOptions['retention']
  /** Leaves this instruction running when the story begins. */
  running?: string | undefined
  /** What was said in the chat before the story begins. */
  messages?: (string | { text: string; clipIndex: number })[]
  /** Approves the plan of the last message: the run has ended when the story begins, or runs. */
  approve?: boolean | 'running'
}

/** A whole server inside the page, with one job and one person. */
export interface World {
  client: RetakeClient
  jobId: string
  /** Changes what happens to requests from now on. */
  setNetwork(network: Network): void
  /** Carries an instruction out and waits for its end. */
  run(instruction: string): Promise<void>
  /** The batch that was started last. */
  lastBatchId(): string | null
  close(): Promise<void>
}

const origin = 'http://retake.local'
const baseUrl = `${origin}/api/v1`
const user = { userId: 'you' }
const ended = new Set(['succeeded', 'partial', 'failed', 'cancelled', 'needs_attention'])

// What was learned about a file holds for every world of the page.
const inspector = pageInspector()

/** Builds a world: the real handler over memory, with footage that is really decoded and encoded. */
export async function createWorld(options: WorldOptions = {}): Promise<World> {
  let daysAgo = Math.max(0, ...(options.past ?? []).map((one) => one.daysAgo))
  const retake = createServer(options, () => Date.now() - daysAgo * 86_400_000)
  await retake.start()
  const serve = withBlobMedia((request) => retake.handle(request), origin)
  const plain = createRetakeClient({ baseUrl, fetch: serve, retryDelayMs: () => 20 })
  const jobId = options.clips === 0 ? 'missing' : await createJob(retake, plain, options)
  let network: Network = 'fine'
  let lastBatchId: string | null = null
  const client = createRetakeClient({
    baseUrl,
    fetch: withNetwork(serve, () => network),
    retryDelayMs: () => 20,
    retryLimit: 1,
  })
  const world: World = {
    client,
    jobId,
    setNetwork: (next) => {
      network = next
    },
    async run(instruction) {
      lastBatchId = await startBatch(plain, jobId, instruction)
      await batchEnd(plain, jobId, lastBatchId)
    },
    lastBatchId: () => lastBatchId,
    close: () => retake.close(),
  }
  for (const run of options.past ?? []) {
    daysAgo = run.daysAgo
    await world.run(run.instruction)
  }
  daysAgo = 0
  for (const instruction of options.before ?? []) await world.run(instruction)
  if (options.running) lastBatchId = await startBatch(plain, jobId, options.running)
  await talk(plain, jobId, options)
  network = options.network ?? 'fine'
  return world
}

type Server = ReturnType<typeof createServer>

function createServer(options: WorldOptions, now: () => number) {
  const { scripts, generator, autoAccept = true, budgetMicros, retention, operator = false } = options
  const makers = scripts
    ? {
        generator: scriptedGenerator({ scripts, pollIntervalMs: 5 }),
        inspector: byteInspector(),
        composer: joiningComposer(),
      }
    : { generator: pageGenerator(generator), inspector, composer: pageComposer() }
  return createHandler({
    authenticate: () => (operator ? { ...user, roles: ['operator'] } : user),
    storage: memoryStorage({ now }),
    media: memoryMedia(),
    ...makers,
    dispatcher: inProcessDispatcher(),
    fetchMedia: async () => {
      throw new Error('Stories bring their own footage.')
    },
    secret: 'a secret that never leaves this page',
    autoAccept,
    limits: { freeBytes: 0 },
    ...(retention === undefined ? {} : { retention }),
    ...(budgetMicros === undefined ? {} : { budgets: { perUserMicros: budgetMicros } }),
  })
}

async function createJob(retake: Server, client: RetakeClient, options: WorldOptions): Promise<string> {
  const { clips: wanted = sampleJob.clips.length, prompt, title = sampleJob.title, scripts } = options
  const keys = new Map<string, string>()
  for (const name of [...sampleJob.clips.map((clip) => clip.file), sampleJob.audio.file]) {
    const bytes = scripts ? clipBytes(name) : await sampleFile(name)
    const { fileKey } = await retake.upload(user, bytes, { contentType: 'application/octet-stream' })
    keys.set(name, fileKey)
  }
  const lap = sampleJob.clips.at(-1)?.end ?? 0
  const clips = Array.from({ length: wanted }, (_, index) => {
    const { file, ...clip } = sampleJob.clips[index % sampleJob.clips.length]!
    const offset = Math.floor(index / sampleJob.clips.length) * lap
    return {
      ...clip,
      prompt: prompt?.(index + 1) ?? clip.prompt,
      start: clip.start + offset,
      end: clip.end + offset,
      fileKey: keys.get(file)!,
    }
  })
  const { file, ...song } = sampleJob.audio
  const audio = { ...song, ...(scripts ? {} : { fileKey: keys.get(file)! }) }
  const { id } = await client.createJob({ title, clips, audio })
  await until(async () => (await client.getJob({ jobId: id })).state !== 'importing')
  return id
}

async function startBatch(client: RetakeClient, jobId: string, instruction: string): Promise<string> {
  const { planId } = await client.createPlan({ jobId, instruction })
  const { batchId } = await client.batchRegenerate({ jobId, planId, batchMode: 'parallel' })
  return batchId
}

async function batchEnd(client: RetakeClient, jobId: string, batchId: string): Promise<void> {
  await until(async () => ended.has((await client.getBatchStatus({ jobId, batchId })).status))
}

async function talk(client: RetakeClient, jobId: string, options: WorldOptions): Promise<void> {
  let planId: string | undefined
  for (const message of options.messages ?? []) {
    const said = typeof message === 'string' ? { text: message } : message
    planId = (await client.createMessage({ jobId, ...said })).plan?.planId
  }
  if (!options.approve || planId === undefined) return
  const { batchId } = await client.batchRegenerate({ jobId, planId })
  if (options.approve === true) await batchEnd(client, jobId, batchId)
}

async function until(done: () => Promise<boolean>): Promise<void> {
  while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 30))
}
