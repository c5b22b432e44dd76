import { RetakeError } from '@retake/core'
import type { RouteName } from '@retake/core/contract'
import type { JobRecord, Storage } from '../ports/storage/index.ts'
import type { Actor, Authorize } from './types.ts'

export interface JobQuestion {
  storage: Storage
  authorize: Authorize | null
  actor: Actor
  action: RouteName
  jobId: string
}

/**
 * Finds a job the actor may use: its own, or one that `authorize` grants. A job that does not exist and a job of
 * somebody else are refused with the same words.
 * @throws RetakeError `not-found`.
 */
export async function findPermittedJob(question: JobQuestion): Promise<JobRecord> {
  const { storage, authorize, actor, action, jobId } = question
  const job = await storage.findJob(actor.tenantId, jobId)
  if (job !== null) {
    if (job.ownerId === actor.userId) return job
    if (authorize !== null && (await authorize({ actor, action, jobId }))) return job
  }
  throw new RetakeError('not-found', 'There is no such job for you. Check the id, or list your jobs.')
}
