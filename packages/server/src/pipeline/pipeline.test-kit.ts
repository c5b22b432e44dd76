import { setTimeout as sleep } from 'node:timers/promises'
import { v7 as uuid } from 'uuid'
import { inProcessDispatcher } from '../dispatcher/in-process/index.ts'
import { memoryMedia } from '../media/memory/index.ts'
import type { MediaStore } from '../ports/media-store.ts'
import type { PlannedTarget, RegenerationRecord, Storage } from '../ports/storage/index.ts'
import type { VideoGenerator } from '../ports/video-generator.ts'
import { memoryStorage } from '../storage/memory/index.ts'
import { byteInspector, clipBytes, joiningComposer } from '../testing/byte-media.ts'
import {
  type Checkpoint,
  createWorker,
  defaultTiming,
  type PipelineTiming,
  type WorkerOptions,
} from './index.ts'

export const price = 150_000

export interface PipelineWorld {
  storage: Storage
  media: MediaStore
  jobUid: string
  errors: unknown[]
  /** Starts a worker over the same storage and media, as a process would; `stop` leaves its work where it is. */
  startWorker(generator: VideoGenerator, more?: Partial<WorkerOptions>): Promise<() => Promise<void>>
  /** Admits a batch with one instruction a clip, from clip 0 on. */
  admit(
    instructions: string[],
    more?: { mode?: 'sequential' | 'parallel'; autoAccept?: boolean },
  ): Promise<string>
  regenerations(batchUid: string): Promise<RegenerationRecord[]>
  /** Waits until every regeneration of the batch ended or is unknown. */
  settled(batchUid: string): Promise<RegenerationRecord[]>
}

export const quickTiming: PipelineTiming = {
  ...defaultTiming,
  leaseMs: 60,
  sweepMs: 10,
  backoffMs: 1,
  fetchTimeoutMs: 1_000,
}
const ends = ['succeeded', 'failed', 'cancelled', 'expired', 'unknown']

/** Polls until `ready` answers; the only clock in these tests. */
export async function eventually<Value>(ready: () => Promise<Value | null | false>): Promise<Value> {
  for (let tries = 0; tries < 4_000; tries++) {
    const value = await ready()
    if (value !== null && value !== false) return value
    await sleep(2)
  }
  throw new Error('It never came to that.')
}

/** A job of `clipsCount` imported clips over memory storage and memory media. */
export async function pipelineWorld(clipsCount = 3): Promise<PipelineWorld> {
  const storage = memoryStorage()
  const media = memoryMedia()
  const errors: unknown[] = []
  const jobUid = uuid()

  const startWorker: PipelineWorld['startWorker'] = async (generator, more = {}) => {
    const closing = new AbortController()
    const worker = createWorker({
      storage,
      media,
      generator,
      inspector: byteInspector(),
      composer: joiningComposer(),
      dispatcher: inProcessDispatcher(),
      fetchMedia: () => Promise.reject(new Error('Nothing is fetched here.')),
      concurrency: { perBatch: 4, perProvider: 8 },
      timing: quickTiming,
      retention: null,
      maxMediaBytes: 1_000,
      publish: () => {},
      onError: (error) => errors.push(error),
      onCheckpoint: () => {},
      closing: closing.signal,
      ...more,
    })
    await worker.start()
    return async () => {
      closing.abort()
      await worker.stop()
    }
  }

  const regenerations = async (batchUid: string) =>
    (await storage.findBatchByUid(batchUid))?.regenerations ?? []

  await createJob(storage, media, { jobUid, clipsCount })

  return {
    storage,
    media,
    jobUid,
    errors,
    startWorker,
    regenerations,
    async admit(instructions, { mode = 'sequential', autoAccept = true } = {}) {
      const batchUid = uuid()
      const snapshots = await storage.findClips(
        jobUid,
        instructions.map((_, index) => index),
      )
      const result = await storage.admitBatch({
        batch: {
          uid: batchUid,
          jobUid,
          tenantId: 't',
          ownerId: 'ann',
          planUid: null,
          mode,
          autoAccept,
          estimatedMicros: price * instructions.length,
          estimatedSeconds: null,
        },
        regenerations: snapshots.map(({ clip }, position) => ({
          uid: uuid(),
          clipUid: clip.uid,
          clipIndex: clip.clipIndex,
          position,
          retryOf: null,
          reservedMicros: price,
          target: plannedTarget(clip.uid, position, instructions[position] ?? ''),
        })),
        budgets: [{ account: 'user:t:ann', limitMicros: null }],
        idempotency: null,
        events: [],
      })
      if (!result.admitted) throw new Error(JSON.stringify(result.blocked))
      return batchUid
    },
    settled: (batchUid) =>
      eventually(async () => {
        const all = await regenerations(batchUid)
        return all.every(({ status }) => ends.includes(status)) && all
      }),
  }
}

async function createJob(storage: Storage, media: MediaStore, job: { jobUid: string; clipsCount: number }) {
  const indexes = Array.from({ length: job.clipsCount }, (_, index) => index)
  for (const index of indexes) {
    await media.put(`uploads/${index}`, clipBytes(`original ${index}`), { contentType: 'video/mp4' })
  }
  await storage.createJob(
    {
      uid: job.jobUid,
      tenantId: 't',
      ownerId: 'ann',
      id: 'song',
      title: 'Song',
      state: 'importing',
      contentHash: '',
      audio: null,
      clipsCount: job.clipsCount,
      createdAtMs: 0,
    },
    indexes.map((clipIndex) => ({
      uid: uuid(),
      jobUid: job.jobUid,
      id: `clip-${clipIndex}`,
      clipIndex,
      prompt: 'a hill',
      startSeconds: clipIndex * 5,
      endSeconds: clipIndex * 5 + 5,
      lyrics: null,
      costMicros: null,
      sourceUrl: null,
      sourceKey: `uploads/${clipIndex}`,
      currentVersionUid: null,
      revision: 0,
      importError: null,
    })),
  )
}

/** A clip's original has the clip's uid. */
function plannedTarget(clipUid: string, clipIndex: number, instruction: string): PlannedTarget {
  return {
    clipUid,
    clipIndex,
    instruction,
    prompt: `a hill, ${instruction}`,
    changes: [],
    baseVersionUid: clipUid,
    revision: 1,
    sourceVersionUid: clipUid,
    edits: [],
    referenceVersionUids: [],
    templateId: null,
    unitPriceMicros: price,
    costMicros: price,
  }
}

/** A checkpoint at which this process stops for good, once: nothing after it is written by it. */
export function dieAt(checkpoint: Checkpoint) {
  let dead = false
  return {
    reached: () => dead,
    onCheckpoint(at: Checkpoint): undefined | Promise<never> {
      if (dead || at !== checkpoint) return
      dead = true
      return new Promise<never>(() => {})
    },
  }
}
