import {
  type BatchStatusReport,
  batchReducer,
  type Clip,
  isEnd,
  type JobEvent,
  type Regeneration,
  toBatchState,
} from '@retake/core'
import type { QueryClient } from '@tanstack/react-query'
import type { Refetch } from './create-refetcher.ts'
import { queryKeys } from './query-keys.ts'

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
  queryClient: QueryClient
  refetch: Refetch
}

/** Brings the caches up to date with one event: patches what it carries, refetches what it only announces. */
export function applyJobEvent({ queryClient, refetch }: EventCaches, event: JobEvent): void {
  const { jobId } = event
  const { regeneration, batch, composition, clipIndex } = event
  if (event.type === 'job') refetch(queryKeys.job(jobId))
  if (event.type === 'job' || event.type === 'clip') refetch(queryKeys.clips(jobId))
  if (event.type === 'clip' && clipIndex !== null) refetch(queryKeys.versions(jobId, clipIndex))
  if (composition) queryClient.setQueryData(queryKeys.composition(jobId), composition)
  if (batch) {
    queryClient.setQueryData<string[]>(queryKeys.runs(jobId), (runs = []) =>
      runs.includes(batch.batchId) ? runs : [...runs, batch.batchId],
    )
    refetch(queryKeys.batch(jobId, batch.batchId))
    refetch(queryKeys.clips(jobId))
  }
  if (!regeneration) return
  queryClient.setQueryData<BatchStatusReport>(queryKeys.batch(jobId, regeneration.batchId), (report) =>
    report ? withRegeneration(report, regeneration) : report,
  )
  const clips = queryClient.getQueryData<Clip[]>(queryKeys.clips(jobId))
  const clip = clips?.find((known) => known.clipIndex === regeneration.clipIndex)
  const ended = isEnd(regeneration.status)
  if (ended || clip?.regenerationId !== regeneration.regenerationId) refetch(queryKeys.clips(jobId))
  if (ended) refetch(queryKeys.versions(jobId, regeneration.clipIndex))
}
