import {
  type BatchStatusReport,
  batchReducer,
  isEnd,
  type JobEvent,
  type Regeneration,
  toBatchState,
} from '@retake/core'
import { type ReadCache, type Renewal, readKeys } from '../reads/index.ts'

/** Whether an event brings news: events may be replayed after a reconnect. Core's reducer knows which way is forward. */
function isNews(report: BatchStatusReport, next: Regeneration): boolean {
  const known = report.regenerations.find(({ clipIndex }) => clipIndex === next.clipIndex)
  if (!known || known.regenerationId !== next.regenerationId) return next.retryOf === known?.regenerationId
  const { regenerationId: id, status, progress, charge } = next
  const state = toBatchState(report)
  return batchReducer(state, { type: 'regeneration-changed', id, status, progress, charge }) !== state
}

function withRegeneration(report: BatchStatusReport, next: Regeneration): BatchStatusReport {
  if (!isNews(report, next)) return report
  return {
    ...report,
    regenerations: report.regenerations.map((known) => (known.clipIndex === next.clipIndex ? next : known)),
  }
}

export interface EventCaches {
  cache: Pick<ReadCache, 'set' | 'state'>
  renew: Renewal
}

/** Brings the caches up to date with one event: patches what it carries, has read again what it only announces. */
export function applyJobEvent({ cache, renew }: EventCaches, event: JobEvent): void {
  const { jobId } = event
  const { regeneration, batch, composition, clipIndex } = event
  if (event.type === 'job') renew(readKeys.job(jobId))
  if (event.type === 'job' || event.type === 'clip') renew(readKeys.clips(jobId))
  if (event.type === 'clip' && clipIndex !== null) renew(readKeys.versions(jobId, clipIndex))
  if (composition) cache.set(readKeys.composition(jobId), () => composition)
  if (batch) {
    cache.set(readKeys.runs(jobId), (runs = []) =>
      runs.includes(batch.batchId) ? runs : [...runs, batch.batchId],
    )
    renew(readKeys.batch(jobId, batch.batchId))
    renew(readKeys.clips(jobId))
  }
  if (!regeneration) return
  cache.set(readKeys.batch(jobId, regeneration.batchId), (report) =>
    report ? withRegeneration(report, regeneration) : report,
  )
  const clips = cache.state(readKeys.clips(jobId)).data
  const clip = clips?.find((known) => known.clipIndex === regeneration.clipIndex)
  const ended = isEnd(regeneration.status)
  if (ended || clip?.regenerationId !== regeneration.regenerationId) renew(readKeys.clips(jobId))
  if (ended) renew(readKeys.versions(jobId, regeneration.clipIndex))
}
