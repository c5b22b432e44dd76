import { RetakeError } from '@retake/core'
import type { BatchRecord, JobRecord, RegenerationRecord, Storage } from '../ports/storage/index.ts'

export interface FoundBatch {
  batch: BatchRecord
  regenerations: RegenerationRecord[]
}

/**
 * Finds a batch of a job with its attempts.
 * @throws RetakeError `not-found`.
 */
export async function findBatch(storage: Storage, job: JobRecord, batchUid: string): Promise<FoundBatch> {
  const found = await storage.findBatch(job.uid, batchUid)
  if (found !== null) return found
  throw new RetakeError('not-found', 'This job has no such batch.')
}
