import type { BlockedClip } from '@retake/core'
import type { BatchRecord, RegenerationRecord } from './records.ts'

/** A sum that may not be exceeded: reserves plus what was spent. */
export interface BudgetLimit {
  /** `job:<uid>`, `user:<tenant>:<owner>`, `day:<tenant>:<owner>:<yyyy-mm-dd>`. */
  account: string
  limitMicros: number | null
}

export type NewRegeneration = Pick<
  RegenerationRecord,
  'uid' | 'clipUid' | 'clipIndex' | 'position' | 'target' | 'retryOf' | 'reservedMicros'
>

export interface Admission {
  batch: Omit<BatchRecord, 'createdAtMs' | 'endedAtMs' | 'control'>
  regenerations: NewRegeneration[]
  /** Accounts that are charged, each with its limit; `null` counts without limiting. */
  budgets: BudgetLimit[]
  /** Stored in the same transaction, see {@link IdempotencyAnswer}. */
  idempotency: IdempotencyAnswer | null
  /** Event payloads to append. */
  events: string[]
}

export type AdmissionResult = { admitted: true } | { admitted: false; blocked: BlockedClip[] }

export interface IdempotencyKey {
  tenantId: string
  userId: string
  route: string
  key: string
}

/** The answer of a mutating request, kept so that the same key returns it. */
export interface IdempotencyAnswer extends IdempotencyKey {
  status: number
  body: string
}

export type IdempotencyClaim =
  | { state: 'new' }
  | { state: 'running' }
  | { state: 'mismatch' }
  | { state: 'done'; status: number; body: string }
