import type { BatchStatus, RegenerationStatus } from '../contract/types.ts'
import { latestAttempts } from './latest-attempts.ts'
import { isEnd, isLive } from './regeneration-phase.ts'
import type { BatchState, BatchSummary, RegenerationState } from './types.ts'

/** Sums up a batch for people: its status, counts by clip, progress and the latest attempt of each clip. */
export function summariseBatch(state: BatchState): BatchSummary {
  const latest = latestAttempts(state.regenerations)
  const count = (wanted: RegenerationStatus) => latest.filter(({ status }) => status === wanted).length
  const counts = {
    total: latest.length,
    queued: count('queued'),
    running: latest.filter(({ status }) => isLive(status)).length,
    succeeded: count('succeeded'),
    failed: count('failed'),
    cancelled: count('cancelled'),
    expired: count('expired'),
    unknown: count('unknown'),
  }
  const done = latest.reduce((sum, { status, progress }) => sum + (isEnd(status) ? 1 : progress), 0)
  return {
    status: counts.queued + counts.running > 0 ? openStatus(state) : closedStatus(counts),
    ...counts,
    progress: latest.length === 0 ? 1 : done / latest.length,
    latest,
  }
}

function openStatus({ control, regenerations }: BatchState): BatchStatus {
  const live = regenerations.filter(({ status }) => isLive(status))
  const isStopping = (regeneration: RegenerationState) => regeneration.cancelRequested
  const nothingWaits = regenerations.every(({ status }) => status !== 'queued')
  if (nothingWaits && live.every(isStopping)) return 'cancelling'
  if (control === 'pause') return live.length > 0 ? 'pausing' : 'paused'
  return regenerations.every(({ status }) => status === 'queued') ? 'queued' : 'running'
}

type Counts = Pick<BatchSummary, 'total' | 'succeeded' | 'cancelled' | 'unknown'>

/** Some versions and some not is `partial`; no version is `failed`, unless all that was left was cancelled. */
function closedStatus({ total, succeeded, cancelled, unknown }: Counts): BatchStatus {
  if (unknown > 0) return 'needs_attention'
  if (succeeded === total) return 'succeeded'
  if (succeeded > 0) return 'partial'
  return cancelled === total ? 'cancelled' : 'failed'
}
