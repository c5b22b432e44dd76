import type { RegenerationStatus } from '../contract/types.ts'
import type { RegenerationState } from './types.ts'

const ranks: Record<RegenerationStatus, number> = {
  queued: 0,
  submitting: 1,
  running: 2,
  storing: 3,
  unknown: 4,
  succeeded: 5,
  failed: 5,
  cancelled: 5,
  expired: 5,
}

/** Tells whether a status is an end. `unknown` is none: it keeps the clip and the reserve. */
export function isEnd(status: RegenerationStatus): boolean {
  return ranks[status] === 5
}

/** Tells whether work is under way: submitting, running or storing. */
export function isLive(status: RegenerationStatus): boolean {
  return ranks[status] >= 1 && ranks[status] <= 3
}

/** Tells whether a regeneration may go from one status to another: only forward, and from no end. */
export function isForward(from: RegenerationStatus, to: RegenerationStatus): boolean {
  return ranks[to] > ranks[from]
}

/** Tells whether retry-failed covers an attempt: failed, expired, or cancelled without a charge. */
export function isRetryable({ status, charge }: Pick<RegenerationState, 'status' | 'charge'>): boolean {
  return status === 'failed' || status === 'expired' || (status === 'cancelled' && charge === 'none')
}
