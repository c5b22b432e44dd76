'use client'
import type { BatchStatusReport } from '@retake/core'
import { useRetake } from '../provider/retake-context.ts'
import { batchRead } from './batch-read.ts'
import { type ReadResult, useRead } from './use-read.ts'

/** Reads a batch and follows it: events patch it at once, a slow poll catches what a broken stream lost. */
export function useBatch(jobId: string, batchId: string | null): ReadResult<BatchStatusReport> {
  const runtime = useRetake()
  return useRead(batchId ? batchRead(runtime, jobId, batchId) : null)
}
