import type { Change, RegenerationStatus } from '@retake/core'

/** Whose attempts: of a job, of a person in a tenant, or of a whole tenant. */
export type AttemptScope = { jobUid: string } | { tenantId: string; ownerId: string } | { tenantId: string }

/** An attempt that has ended, with what became of it. */
export interface AttemptRecord {
  jobUid: string
  clipIndex: number
  ownerId: string
  status: Extract<RegenerationStatus, 'succeeded' | 'failed' | 'cancelled' | 'expired'>
  errorCode: string | null
  /** Null while the charge is not known. */
  settledMicros: number | null
  startedAtMs: number | null
  endedAtMs: number
  changes: Change[]
  templateId: string | null
  /** The version was accepted, or another was based on it, or it has been current for a day. */
  accepted: boolean
  createdAtMs: number
}

/** A day: what stands that long is kept. */
export const keptAfterMs = 86_400_000

/** What analytics read. */
export interface AnalyticsStorage {
  /**
   * Attempts of batches that were started in [fromMs, toMs) and have ended, newest batch first. Served by an index on
   * the batches, whatever the scope.
   */
  listAttempts(
    scope: AttemptScope,
    range: { fromMs: number; toMs: number; limit: number },
  ): Promise<AttemptRecord[]>
}
