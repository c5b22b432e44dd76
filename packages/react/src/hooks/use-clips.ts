'use client'
import type { Clip } from '@retake/core'
import { useRetake } from '../provider/retake-context.ts'
import { readKeys } from '../reads/index.ts'
import { readAllPages } from './read-all-pages.ts'
import { type ReadResult, useRead } from './use-read.ts'

/** Reads all clips of a job, in order. Kept fresh by the event stream. */
export function useClips(jobId: string): ReadResult<Clip[]> {
  const { client } = useRetake()
  return useRead({
    key: readKeys.clips(jobId),
    fetch: async (signal) => {
      const { rows } = await readAllPages(
        (cursor) => client.listClips({ jobId, limit: 200, ...cursor }, { signal }),
        (page) => page.clips,
      )
      return rows
    },
    // Media addresses are signed for hours; this renews them long before they end.
    againMs: () => 3_600_000,
  })
}
