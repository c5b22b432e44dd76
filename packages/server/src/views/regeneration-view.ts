import { type Regeneration, toDollars } from '@retake/core'
import type { RegenerationRecord } from '../ports/storage/index.ts'

/** What a regeneration costs now: the reserve while it runs, the settled sum after, null while unknown. */
function costMicros(record: RegenerationRecord): number | null {
  if (record.charge === 'unknown') return null
  if (record.settledMicros !== null) return record.settledMicros
  return record.endedAtMs === null ? record.reservedMicros : 0
}

/** Shows a regeneration as the contract has it. */
export function regenerationView(record: RegenerationRecord): Regeneration {
  const cost = costMicros(record)
  return {
    regenerationId: record.uid,
    batchId: record.batchUid,
    clipIndex: record.clipIndex,
    instruction: record.target.instruction,
    status: record.status,
    progress: record.progress,
    charge: record.charge,
    cost: cost === null ? null : toDollars(cost),
    versionId: record.versionUid,
    retryOf: record.retryOf,
    error: record.error,
  }
}
