import type { ClipRecord, ClipSnapshot, JobRecord, NewVersion, StoredError } from './records.ts'

/** Jobs and clips. */
export interface JobStorage {
  /**
   * Stores a job with its clips and the wake-up `import:<uid>` in one transaction. When (tenant, id) exists, stores
   * nothing and returns the existing job. MUST survive the race of two equal calls: one row, both get it.
   * `createdAtMs` is given by storage, whatever the record says.
   */
  createJob(job: JobRecord, clips: ClipRecord[]): Promise<{ job: JobRecord; created: boolean }>
  findJob(tenantId: string, jobId: string): Promise<JobRecord | null>
  findJobByUid(jobUid: string): Promise<JobRecord | null>
  /**
   * Newest first; `after` is the uid of the last job of the page before. When that job was deleted meanwhile, the
   * page goes on from its place (uids sort by time).
   */
  listJobs(
    owner: { tenantId: string; ownerId: string },
    page: { after: string | null; limit: number },
  ): Promise<JobRecord[]>
  /**
   * Removes the job and all its rows but the ledger, its wake-ups included. Refused (`busy`) while a regeneration has
   * not ended. A job that is gone already is `removed`. Writes that arrive later for what is gone do nothing.
   */
  deleteJob(jobUid: string): Promise<'removed' | 'busy'>
  /** A null key leaves the audio as it is. */
  setJobState(jobUid: string, state: JobRecord['state'], audioMediaKey: string | null): Promise<void>
  /** In order; `after` is an index. One query, whatever the number of clips. */
  listClips(jobUid: string, page: { after: number | null; limit: number }): Promise<ClipSnapshot[]>
  /** Clips of several jobs, each job's in order, without what happened to them. One query, whatever the number of jobs. */
  listClipsOfJobs(jobUids: string[]): Promise<ClipRecord[]>
  findClips(jobUid: string, clipIndexes: number[]): Promise<ClipSnapshot[]>
  /**
   * Stores version 1, points to it (revision 1, log reason `import`, changed by the job's owner) and clears the import
   * error; does nothing when the clip already has a version. Does not ask for a composition: the job is not complete.
   */
  completeImport(version: NewVersion, events: string[]): Promise<void>
  /** Does nothing when the clip has a version: another process imported it. */
  failImport(clipUid: string, error: StoredError, events: string[]): Promise<void>
}
