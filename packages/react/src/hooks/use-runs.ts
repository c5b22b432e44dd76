'use client'
import type { BatchStatusReport } from '@retake/core'
import { useCallback, useMemo } from 'react'
import { useRetake } from '../provider/retake-context.ts'
import { readKeys } from '../reads/index.ts'
import { batchRead } from './batch-read.ts'
import { useClips } from './use-clips.ts'
import { useKept } from './use-kept.ts'
import { useReads } from './use-read.ts'

const none: string[] = []

export interface Runs {
  /** Batches that run, and those that ended since the page was opened and were not dismissed; newest first. */
  runs: BatchStatusReport[]
  /** Shows a batch that was just started. */
  add(batchId: string): void
  /** Stops showing a batch that ended. */
  dismiss(batchId: string): void
}

/** Follows the batches of a job. After a reload, busy clips name the batches that still run. */
export function useRuns(jobId: string): Runs {
  const runtime = useRetake()
  const { data: clips } = useClips(jobId)
  const [remembered, update] = useKept(readKeys.runs(jobId), none)
  const batchIds = useMemo(() => {
    const busy = (clips ?? []).flatMap((clip) =>
      clip.state === 'busy' && clip.batchId ? [clip.batchId] : [],
    )
    return [...new Set([...remembered, ...busy])].reverse()
  }, [clips, remembered])
  const states = useReads(batchIds.map((batchId) => batchRead(runtime, jobId, batchId)))
  const runs = useMemo(() => states.flatMap(({ data }) => (data ? [data] : [])), [states])
  const add = useCallback(
    (batchId: string) => update((ids) => [...ids.filter((id) => id !== batchId), batchId]),
    [update],
  )
  const dismiss = useCallback(
    (batchId: string) => update((ids) => ids.filter((id) => id !== batchId)),
    [update],
  )
  return { runs, add, dismiss }
}
