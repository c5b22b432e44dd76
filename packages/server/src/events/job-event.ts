import type { BatchStatus, JobEvent } from '@retake/core'
import { toWire } from '@retake/core/contract'
import type { CompositionRecord, RegenerationRecord } from '../ports/storage/index.ts'
import { compositionMediaName, compositionWith } from '../views/composition-view.ts'
import { regenerationView } from '../views/regeneration-view.ts'
import { toTimestamp } from '../views/timestamp.ts'

/** Where and when something happened. `jobId` is the host's id, `atMs` the storage clock. */
export interface EventOrigin {
  jobId: string
  atMs: number
}

function payload(
  { jobId, atMs }: EventOrigin,
  event: Pick<JobEvent, 'type'> & Partial<Omit<JobEvent, 'jobId' | 'at'>>,
): string {
  const full: JobEvent = {
    jobId,
    at: toTimestamp(atMs),
    clipIndex: null,
    regeneration: null,
    batch: null,
    composition: null,
    ...event,
  }
  return JSON.stringify(toWire(full))
}

/** The job itself changed: its import ended. */
export function jobEvent(origin: EventOrigin): string {
  return payload(origin, { type: 'job' })
}

/** The chat has new messages, of a clip or of the whole job. */
export function messageEvent(origin: EventOrigin, clipIndex: number | null): string {
  return payload(origin, { type: 'message', clipIndex })
}

/** A clip changed: its pointer moved, a candidate waits or went, its import ended. */
export function clipEvent(origin: EventOrigin, clipIndex: number): string {
  return payload(origin, { type: 'clip', clipIndex })
}

/** A regeneration changed; `record` is as it is after the change, with the status of its batch where that is known. */
export function regenerationEvent(
  origin: EventOrigin,
  record: RegenerationRecord,
  batchStatus?: BatchStatus,
): string {
  return payload(origin, {
    type: 'regeneration',
    clipIndex: record.clipIndex,
    regeneration: regenerationView(record),
    batch: batchStatus === undefined ? null : { batchId: record.batchUid, status: batchStatus },
  })
}

/** The status of a batch changed. */
export function batchEvent(origin: EventOrigin, batchUid: string, status: BatchStatus): string {
  return payload(origin, { type: 'batch', batch: { batchId: batchUid, status } })
}

/**
 * The composition changed; `record` is as it is after the change. The stored event names the video; its address is
 * signed when the event is sent, so a replay never carries an expired one.
 */
export function compositionEvent(origin: EventOrigin, record: CompositionRecord): string {
  return payload(origin, {
    type: 'composition',
    composition: compositionWith(record, compositionMediaName(record)),
  })
}
