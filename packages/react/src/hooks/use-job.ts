'use client'
import type { Job } from '@retake/core'
import { useRetake } from '../provider/retake-context.ts'
import { readKeys } from '../reads/index.ts'
import { type ReadResult, useRead } from './use-read.ts'

/** Reads a job: title, song, state. While it is importing it is read again every two seconds. */
export function useJob(jobId: string): ReadResult<Job> {
  const { client } = useRetake()
  return useRead({
    key: readKeys.job(jobId),
    fetch: (signal) => client.getJob({ jobId }, { signal }),
    againMs: (job) => (job?.state === 'importing' ? 2_000 : null),
  })
}
