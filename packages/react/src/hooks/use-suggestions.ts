'use client'
import type { ListedSuggestion } from '@retake/core'
import { useEffect, useRef } from 'react'
import { useRetake } from '../provider/retake-context.ts'
import { readKeys } from '../reads/index.ts'
import { readAllPages } from './read-all-pages.ts'
import { useClips } from './use-clips.ts'
import { useLatestCallback } from './use-latest-callback.ts'
import { type ReadResult, useRead } from './use-read.ts'

/** Reads what could be better about a clip. Read again whenever a clip of the job got another take. */
export function useSuggestions(jobId: string, clipIndex: number): ReadResult<ListedSuggestion[]> {
  const { client } = useRetake()
  const { data: clips } = useClips(jobId)
  const read = useRead({
    key: readKeys.suggestions(jobId, clipIndex),
    fetch: async (signal) => {
      const { rows } = await readAllPages(
        (cursor) => client.listSuggestions({ jobId, clipIndex, ...cursor }, { signal }),
        (page) => page.suggestions,
      )
      return rows
    },
    // They compare clips that may have changed while nobody looked.
    freshMs: () => 0,
  })
  const revisions = clips?.map(({ revision }) => revision).join()
  const seen = useRef(revisions)
  const refetch = useLatestCallback(read.refetch)
  useEffect(() => {
    if (seen.current !== undefined && seen.current !== revisions) refetch()
    seen.current = revisions
  }, [revisions, refetch])
  return read
}
