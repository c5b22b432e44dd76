import type { RegenerationStatus } from '@retake/core'
import type { Admission, AdmissionResult, BudgetLimit, NewRegeneration } from './admission.ts'
import type {
  BatchRecord,
  LedgerRecord,
  NewVersion,
  PlanRecord,
  RegenerationRecord,
  StoredError,
} from './records.ts'

export interface RegenerationUpdate {
  /** Ends and `unknown` go through {@link BatchStorage.endRegeneration}, which also settles. */
  status?: 'queued' | 'submitting' | 'running' | 'storing'
  progress?: number
  handle?: string | null
  attempts?: number
  dueAtMs?: number
  deadlineAtMs?: number
  /** Extends the lease by this much from the database's now; 0 gives it back. */
  leaseMs?: number
  error?: StoredError | null
}

export type UpdateOutcome =
  | { state: 'applied'; cancelRequested: boolean }
  | { state: 'stale' }
  | { state: 'cancel-requested' }

export interface Completion {
  version: NewVersion
  /**
   * False keeps it a candidate. True promotes it only if the clip still points to the base and no cancel was
   * requested; else it waits.
   */
  promote: boolean
  settledMicros: number
  changedBy: string
  /** Payloads, given what happened. */
  events(outcome: { promoted: boolean }): string[]
}

export interface Ending {
  status: 'failed' | 'cancelled' | 'expired' | 'unknown'
  error: StoredError | null
  /** `none` releases the reserve, `charged` settles it, `unknown` keeps it. Always `unknown` with that status. */
  charge: 'none' | 'charged' | 'unknown'
  /** What the provider took; used only with `charged`. */
  settledMicros: number
  events: string[]
}

/** Plans, batches, money. Each method is one transaction. */
export interface BatchStorage {
  savePlan(plan: PlanRecord): Promise<void>
  findPlan(jobUid: string, planUid: string): Promise<PlanRecord | null>
  /**
   * Stores a whole batch or nothing: refuses busy clips (a partial unique index on clips with a live regeneration
   * decides) and exceeded budgets (one conditional UPDATE an account), naming each in `blocked`; else writes batch,
   * regenerations (`queued`), reserves, ledger rows, events, the idempotency answer and the wake-up `batch:<uid>`.
   * MUST admit exactly one of any number of simultaneous admissions of one clip, and never overspend.
   *
   * Where a budget does not allow all, the clips that do not fit are blocked, counted in order. A clip that is gone
   * is `clip-out-of-range`, one given twice `duplicate-clip`.
   * @throws RetakeError `idempotency-in-progress` when the answer's key is not claimed any more, or was answered by
   * somebody who took over a stale claim: nothing was written, the caller's next try gets the stored answer.
   */
  admitBatch(admission: Admission): Promise<AdmissionResult>
  /**
   * Adds retries to a batch under the same rules; sets its `endedAtMs` to null and its control to `run`, unless it is
   * paused with clips queued or live. An attempt is retried once: a second retry of it is blocked as `clip-busy`.
   * @throws RetakeError `not-found` for a batch that does not exist.
   */
  admitRetries(
    batchUid: string,
    regenerations: NewRegeneration[],
    budgets: BudgetLimit[],
    events: string[],
  ): Promise<AdmissionResult>
  /** Micro-dollars committed (reserves + spent) per account; 0 for one never used. */
  readBudgets(accounts: string[]): Promise<Record<string, number>>
  findBatch(
    jobUid: string,
    batchUid: string,
  ): Promise<{ batch: BatchRecord; regenerations: RegenerationRecord[] } | null>
  findBatchByUid(
    batchUid: string,
  ): Promise<{ batch: BatchRecord; regenerations: RegenerationRecord[] } | null>
  /** Batches of a job, newest first. */
  listBatches(jobUid: string, page: { after: string | null; limit: number }): Promise<BatchRecord[]>
  /**
   * Sets pause or run, and wakes the batch. `cancel` also ends every `queued` regeneration as cancelled (released) in
   * the same transaction and marks the live ones `cancelRequested`; with `regenerationUids` only those, and the
   * batch's control stays. A cancel is not taken back: `run` and `pause` leave a cancelled batch as it is.
   * Returns false when nothing was written: the batch has ended, is being cancelled (for `run` and `pause`), or does
   * not exist.
   */
  setBatchControl(
    batchUid: string,
    control: BatchRecord['control'],
    options: { regenerationUids: string[] | null; events: string[] },
  ): Promise<boolean>
  /** Live (submitting, running, storing) regenerations over all batches. */
  countLive(): Promise<number>
  /**
   * Takes a regeneration for `leaseMs` if it is in `expected` state, due, its batch is not paused or cancelled (only
   * for `queued`), and no lease runs. A claim of `queued` makes it `submitting`; `unknown`, and an end whose charge is
   * `unknown`, can be claimed for reconciliation; other ends cannot. Returns the new fence, or null.
   * MUST give it to exactly one of any number of simultaneous callers. What was read before the claim may be old by
   * then, attempts and handle above all: read the regeneration again under the claim, before sending anything.
   */
  claimRegeneration(uid: string, expected: RegenerationStatus, leaseMs: number): Promise<number | null>
  /**
   * Applies an update if the fence is current; `stale` = somebody else took over or it ended: stop working on it.
   * An update of `attempts` (the intent to submit) or back to `queued` is refused as `cancel-requested` once a cancel
   * was committed, so that nothing is submitted afterwards; every other update is applied and also tells
   * `cancelRequested`. Progress never falls. An `unknown` that is found running again loses its unknown charge.
   */
  updateRegeneration(
    uid: string,
    fence: number,
    update: RegenerationUpdate,
    events: string[],
  ): Promise<UpdateOutcome>
  /**
   * Stores the version, ends the regeneration as succeeded, settles, moves the pointer or leaves a candidate, writes
   * events, marks the composition wanted if promoted, and writes the wake-up of the batch for the next clip, in one
   * transaction. Output for an end whose charge is `unknown` is taken too and always waits as a candidate.
   * Null = stale fence or ended: nothing was written.
   */
  completeRegeneration(
    uid: string,
    fence: number,
    completion: Completion,
  ): Promise<{ promoted: boolean } | null>
  /**
   * Ends it without a version and wakes its batch. False = stale fence or already ended. Also clears an `unknown`
   * and settles or releases an end whose charge is `unknown`, whose status stays (fence ignored for both).
   */
  endRegeneration(uid: string, fence: number, ending: Ending): Promise<boolean>
  /** Oldest first. Each regeneration has one `reserve` and, once its charge is known, one `settle` or `release`. */
  readLedger(jobUid: string): Promise<LedgerRecord[]>
  /** Seconds from the first claim to the end of recent successful regenerations, newest first; for time estimates. */
  recentDurations(limit: number): Promise<number[]>
}
