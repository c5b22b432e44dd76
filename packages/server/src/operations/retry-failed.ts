import { isRetryable, RetakeError } from '@retake/core'
import { queuedEvents } from '../admission/admission-events.ts'
import { blockedError } from '../admission/refuse.ts'
import { removedSources } from '../admission/removed-sources.ts'
import { budgetLimits } from '../plans/budgets.ts'
import type { NewRegeneration, RegenerationRecord } from '../ports/storage/index.ts'
import { batchStatusView, summariseRecords } from '../views/index.ts'
import { type FoundBatch, findBatch } from './find-batch.ts'
import { checkFreeSpace } from './free-space.ts'
import type { Operation } from './types.ts'

/** The latest attempts that may be tried again; of the given clips, or of all. */
function retryable({ batch, regenerations }: FoundBatch, clipIndexes: number[] | undefined) {
  const latest = new Set(summariseRecords(batch, regenerations).latest.map(({ id }) => id))
  return regenerations
    .filter((record) => latest.has(record.uid) && isRetryable(record))
    .filter(({ clipIndex }) => clipIndexes?.includes(clipIndex) ?? true)
    .toSorted((a, b) => a.position - b.position)
}

function toRetries(
  failed: RegenerationRecord[],
  { regenerations }: FoundBatch,
  newId: () => string,
): NewRegeneration[] {
  const next = Math.max(...regenerations.map(({ position }) => position)) + 1
  return failed.map(({ uid, clipUid, clipIndex, target }, index) => ({
    uid: newId(),
    clipUid,
    clipIndex,
    position: next + index,
    target,
    retryOf: uid,
    reservedMicros: target.costMicros,
  }))
}

/** Tries again at the price of the quote: what was released is reserved anew. */
export const retryFailed: Operation<'retryFailed'> = async ({ input, job, actor, services }) => {
  const { storage, media, limits, budgets, newId, hub, dispatcher, onError } = services
  await checkFreeSpace(media, limits.freeBytes)
  const found = await findBatch(storage, job, input.batchId)
  const failed = retryable(found, input.clipIndexes)
  if (failed.length === 0) {
    throw new RetakeError('nothing-to-retry', 'Nothing in this batch failed that could be tried again.')
  }
  const blocked = await removedSources(
    storage,
    failed.map(({ target }) => target),
  )
  if (blocked.length > 0) throw blockedError(blocked)
  const retries = toRetries(failed, found, newId)
  const atMs = await storage.now()
  const { uid } = found.batch
  const result = await storage.admitRetries(
    uid,
    retries,
    budgetLimits({ actor, job, budgets, atMs, batchUid: uid }),
    queuedEvents({ jobId: job.id, atMs }, found.batch, retries),
  )
  if (!result.admitted) throw blockedError(result.blocked)
  hub.publish(job.uid)
  await dispatcher.dispatch(`batch:${uid}`).catch(onError)
  const { batch, regenerations } = await findBatch(storage, job, uid)
  return { body: batchStatusView(batch, regenerations, job.id) }
}
