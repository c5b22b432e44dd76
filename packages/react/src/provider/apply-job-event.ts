import { isEnd, type JobEvent } from '@retake/core'
import { type ReadCache, type Renewal, readKeys, withRegeneration } from '../reads/index.ts'

export interface EventCaches {
  cache: Pick<ReadCache, 'patch' | 'put' | 'state'>
  renew: Renewal
}

/** Brings the caches up to date with one event: patches what it carries, has read again what it only announces. */
export function applyJobEvent({ cache, renew }: EventCaches, event: JobEvent): void {
  const { jobId } = event
  const { regeneration, batch, composition, clipIndex } = event
  if (event.type === 'job') renew(readKeys.job(jobId))
  if (event.type === 'job' || event.type === 'clip') renew(readKeys.clips(jobId))
  if (event.type === 'clip' && clipIndex !== null) renew(readKeys.versions(jobId, clipIndex))
  if (composition) cache.put(readKeys.composition(jobId), composition)
  if (batch) {
    cache.patch(readKeys.runs(jobId), (runs = []) =>
      runs.includes(batch.batchId) ? runs : [...runs, batch.batchId],
    )
    renew(readKeys.batch(jobId, batch.batchId))
    renew(readKeys.clips(jobId))
  }
  if (!regeneration) return
  cache.patch(readKeys.batch(jobId, regeneration.batchId), (report) =>
    report ? withRegeneration(report, regeneration) : report,
  )
  const clips = cache.state(readKeys.clips(jobId)).data
  const clip = clips?.find((known) => known.clipIndex === regeneration.clipIndex)
  const ended = isEnd(regeneration.status)
  if (ended || clip?.regenerationId !== regeneration.regenerationId) renew(readKeys.clips(jobId))
  if (ended) renew(readKeys.versions(jobId, regeneration.clipIndex))
}
