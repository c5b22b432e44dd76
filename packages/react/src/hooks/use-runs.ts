'use client'
import type { BatchStatusReport } from '@retake/core'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { queryKeys } from '../provider/query-keys.ts'
import { useRetake } from '../provider/retake-context.ts'
import { batchQuery } from './batch-query.ts'
import { useClips } from './use-clips.ts'

export interface Runs {
  /** Batches that run, and those that ended since the page was opened and were not dismissed; newest first. */
  runs: BatchStatusReport[]
  /** Shows a batch that was just started. */
  add(batchId: string): void
  /** Stops showing a batch that ended. */
  dismiss(batchId: string): void
}

const reports = (results: { data: BatchStatusReport | undefined }[]) =>
  results.flatMap(({ data }) => (data ? [data] : []))

/** Follows the batches of a job. After a reload, busy clips name the batches that still run. */
export function useRuns(jobId: string): Runs {
  const { client, queryClient, events } = useRetake()
  const { data: clips } = useClips(jobId)
  const { data: remembered } = useQuery<string[]>(
    {
      queryKey: queryKeys.runs(jobId),
      queryFn: () => queryClient.getQueryData<string[]>(queryKeys.runs(jobId)) ?? [],
      initialData: [],
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
    },
    queryClient,
  )
  const batchIds = useMemo(() => {
    const busy = (clips ?? []).flatMap((clip) =>
      clip.state === 'busy' && clip.batchId ? [clip.batchId] : [],
    )
    return [...new Set([...remembered, ...busy])].reverse()
  }, [clips, remembered])
  const runs = useQueries(
    { queries: batchIds.map((batchId) => batchQuery({ client, events, jobId, batchId })), combine: reports },
    queryClient,
  )
  const update = useCallback(
    (change: (ids: string[]) => string[]) =>
      queryClient.setQueryData<string[]>(queryKeys.runs(jobId), (ids = []) => change(ids)),
    [queryClient, jobId],
  )
  const add = useCallback(
    (batchId: string) => void update((ids) => [...ids.filter((id) => id !== batchId), batchId]),
    [update],
  )
  const dismiss = useCallback(
    (batchId: string) => void update((ids) => ids.filter((id) => id !== batchId)),
    [update],
  )
  return { runs, add, dismiss }
}
