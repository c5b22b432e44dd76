import type { RegenerationStatus } from '@retake/core'
import type {
  Admission,
  AdmissionResult,
  BudgetLimit,
  IdempotencyAnswer,
  IdempotencyClaim,
  IdempotencyKey,
  NewRegeneration,
} from './admission.ts'
import type {
  BatchRecord,
  ClipRecord,
  ClipSnapshot,
  CompositionRecord,
  EventRecord,
  JobRecord,
  LedgerRecord,
  NewVersion,
  PlanRecord,
  PointerLogRecord,
  RegenerationRecord,
  StoredError,
  VersionRecord,
} from './records.ts'

/**
 * What has to be done, by whom is open: `batch:<uid>`, `import:<job uid>`, `compose:<job uid>`.
 * Written in the transaction that makes it necessary; whoever did it removes it.
 */
export type WakeUp = `batch:${string}` | `import:${string}` | `compose:${string}`

/** Jobs and clips. */
export interface JobStorage {
  /**
   * Stores a job with its clips and the wake-up `import:<uid>` in one transaction. When (tenant, id) exists, stores
   * nothing and returns the existing job. MUST survive the race of two equal calls: one row, both get it.
   * `createdAtMs` is given by storage, whatever the record says.
   */
  createJob(job: JobRecord, clips: ClipRecord[]): Promise<{ job: JobRecord; created: boolean }>
  findJob(tenantId: string, jobId: string): Promise<JobRecord | null>
  findJobByUid(jobUid: string): Promise<JobRecord | null>
  /**
   * Newest first; `after` is the uid of the last job of the page before. When that job was deleted meanwhile, the
   * page goes on from its place (uids sort by time).
   */
  listJobs(
    owner: { tenantId: string; ownerId: string },
    page: { after: string | null; limit: number },
  ): Promise<JobRecord[]>
  /**
   * Removes the job and all its rows but the ledger, its wake-ups included. Refused (`busy`) while a regeneration has
   * not ended. A job that is gone already is `removed`. Writes that arrive later for what is gone do nothing.
   */
  deleteJob(jobUid: string): Promise<'removed' | 'busy'>
  /** A null key leaves the audio as it is. */
  setJobState(jobUid: string, state: JobRecord['state'], audioMediaKey: string | null): Promise<void>
  /** In order; `after` is an index. One query, whatever the number of clips. */
  listClips(jobUid: string, page: { after: number | null; limit: number }): Promise<ClipSnapshot[]>
  findClips(jobUid: string, clipIndexes: number[]): Promise<ClipSnapshot[]>
  /**
   * Stores version 1, points to it (revision 1, log reason `import`, changed by the job's owner) and clears the import
   * error; does nothing when the clip already has a version. Does not ask for a composition: the job is not complete.
   */
  completeImport(version: NewVersion, events: string[]): Promise<void>
  failImport(clipUid: string, error: StoredError, events: string[]): Promise<void>
}

export interface PointerMove {
  clipUid: string
  versionUid: string
  /** Refused when the clip's revision is another; `null` = whatever it is. */
  expectedRevision: number | null
  changedBy: string
  reason: PointerLogRecord['reason']
  events: string[]
}

export type PointerMoveResult =
  | { moved: true; revision: number; previousVersionUid: string | null }
  | { moved: false; reason: 'revision'; revision: number; currentVersionUid: string; changedBy: string }
  | { moved: false; reason: 'unavailable' }

/** Versions and the pointer. */
export interface VersionStorage {
  /** Newest first; `before` is a version number. Served by an index: as fast among 100,000 versions as among 100. */
  listVersions(clipUid: string, page: { before: number | null; limit: number }): Promise<VersionRecord[]>
  findVersion(clipUid: string, versionUid: string): Promise<VersionRecord | null>
  /** In the order asked for; what does not exist is left out. */
  findVersions(versionUids: string[]): Promise<VersionRecord[]>
  /**
   * Moves the pointer: checks the revision, increments it, writes the log, marks the composition wanted (with wake-up
   * `compose:<job>`), in one transaction. Pointing to where it points already is a move. A version whose media was
   * deleted, that does not exist or belongs to another clip, is `unavailable`. `accepted` and `restored` also end a
   * candidacy (`accepted`), also one that was rejected.
   * MUST leave exactly one current version under any number of simultaneous calls.
   */
  promoteVersion(move: PointerMove): Promise<PointerMoveResult>
  setPinned(versionUid: string, pinned: boolean): Promise<void>
  /** Ends a waiting candidacy; false when it did not wait. */
  rejectCandidate(versionUid: string, events: string[]): Promise<boolean>
  /** Oldest first. */
  listPointerLog(clipUid: string): Promise<PointerLogRecord[]>
}

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
}

/**
 * The truth. Every method is atomic: it happens whole or not at all, and what resolved survives a crash.
 * Prove an adapter with `describeStorage` of `@retake/server/testing`.
 */
export interface Storage extends JobStorage, VersionStorage, BatchStorage, CoordinationStorage {
  /** Milliseconds of the clock that all times come from. */
  now(): Promise<number>
  close(): Promise<void>
}
