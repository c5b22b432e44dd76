'use client'
import type { Job } from '@retake/core'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { queryKeys } from '../provider/query-keys.ts'
import { useRetake } from '../provider/retake-context.ts'

/** Reads a job: title, song, state. While it is importing it is read again every two seconds. */
export function useJob(jobId: string): UseQueryResult<Job> {
  const { client, queryClient } = useRetake()
  return useQuery(
    {
      queryKey: queryKeys.job(jobId),
      queryFn: ({ signal }) => client.getJob({ jobId }, { signal }),
      refetchInterval: ({ state }) => (state.data?.state === 'importing' ? 2_000 : false),
    },
    queryClient,
  )
}
