'use client'
import { useRetake } from '../provider/retake-context.ts'
import { readKeys, type VersionsOfClip } from '../reads/index.ts'
import { readAllPages } from './read-all-pages.ts'
import { type ReadResult, useRead } from './use-read.ts'

/** Reads the versions of a clip. `clipIndex: null` reads nothing. */
export function useVersions(jobId: string, clipIndex: number | null): ReadResult<VersionsOfClip> {
  const { client } = useRetake()
  return useRead(
    clipIndex === null
      ? null
      : {
          key: readKeys.versions(jobId, clipIndex),
          fetch: async (signal) => {
            const { rows, last } = await readAllPages(
              (cursor) => client.listVersions({ jobId, clipIndex, ...cursor }, { signal }),
              (page) => page.versions,
            )
            return { versions: rows, revision: last.revision }
          },
        },
  )
}
