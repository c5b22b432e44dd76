'use client'
import type { VersionComparison } from '@retake/core'
import { useRetake } from '../provider/retake-context.ts'
import { readKeys } from '../reads/index.ts'
import { type ReadResult, useRead } from './use-read.ts'

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
): ReadResult<VersionComparison> {
  const { client } = useRetake()
  const { clipIndex, a, b } = compared ?? { clipIndex: 0, a: '', b: '' }
  return useRead(
    compared && {
      key: readKeys.comparison(jobId, clipIndex, a, b),
      fetch: (signal) => client.compareVersions({ jobId, clipIndex, a, b }, { signal }),
    },
  )
}
