'use client'
import type { Composition } from '@retake/core'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { queryKeys } from '../provider/query-keys.ts'
import { useRetake } from '../provider/retake-context.ts'

/** Reads the state of the whole video. Kept fresh by events, and every three seconds while it is being made. */
export function useComposition(jobId: string): UseQueryResult<Composition> {
  const { client, queryClient } = useRetake()
  return useQuery(
    {
      queryKey: queryKeys.composition(jobId),
      queryFn: ({ signal }) => client.getComposition({ jobId }, { signal }),
      refetchInterval: ({ state }) =>
        state.data?.state === 'running' || state.data?.state === 'queued' ? 3_000 : false,
    },
    queryClient,
  )
}
