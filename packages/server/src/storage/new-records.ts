import type { CompositionRecord, NewRegeneration, RegenerationRecord } from '../ports/storage/index.ts'

/** A regeneration as it enters the queue. */
export function queuedRegeneration(
  regeneration: NewRegeneration,
  batch: { uid: string; jobUid: string },
  createdAtMs: number,
): RegenerationRecord {
  return {
    ...regeneration,
    batchUid: batch.uid,
    jobUid: batch.jobUid,
    status: 'queued',
    progress: 0,
    cancelRequested: false,
    fence: 0,
    leaseUntilMs: 0,
    attempts: 0,
    dueAtMs: 0,
    deadlineAtMs: null,
    handle: null,
    charge: 'none',
    settledMicros: null,
    versionUid: null,
    error: null,
    createdAtMs,
    endedAtMs: null,
  }
}

/** The composition of a job that nobody has asked for yet. */
export function newComposition(jobUid: string): CompositionRecord {
  return {
    jobUid,
    state: 'none',
    wantedRevision: 0,
    composedRevision: 0,
    composedVersionUids: [],
    progress: 0,
    mediaKey: null,
    error: null,
    fence: 0,
    leaseUntilMs: 0,
    updatedAtMs: null,
  }
}
