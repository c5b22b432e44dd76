import type { IdempotencyAnswer, IdempotencyClaim, IdempotencyKey } from './admission.ts'
import type { CompositionRecord, EventRecord, StoredError } from './records.ts'

/**
 * What has to be done, by whom is open: `batch:<uid>`, `import:<job uid>`, `compose:<job uid>`, `retain:<job uid>`.
 * Written in the transaction that makes it necessary; whoever did it removes it.
 */
export type WakeUp = `batch:${string}` | `import:${string}` | `compose:${string}` | `retain:${string}`

/** How old what nobody asks for any more must be before it is forgotten, in milliseconds of the storage's clock. */
export interface PruneAges {
  /** Since the claim. */
  idempotencyMs: number
  /** Since the plan's expiry. */
  planMs: number
  eventMs: number
  /** Since the webhook delivery was queued, whatever became of it. */
  deliveryMs: number
}

/** Composition, events, idempotency, wake-ups. */
export interface CoordinationStorage {
  findComposition(jobUid: string): Promise<CompositionRecord | null>
  /** Marks the composition wanted and writes its wake-up. */
  requestComposition(jobUid: string): Promise<CompositionRecord>
  /** Takes the composition for `leaseMs` if one is wanted and no lease runs. A failed one is wanted when requested again. */
  claimComposition(jobUid: string, leaseMs: number): Promise<{ fence: number; wantedRevision: number } | null>
  updateComposition(
    jobUid: string,
    fence: number,
    update: {
      progress?: number
      leaseMs?: number
      ready?: { mediaKey: string; revision: number; versionUids: string[] }
      error?: StoredError
    },
    events: string[],
  ): Promise<boolean>
  /** Does nothing for a job that is gone. */
  appendEvents(jobUid: string, payloads: string[]): Promise<void>
  /** Events after `sequence`, oldest first. */
  listEvents(jobUid: string, after: number, limit: number): Promise<EventRecord[]>
  /** The newest sequence of a job, 0 when there is none. */
  lastEventSequence(jobUid: string): Promise<number>
  /**
   * Claims a key before the work; a claim whose process died is free again after `staleMs`. The same key with another
   * body is always a `mismatch`.
   */
  claimIdempotency(key: IdempotencyKey, bodyHash: string, staleMs: number): Promise<IdempotencyClaim>
  /** Stores the answer. The first answer of a key stays. */
  finishIdempotency(answer: IdempotencyAnswer): Promise<void>
  /** Gives a key back when the work failed without effect; an answered one stays. */
  dropIdempotency(key: IdempotencyKey): Promise<void>
  /** Wake-ups that are due, oldest first. They stay until removed: delivery is at least once. */
  dueWakeUps(limit: number): Promise<WakeUp[]>
  /**
   * Makes a wake-up due again at a later moment, creating it if it is gone. With `seen`, one that was written again
   * since that generation stays due as it is, so that news does not wait.
   */
  scheduleWakeUp(wakeUp: WakeUp, inMs: number, seen?: number): Promise<void>
  /**
   * Removes a wake-up unless it was written or scheduled again since generation `seen`, so that work that arrived
   * meanwhile is not lost.
   */
  removeWakeUp(wakeUp: WakeUp, seen: number): Promise<void>
  /** The generation of a wake-up, 0 when there is none; it grows with each write. Read it before looking at the work. */
  wakeUpGeneration(wakeUp: WakeUp): Promise<number>
  /**
   * Forgets what is at least that old, oldest first, about `limit` rows of each kind: idempotency keys, plans that no
   * batch ran, events, webhook deliveries. Sequences of events go on as if none were gone. Served by indexes: a call is as quick however
   * much is stored.
   */
  prune(ages: PruneAges, limit: number): Promise<void>
}
