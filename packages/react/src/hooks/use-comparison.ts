'use client'
import type { VersionComparison } from '@retake/core'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { queryKeys } from '../provider/query-keys.ts'
import { useRetake } from '../provider/retake-context.ts'

export interface ComparedVersions {
  clipIndex: number
  /** Version ids; `b` is shown as the new one. */
  a: string
  b: string
}

/** Reads what differs between two versions of a clip. `null` reads nothing. */
export function useComparison(
  jobId: string,
  compared: ComparedVersions | null,
): UseQueryResult<VersionComparison> {
  const { client, queryClient } = useRetake()
  const { clipIndex, a, b } = compared ?? { clipIndex: -1, a: '', b: '' }
  return useQuery(
    {
      queryKey: queryKeys.comparison(jobId, clipIndex, a, b),
      enabled: compared !== null,
      queryFn: ({ signal }) => client.compareVersions({ jobId, clipIndex, a, b }, { signal }),
    },
    queryClient,
  )
}
