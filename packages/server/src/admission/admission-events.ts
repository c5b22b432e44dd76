import { batchEvent, type EventOrigin, regenerationEvent } from '../events/index.ts'
import type { BatchRecord, NewRegeneration, RegenerationRecord } from '../ports/storage/index.ts'

/** A regeneration as storage is about to write it. */
function queued(
  regeneration: NewRegeneration,
  batch: Pick<BatchRecord, 'uid' | 'jobUid'>,
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

/** Events of regenerations that enter the queue. */
export function queuedEvents(
  origin: EventOrigin,
  batch: Pick<BatchRecord, 'uid' | 'jobUid'>,
  regenerations: NewRegeneration[],
): string[] {
  return [
    ...regenerations.map((one) => regenerationEvent(origin, queued(one, batch, origin.atMs))),
    batchEvent(origin, batch.uid, 'queued'),
  ]
}
