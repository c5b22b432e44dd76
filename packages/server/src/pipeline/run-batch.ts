import { type BatchState, isLive, nextRegenerations, summariseBatch } from '@retake/core'
import { batchEvent } from '../events/index.ts'
import type { BatchRecord, JobRecord, RegenerationRecord } from '../ports/storage/index.ts'
import type { PipelineContext } from './pipeline-context.ts'
import { type ClaimedRegeneration, runRegeneration } from './regeneration/run-regeneration.ts'
import { wait } from './wait.ts'

/** While clips are in work, how often the batch is read for pauses, retries and free places. */
const lookAgainMs = 1_000

interface BatchSnapshot {
  job: JobRecord
  batch: BatchRecord
  regenerations: RegenerationRecord[]
}

/** Shows stored rows as the state that core's sequencer works on. */
export function toBatchState(batch: BatchRecord, regenerations: RegenerationRecord[]): BatchState {
  return {
    mode: batch.mode,
    control: batch.control,
    regenerations: regenerations.map(({ uid, ...rest }) => ({
      id: uid,
      clipIndex: rest.clipIndex,
      status: rest.status,
      progress: rest.progress,
      charge: rest.charge,
      retryOf: rest.retryOf,
      cancelRequested: rest.cancelRequested,
    })),
  }
}

/**
 * Works on a batch until nothing is left for this process to do: starts what core's sequencer says is next, takes up
 * what a dead process left, and keeps the wake-up in the outbox for as long as there may be more.
 */
export async function runBatch(context: PipelineContext, batchUid: string): Promise<void> {
  const { storage, closing } = context
  const wakeUp = `batch:${batchUid}` as const
  const working = new Map<string, Promise<void>>()
  let announced: string | null = null
  while (!closing.aborted) {
    const generation = await storage.wakeUpGeneration(wakeUp)
    const snapshot = await readBatch(context, batchUid)
    if (snapshot === null) return storage.removeWakeUp(wakeUp, generation)
    announced = await announce(context, snapshot, announced)
    const freed = context.places.freed()
    const { full } = await startNext(context, snapshot, working)
    if (full || working.size > 0) {
      await Promise.race([...working.values(), ...(full ? [freed] : []), wait(lookAgainMs, closing)])
    } else if (!(await restBatch(context, snapshot, generation))) {
      break
    }
  }
  await Promise.all(working.values())
}

async function readBatch({ storage }: PipelineContext, batchUid: string): Promise<BatchSnapshot | null> {
  const found = await storage.findBatchByUid(batchUid)
  if (found === null) return null
  const job = await storage.findJobByUid(found.batch.jobUid)
  return job === null ? null : { job, ...found }
}

/** Writes an event whenever the status of the batch is another than last time. */
async function announce(
  { storage, publish }: PipelineContext,
  { job, batch, regenerations }: BatchSnapshot,
  before: string | null,
): Promise<string> {
  const { status } = summariseBatch(toBatchState(batch, regenerations))
  if (status === before) return status
  const event = batchEvent({ jobId: job.id, atMs: await storage.now() }, batch.uid, status)
  await storage.appendEvents(job.uid, [event])
  publish(job.uid)
  return status
}

/** Starts what is next, as far as there are places: in this process, and with the provider over all processes. */
async function startNext(
  context: PipelineContext,
  { job, batch, regenerations }: BatchSnapshot,
  working: Map<string, Promise<void>>,
): Promise<{ full: boolean }> {
  const { storage, concurrency, timing, places } = context
  const next = nextRegenerations(toBatchState(batch, regenerations), {
    perBatch: concurrency.perBatch,
    mode: batch.mode,
  })
  const startable = regenerations.filter(
    ({ uid, status }) => !working.has(uid) && (isLive(status) || next.includes(uid)),
  )
  for (const record of startable) {
    if (!places.take()) return { full: true }
    const full = !isLive(record.status) && (await storage.countLive()) >= concurrency.perProvider
    const fence = full ? null : await storage.claimRegeneration(record.uid, record.status, timing.leaseMs)
    if (fence === null) places.free()
    if (full) return { full }
    if (fence === null) continue
    const run = runClaimed(context, { job, batch, record, fence })
      .catch(context.onError)
      .finally(() => {
        working.delete(record.uid)
        places.free()
      })
    working.set(record.uid, run)
  }
  return { full: false }
}

/**
 * Runs what was claimed as it is under the claim: the worker that had it before may have written between our read and
 * the claim, and what it noted last (an intent to submit, a handle) decides how to go on.
 */
async function runClaimed(context: PipelineContext, claimed: ClaimedRegeneration): Promise<void> {
  const { uid, batchUid } = claimed.record
  const found = await context.storage.findBatchByUid(batchUid)
  const record = found?.regenerations.find((regeneration) => regeneration.uid === uid)
  if (record !== undefined) await runRegeneration(context, { ...claimed, record })
}

/**
 * Decides what becomes of the wake-up when this process has nothing to run. True: look again at once.
 * An ended or paused batch needs no wake-up; resuming writes a new one.
 */
async function restBatch(
  { storage, dispatcher, timing }: PipelineContext,
  { job, batch, regenerations }: BatchSnapshot,
  generation: number,
): Promise<boolean> {
  const wakeUp = `batch:${batch.uid}` as const
  const leased = regenerations.some(({ status }) => isLive(status))
  const waiting = leased || regenerations.some(({ status }) => status === 'queued')
  if (waiting && (leased || batch.control === 'run')) {
    await storage.scheduleWakeUp(wakeUp, leased ? timing.leaseMs : timing.backoffMs, generation)
    return false
  }
  await storage.removeWakeUp(wakeUp, generation)
  if (!waiting) await dispatcher.dispatch(`compose:${job.uid}`)
  return (await storage.wakeUpGeneration(wakeUp)) > generation
}
