'use client'
import type { Composition } from '@retake/core'
import { useRetake } from '../provider/retake-context.ts'
import { readKeys } from '../reads/index.ts'
import { type ReadResult, useRead } from './use-read.ts'

/** Reads the state of the whole video. Kept fresh by events, and every three seconds while it is being made. */
export function useComposition(jobId: string): ReadResult<Composition> {
  const { client } = useRetake()
  return useRead({
    key: readKeys.composition(jobId),
    fetch: (signal) => client.getComposition({ jobId }, { signal }),
    againMs: (composition) =>
      composition?.state === 'running' || composition?.state === 'queued' ? 3_000 : null,
  })
}
