import type { Plan } from '@retake/core'
import type { PlanRecord } from '../ports/storage/index.ts'
import { toTimestamp } from './timestamp.ts'

/** Shows a plan. `jobId` is the host's id of the job. */
export function planView(record: PlanRecord, jobId: string): Plan {
  return {
    planId: record.uid,
    jobId,
    ...record.plan,
    createdAt: toTimestamp(record.createdAtMs),
    expiresAt: toTimestamp(record.expiresAtMs),
  }
}
