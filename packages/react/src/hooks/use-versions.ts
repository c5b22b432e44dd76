'use client'
import type { Version } from '@retake/core'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { queryKeys } from '../provider/query-keys.ts'
import { useRetake } from '../provider/retake-context.ts'
import { readAllPages } from './read-all-pages.ts'

export interface VersionsOfClip {
  /** Newest first. */
  versions: Version[]
  /** Revision of the clip's pointer, for `ifMatch`. */
  revision: number
}

/** Reads the versions of a clip. `clipIndex: null` reads nothing. */
export function useVersions(jobId: string, clipIndex: number | null): UseQueryResult<VersionsOfClip> {
  const { client, queryClient } = useRetake()
  return useQuery(
    {
      queryKey: queryKeys.versions(jobId, clipIndex ?? -1),
      enabled: clipIndex !== null,
      queryFn: async ({ signal }) => {
        const { rows, last } = await readAllPages(
          (cursor) => client.listVersions({ jobId, clipIndex: clipIndex ?? 0, ...cursor }, { signal }),
          (page) => page.versions,
        )
        return { versions: rows, revision: last.revision }
      },
    },
    queryClient,
  )
}
