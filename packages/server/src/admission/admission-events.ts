import { batchEvent, type EventOrigin, regenerationEvent } from '../events/index.ts'
import type { BatchRecord, NewRegeneration } from '../ports/storage/index.ts'
import { queuedRegeneration } from '../storage/new-records.ts'

/** Events of regenerations that enter the queue. */
export function queuedEvents(
  origin: EventOrigin,
  batch: Pick<BatchRecord, 'uid' | 'jobUid'>,
  regenerations: NewRegeneration[],
): string[] {
  return [
    ...regenerations.map((one) => regenerationEvent(origin, queuedRegeneration(one, batch, origin.atMs))),
    batchEvent(origin, batch.uid, 'queued'),
  ]
}
