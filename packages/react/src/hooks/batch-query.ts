import type { BatchStatusReport } from '@retake/core'
import type { RetakeClient } from '@retake/core/client'
import { queryOptions } from '@tanstack/react-query'
import type { JobEventHub } from '../provider/create-job-event-hub.ts'
import { queryKeys } from '../provider/query-keys.ts'

const ended: readonly BatchStatusReport['status'][] = ['succeeded', 'partial', 'failed', 'cancelled']

/** Whether a batch will change no more. */
export const isBatchEnded = (status: BatchStatusReport['status']): boolean => ended.includes(status)

export interface BatchQueryOptions {
  client: RetakeClient
  events: JobEventHub
  jobId: string
  batchId: string
}

/** The query of one batch: read often while the event stream is broken, seldom while it is open. */
export function batchQuery({ client, events, jobId, batchId }: BatchQueryOptions) {
  return queryOptions<BatchStatusReport>({
    queryKey: queryKeys.batch(jobId, batchId),
    queryFn: ({ signal }) => client.getBatchStatus({ jobId, batchId }, { signal }),
    refetchInterval: ({ state }) => {
      if (state.data && isBatchEnded(state.data.status)) return false
      return events.connection(jobId) === 'open' ? 10_000 : 2_000
    },
  })
}
