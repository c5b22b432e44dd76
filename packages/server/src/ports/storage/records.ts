import type {
  BatchMode,
  Change,
  Charge,
  ClipAnalysis,
  Plan,
  RegenerationStatus,
  SongSection,
  WebhookEvent,
} from '@retake/core'

/**
 * Rows as storage keeps them. `uid`s are UUIDs v7 made by the server; a job's `id` is the host's and unique per
 * tenant. Times are epoch milliseconds from the database's clock; order is by `sequence`, never by time.
 * Money is integer micro-dollars.
 */
export interface JobRecord {
  uid: string
  tenantId: string
  ownerId: string
  id: string
  title: string
  state: 'importing' | 'ready' | 'failed'
  /** SHA-256 of the canonical body it was created with. */
  contentHash: string
  audio: AudioRecord | null
  clipsCount: number
  createdAtMs: number
}

export interface AudioRecord {
  /** Where it comes from until it was copied. */
  sourceUrl: string | null
  mediaKey: string | null
  sections: SongSection[]
  beats: number[]
  bpm: number | null
  energy: number | null
  mood: string | null
}

export interface ClipRecord {
  uid: string
  jobUid: string
  /** The host's id, or ours. */
  id: string
  clipIndex: number
  prompt: string
  startSeconds: number
  endSeconds: number
  lyrics: string | null
  /** What the host says the original cost. */
  costMicros: number | null
  /** Where the original comes from: an address, or a key in the media store. */
  sourceUrl: string | null
  sourceKey: string | null
  currentVersionUid: string | null
  /** Counts the moves of the pointer. */
  revision: number
  importError: StoredError | null
}

export interface StoredError {
  code: string
  detail: string
  retryable: boolean
}

export interface VersionRecord {
  uid: string
  jobUid: string
  clipUid: string
  clipIndex: number
  /** Highest ever used + 1, given by storage. */
  versionNumber: number
  /** The regeneration that made it; null for an original. One regeneration makes at most one version. */
  regenerationUid: string | null
  /** `none`: never waited; the rest is the life of a candidate. Current and past are derived from the pointer. */
  candidacy: 'none' | 'waiting' | 'accepted' | 'rejected'
  pinned: boolean
  storage: 'active' | 'archived' | 'deleted'
  videoKey: string
  thumbnailKey: string
  stripKey: string
  contentType: string
  /** Bytes of the video; null for what was stored before they were counted. */
  mediaBytes: number | null
  durationSeconds: number
  analysis: ClipAnalysis
  prompt: string
  instruction: string | null
  templateId: string | null
  model: string | null
  seed: number | null
  referenceVersionUids: string[]
  baseVersionUid: string | null
  /** The version whose footage `edits` are rendered from; its own uid for an original or a generated one. */
  sourceVersionUid: string
  edits: Change[]
  costMicros: number
  createdAtMs: number
  /** When it stopped being current or pinned, the last time; null if it never did. */
  usedAtMs: number | null
  /** When somebody compared it last. */
  comparedAtMs: number | null
}

/** A version before storage gave it number and time. */
export type NewVersion = Omit<
  VersionRecord,
  'versionNumber' | 'createdAtMs' | 'candidacy' | 'pinned' | 'storage' | 'usedAtMs' | 'comparedAtMs'
>

/** A clip with all a list shows of it, read in one query. */
export interface ClipSnapshot {
  clip: ClipRecord
  current: VersionRecord | null
  versionsCount: number
  hasCandidate: boolean
  /** The regeneration that has not ended. */
  live: { uid: string; batchUid: string } | null
  /** Error of the latest attempt, if that failed or expired. */
  lastError: StoredError | null
}

/** What a target was compiled to; everything a run needs, frozen at approval. */
export interface PlanRecord {
  uid: string
  jobUid: string
  /** The body as answered, without its id and times. */
  plan: Omit<Plan, 'planId' | 'jobId' | 'createdAt' | 'expiresAt'>
  targets: PlannedTarget[]
  createdAtMs: number
  expiresAtMs: number
}

export interface PlannedTarget {
  clipUid: string
  clipIndex: number
  instruction: string
  prompt: string
  /** Only the modifications of this instruction. */
  changes: Change[]
  /** The version it is based on, and the pointer's revision when it was made. */
  baseVersionUid: string
  revision: number
  sourceVersionUid: string
  /** All modifications since the source, these included. */
  edits: Change[]
  referenceVersionUids: string[]
  templateId: string | null
  unitPriceMicros: number
  costMicros: number
}

export interface BatchRecord {
  uid: string
  jobUid: string
  tenantId: string
  ownerId: string
  planUid: string | null
  mode: BatchMode
  control: 'run' | 'pause' | 'cancel'
  autoAccept: boolean
  estimatedMicros: number
  estimatedSeconds: number | null
  createdAtMs: number
  /** When its last regeneration ended; null while one has not, `unknown` included. */
  endedAtMs: number | null
}

export interface RegenerationRecord {
  uid: string
  batchUid: string
  jobUid: string
  clipUid: string
  clipIndex: number
  /** Place in the batch; retries come after. */
  position: number
  status: RegenerationStatus
  progress: number
  target: PlannedTarget
  retryOf: string | null
  cancelRequested: boolean
  /** Grows with each claim; a write that carries an older one is refused. */
  fence: number
  leaseUntilMs: number
  /** Submissions begun; more than one only after the provider surely did not start. */
  attempts: number
  /** Not before this moment (backoff). */
  dueAtMs: number
  deadlineAtMs: number | null
  /** The provider's handle. */
  handle: string | null
  charge: Charge
  reservedMicros: number
  /** Null until settled; 0 once released. */
  settledMicros: number | null
  versionUid: string | null
  error: StoredError | null
  createdAtMs: number
  endedAtMs: number | null
}

export interface PointerLogRecord {
  clipUid: string
  revision: number
  versionUid: string
  previousVersionUid: string | null
  changedBy: string
  reason: 'import' | 'generated' | 'restored' | 'accepted'
  atMs: number
}

/** A template that somebody saved: an instruction with a name. */
export interface TemplateRecord {
  uid: string
  tenantId: string
  ownerId: string
  name: string
  description: string
  instruction: string
  /** Others of the tenant may use it. */
  isPublic: boolean
  createdAtMs: number
  updatedAtMs: number
}

/** One line of the chat of a job. */
export interface MessageRecord {
  uid: string
  jobUid: string
  /** The clip it was written about; null for the whole job. */
  clipIndex: number | null
  role: 'person' | 'assistant'
  /** Who wrote it, or whom the assistant answers. */
  authorId: string
  text: string
  selection: number[]
  /** The message that this one answers. */
  replyTo: string | null
  planUid: string | null
  /** The plan cannot run as it is: the text says what is missing. */
  asks: boolean
  createdAtMs: number
}

/** An address that is told about the jobs of its owner. Its secret is derived, never stored. */
export interface WebhookRecord {
  uid: string
  tenantId: string
  ownerId: string
  url: string
  events: WebhookEvent['type'][]
  createdAtMs: number
  /** Since the receiver said that it is gone; null = enabled. */
  disabledAtMs: number | null
  lastAttemptAtMs: number | null
  /** What it answered to that; null when it did not answer. */
  lastStatus: number | null
}

export interface LedgerRecord {
  /** `<kind>:<regeneration uid>`: takes effect once. */
  key: string
  kind: 'reserve' | 'settle' | 'release'
  regenerationUid: string
  jobUid: string
  tenantId: string
  ownerId: string
  amountMicros: number
  atMs: number
}

export interface CompositionRecord {
  jobUid: string
  state: 'none' | 'queued' | 'running' | 'ready' | 'failed'
  /** Counts the changes of the job's pointers. */
  wantedRevision: number
  /** The count the last complete video holds. */
  composedRevision: number
  /** The versions it holds, by clip index; empty before the first. */
  composedVersionUids: string[]
  progress: number
  mediaKey: string | null
  error: StoredError | null
  fence: number
  leaseUntilMs: number
  /** When the last complete video was made. */
  updatedAtMs: number | null
}

export interface EventRecord {
  /** Strictly ascending in commit order within a job; what `Last-Event-ID` carries. */
  sequence: number
  jobUid: string
  /** The event body, JSON. */
  payload: string
  atMs: number
}
