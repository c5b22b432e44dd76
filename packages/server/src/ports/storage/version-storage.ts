import type { PointerLogRecord, VersionRecord } from './records.ts'

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
  | { moved: false; reason: 'unchanged'; revision: number }
  | { moved: false; reason: 'unavailable' }

/** Versions and the pointer. */
export interface VersionStorage {
  /** Newest first; `before` is a version number. Served by an index: as fast among 100,000 versions as among 100. */
  listVersions(clipUid: string, page: { before: number | null; limit: number }): Promise<VersionRecord[]>
  /**
   * The versions of all clips of a job, by clip and newest first, of each clip the newest `perClip` numbers. One query,
   * whatever the number of clips.
   */
  listVersionsOfJob(jobUid: string, perClip: number): Promise<VersionRecord[]>
  findVersion(clipUid: string, versionUid: string): Promise<VersionRecord | null>
  /** In the order asked for; what does not exist is left out. */
  findVersions(versionUids: string[]): Promise<VersionRecord[]>
  /**
   * Moves the pointer: checks the revision, increments it, writes the log, marks the composition wanted (with wake-up
   * `compose:<job>`), in one transaction. Pointing to where it points already changes
   * and writes nothing: `unchanged`, once the revision was checked. A version whose media was
   * deleted, that does not exist or belongs to another clip, is `unavailable`. `accepted` and `restored` also end a
   * candidacy (`accepted`), also one that was rejected. What is no longer current has just been used, and its job is
   * woken as `retain:<job>`.
   * MUST leave exactly one current version under any number of simultaneous calls.
   */
  promoteVersion(move: PointerMove): Promise<PointerMoveResult>
  /**
   * Pins or unpins; false for a version that does not exist, or to be pinned has no media. One that is unpinned has
   * just been used. MUST win or lose as a whole against {@link RetentionStorage.removeVersionMedia}.
   */
  setPinned(versionUid: string, pinned: boolean): Promise<boolean>
  /** Ends a waiting candidacy; false when it did not wait. */
  rejectCandidate(versionUid: string, events: string[]): Promise<boolean>
  /** Oldest first. */
  listPointerLog(clipUid: string): Promise<PointerLogRecord[]>
}
