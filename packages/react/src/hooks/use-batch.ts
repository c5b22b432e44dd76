'use client'
import type { BatchStatusReport } from '@retake/core'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { queryKeys } from '../provider/query-keys.ts'
import { useRetake } from '../provider/retake-context.ts'
import { batchQuery } from './batch-query.ts'

/** Reads a batch and follows it: events patch it at once, a slow poll catches what a broken stream lost. */
export function useBatch(jobId: string, batchId: string | null): UseQueryResult<BatchStatusReport> {
  const { client, queryClient, events } = useRetake()
  return useQuery(
    batchId
      ? batchQuery({ client, events, jobId, batchId })
      : { queryKey: queryKeys.batch(jobId, ''), queryFn: () => Promise.reject(), enabled: false },
    queryClient,
  )
}
