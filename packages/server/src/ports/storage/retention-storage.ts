import type { VersionRecord } from './records.ts'

/** A version that has media, with what storage alone knows about its use. */
export interface RetainedVersion {
  version: VersionRecord
  isCurrent: boolean
  /**
   * It is compared lately, waits to come back from the archive, or is base, source or reference of a regeneration that
   * has not ended. A plan needs no mention: one that can still run is based on what is current.
   */
  inUse: boolean
}

/** How long a comparison counts as going on. */
export interface UseWindow {
  comparedForMs: number
}

export interface MediaRemoval extends UseWindow {
  versionUid: string
  /** Whether an original is protected. */
  keepOriginal: boolean
  /** How long readers that have it open may go on: its objects are due for removal after that. */
  graceMs: number
  events: string[]
}

/** `protected`: somebody needs it by now. `gone`: there is no such version, or no media of it. */
export type MediaRemovalResult = 'removed' | 'protected' | 'gone'

/**
 * What becomes of media that nobody needs. Storage is the truth of both sides: a row never names an object that may be
 * removed, and an object that no row names is listed for removal, whenever a process dies.
 */
export interface RetentionStorage {
  /**
   * The versions that have media, of a job or one clip of it, by clip and newest first. Served by an index, however
   * many were removed.
   */
  listRetained(
    scope: { jobUid: string; clipIndex: number | null },
    options: UseWindow & { limit: number },
  ): Promise<RetainedVersion[]>
  /**
   * Marks a version `deleted` and lists its video and strip for removal; row and thumbnail stay. MUST decide in its
   * own transaction whether the version is protected: current, pinned, a candidate, in use, the source of one that is
   * current, pinned or a candidate, or an original to be kept.
   */
  removeVersionMedia(removal: MediaRemoval): Promise<MediaRemovalResult>
  /** Notes that people look at versions, by the database's clock. */
  noteCompared(versionUids: string[]): Promise<void>
  /** Objects that are due for removal, oldest first. */
  dueMediaRemovals(limit: number): Promise<string[]>
  /** Takes objects that were removed off the list. */
  forgetMediaRemovals(keys: string[]): Promise<void>
}
