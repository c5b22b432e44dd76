import type { BatchStatusReport } from '@retake/core'
import type { RetakeRuntime } from '../provider/types.ts'
import { mergeReports, type Read, readKeys } from '../reads/index.ts'

const ended: readonly BatchStatusReport['status'][] = ['succeeded', 'partial', 'failed', 'cancelled']

/** Whether a batch will change no more. */
export const isBatchEnded = (status: BatchStatusReport['status']): boolean => ended.includes(status)

/** The read of one batch: often while the event stream is broken, seldom while it is open. */
export function batchRead(
  { client, events }: Pick<RetakeRuntime, 'client' | 'events'>,
  jobId: string,
  batchId: string,
): Read<BatchStatusReport> {
  return {
    key: readKeys.batch(jobId, batchId),
    fetch: (signal) => client.getBatchStatus({ jobId, batchId }, { signal }),
    merge: mergeReports,
    againMs: (report) => {
      if (report && isBatchEnded(report.status)) return null
      return events.connection(jobId) === 'open' ? 10_000 : 2_000
    },
  }
}
