import { clipEvent, regenerationEvent } from '../../events/index.ts'
import type { Ending, RegenerationRecord, StoredError } from '../../ports/storage/index.ts'
import { eventOrigin, type Run } from './run-context.ts'

export interface RunEnding {
  status: Ending['status']
  charge: Ending['charge']
  error: StoredError | null
}

/** Ends a regeneration without a version; the clip keeps its current one. */
export async function endRun(run: Run, { status, charge, error }: RunEnding): Promise<void> {
  const { context, record, fence } = run
  const settledMicros = charge === 'charged' ? record.reservedMicros : 0
  const origin = await eventOrigin(run)
  const ended: RegenerationRecord = {
    ...record,
    status,
    charge,
    error,
    settledMicros: charge === 'unknown' ? null : settledMicros,
    endedAtMs: status === 'unknown' ? null : origin.atMs,
  }
  const events = [regenerationEvent(origin, ended), clipEvent(origin, record.clipIndex)]
  const written = await context.storage.endRegeneration(record.uid, fence, {
    status,
    charge,
    error,
    settledMicros,
    events,
  })
  if (!written) return
  run.record = ended
  context.publish(record.jobUid)
}

/** Ends a regeneration whose deadline has passed. */
export function endExpired(run: Run, charge: RunEnding['charge']): Promise<void> {
  const detail = 'This took too long and was stopped. Try again.'
  const error = { code: 'deadline-exceeded', detail, retryable: true }
  return endRun(run, { status: 'expired', charge, error })
}

/** Ends a regeneration as cancelled before anything was submitted. */
export function endCancelled(run: Run): Promise<void> {
  return endRun(run, { status: 'cancelled', charge: 'none', error: null })
}
