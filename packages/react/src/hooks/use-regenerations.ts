'use client'
import type { Regeneration } from '@retake/core'
import { useMemo } from 'react'
import { useRuns } from './use-runs.ts'

/** Gives the latest attempt of each clip in the batches that are shown, by clip index. */
export function useRegenerations(jobId: string): ReadonlyMap<number, Regeneration> {
  const { runs } = useRuns(jobId)
  return useMemo(
    () =>
      new Map(
        [...runs]
          .reverse()
          .flatMap(({ regenerations }) => regenerations.map((one) => [one.clipIndex, one] as const)),
      ),
    [runs],
  )
}
