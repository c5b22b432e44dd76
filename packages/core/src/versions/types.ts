/** What retention needs to know of a version. Every `Version` of the contract is one. */
export interface RetentionVersion {
  id: string
  /** 0-based. */
  clipIndex: number
  /** Rises with every version of the clip; of two that were used at the same moment it says which is newer. */
  versionNumber: number
  /** ISO 8601. */
  createdAt: string
  /**
   * ISO 8601: when it last was current, pinned or looked at, if that was after it was made. Age and rank count from
   * then, so that what a clip just showed is not the first to go.
   */
  usedAt?: string | null
  isCurrent: boolean
  isOriginal: boolean
  pinned: boolean
  state: 'current' | 'candidate' | 'past' | 'rejected'
  storage: 'active' | 'archived' | 'deleted'
  /** Being compared, or the base or source of a regeneration that has not ended. */
  inUse?: boolean
  /** The version whose footage this one is rendered from, again with the next edit. */
  recipe?: { sourceVersionId: string | null }
  /** Size of its media; needed for `maxBytes` only. */
  bytes?: number
}

/** Rules for one job. A null rule is off. */
export interface RetentionPolicy {
  /** How many versions of a clip stay besides the protected ones. Default 3. */
  keepNewest: number | null
  /** Default 7. */
  archiveAfterDays: number | null
  /** Default 30. */
  removeAfterDays: number | null
  /** Whether originals are never removed. They may be archived. Default true. */
  keepOriginal: boolean
  /** Above this sum over the versions given, the oldest unprotected go first. Default null. */
  maxBytes: number | null
}

export type KeepReason = 'current' | 'pinned' | 'candidate' | 'in-use' | 'original' | 'newest'
export type ArchiveReason = 'archive-age'
export type RemoveReason = 'over-limit' | 'remove-age' | 'over-budget'

export interface Retained<Reason extends string> {
  id: string
  clipIndex: number
  reason: Reason
  /** ISO 8601: when its age will remove it if nothing changes; null when it will not. */
  removeAt: string | null
}

/** What happens to each version that has media, ascending by clip, then newest first. */
export interface RetentionPlan {
  /** Stays as it is, in whichever store it is. */
  keep: Retained<KeepReason>[]
  /** To be re-encoded smaller and moved to the cold store. */
  archive: Retained<ArchiveReason>[]
  /** To lose its media; its row stays. */
  remove: Retained<RemoveReason>[]
}
