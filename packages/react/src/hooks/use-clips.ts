'use client'
import type { Clip } from '@retake/core'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { queryKeys } from '../provider/query-keys.ts'
import { useRetake } from '../provider/retake-context.ts'
import { readAllPages } from './read-all-pages.ts'

/** Reads all clips of a job, in order. Kept fresh by the event stream. */
export function useClips(jobId: string): UseQueryResult<Clip[]> {
  const { client, queryClient } = useRetake()
  return useQuery(
    {
      queryKey: queryKeys.clips(jobId),
      queryFn: async ({ signal }) => {
        const { rows } = await readAllPages(
          (cursor) => client.listClips({ jobId, limit: 200, ...cursor }, { signal }),
          (page) => page.clips,
        )
        return rows
      },
      // Media addresses are signed for hours; this renews them long before they end.
      refetchInterval: 3_600_000,
    },
    queryClient,
  )
}
