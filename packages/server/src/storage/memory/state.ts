import type {
  BatchRecord,
  ClipRecord,
  CompositionRecord,
  EventRecord,
  JobRecord,
  LedgerRecord,
  MessageRecord,
  PlanRecord,
  PointerLogRecord,
  RegenerationRecord,
  TemplateRecord,
  VersionRecord,
  WakeUp,
  WebhookDelivery,
  WebhookRecord,
} from '../../ports/storage/index.ts'

export interface JobEntry {
  job: JobRecord
  clips: ClipEntry[]
  batches: BatchEntry[]
  plans: Map<string, PlanRecord>
  /** In the order in which they were said. */
  messages: MessageRecord[]
  events: EventRecord[]
  /** The newest sequence, also of an event that is gone. */
  eventSequence: number
  composition: CompositionRecord | null
  /** The wanted revision that the running composition was claimed for. */
  claimedRevision: number
}

export interface ClipEntry {
  job: JobEntry
  clip: ClipRecord
  /** Ascending by number. */
  versions: VersionRecord[]
  pointerLog: PointerLogRecord[]
  /** In the order of admission. */
  regenerations: RegenerationEntry[]
  dismissed: Set<string>
}

export interface BatchEntry {
  job: JobEntry
  batch: BatchRecord
  regenerations: RegenerationEntry[]
}

export interface RegenerationEntry {
  batch: BatchEntry
  clip: ClipEntry
  record: RegenerationRecord
  /** The budget accounts its reserve counts in. */
  accounts: string[]
  /** When it was first claimed. */
  startedAtMs: number | null
}

export interface IdempotencyEntry {
  bodyHash: string
  claimedAtMs: number
  answer: { status: number; body: string } | null
}

export interface WebhookEntry {
  record: WebhookRecord
  fence: number
  leaseUntilMs: number
  /** When the next delivery is due; null when none waits. */
  dueAtMs: number | null
  /** In the order of writing; one that needs no further try has no due time. */
  deliveries: (WebhookDelivery & { dueAtMs: number | null; createdAtMs: number })[]
}

/** All rows. Each method of the storage reads and changes them without awaiting, which makes it atomic. */
export interface MemoryState {
  now(): number
  /** In the order of creation. */
  jobs: Map<string, JobEntry>
  clips: Map<string, ClipEntry>
  versions: Map<string, { clip: ClipEntry; version: VersionRecord }>
  batches: Map<string, BatchEntry>
  regenerations: Map<string, RegenerationEntry>
  /** In the order of creation. */
  templates: Map<string, TemplateRecord>
  /** In the order of creation. */
  webhooks: Map<string, WebhookEntry>
  /** Micro-dollars committed by account. */
  budgets: Map<string, number>
  ledger: LedgerRecord[]
  idempotency: Map<string, IdempotencyEntry>
  wakeUps: Map<WakeUp, { generation: number; dueAtMs: number }>
  /** Objects that no row names any more, with when they may go. */
  mediaRemovals: Map<string, number>
  /** The last generation given to a wake-up, so that one that comes back is not taken for the one before. */
  generation: number
}

export function createState(now: () => number): MemoryState {
  return {
    now,
    jobs: new Map(),
    clips: new Map(),
    versions: new Map(),
    batches: new Map(),
    regenerations: new Map(),
    templates: new Map(),
    webhooks: new Map(),
    budgets: new Map(),
    ledger: [],
    idempotency: new Map(),
    wakeUps: new Map(),
    mediaRemovals: new Map(),
    generation: 0,
  }
}

export function writeWakeUp(state: MemoryState, wakeUp: WakeUp, dueAtMs: number): void {
  state.generation += 1
  // Deleted first so that the map keeps the order of writing.
  state.wakeUps.delete(wakeUp)
  state.wakeUps.set(wakeUp, { generation: state.generation, dueAtMs })
}

export function writeEvents(state: MemoryState, entry: JobEntry, payloads: string[]): void {
  for (const payload of payloads) {
    entry.eventSequence += 1
    entry.events.push({ sequence: entry.eventSequence, jobUid: entry.job.uid, payload, atMs: state.now() })
  }
}
