import type { BatchMode, BatchStatus, Charge, RegenerationStatus } from '../contract/types.ts'

/** One attempt at one clip, as far as the order of a batch depends on it. */
export interface RegenerationState {
  id: string
  /** 0-based. */
  clipIndex: number
  status: RegenerationStatus
  /** 0…1, never falling; 1 once succeeded. */
  progress: number
  charge: Charge
  /** The attempt this one repeats. */
  retryOf: string | null
  /** Somebody asked to stop it while it was live; the runner stops it at the provider. */
  cancelRequested: boolean
}

/** What people asked of the whole batch. */
export type BatchControl = 'run' | 'pause' | 'cancel'

/** The run of a plan. The order of `regenerations` is the order of running; attempts that repeat come last. */
export interface BatchState {
  mode: BatchMode
  control: BatchControl
  regenerations: readonly RegenerationState[]
}

/** Something that happened to a batch. Applying the same event twice changes nothing the second time. */
export type BatchEvent =
  | {
      type: 'regeneration-changed'
      id: string
      status?: RegenerationStatus
      progress?: number
      charge?: Charge
    }
  | { type: 'pause' }
  | { type: 'resume' }
  /** Without `ids`, the whole batch. */
  | { type: 'cancel'; ids?: readonly string[] }
  | { type: 'retried'; regenerations: readonly Retry[] }

/** A new attempt at a clip whose last attempt, `retryOf`, ended without a version. */
export interface Retry {
  id: string
  clipIndex: number
  retryOf: string
}

export interface NextRegenerationsOptions {
  /** How many of one batch may be live at once in parallel mode: a whole number from 1. Default 4. */
  perBatch?: number
  /** Default: the mode of the batch. Sequential means one live at a time. */
  mode?: BatchMode
}

/** A batch as people see it. The counts are of clips: each clip counts with its latest attempt. */
export interface BatchSummary {
  status: BatchStatus
  total: number
  queued: number
  /** Submitting, running or storing. */
  running: number
  succeeded: number
  failed: number
  cancelled: number
  expired: number
  unknown: number
  /** 0…1: the mean over clips; a clip whose attempt ended counts as 1. */
  progress: number
  /** The latest attempt of each clip, ascending by clip. */
  latest: RegenerationState[]
}
