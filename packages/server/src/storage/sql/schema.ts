import type { Generated, Kysely, Selectable, Transaction } from 'kysely'
import type { EventRecord, LedgerRecord, PointerLogRecord } from '../../ports/storage/index.ts'
import type { RowCodec } from './row-codec.ts'
import type {
  batchRow,
  clipRow,
  compositionRow,
  deliveryRow,
  jobRow,
  messageRow,
  planRow,
  regenerationRow,
  templateRow,
  versionRow,
  webhookRow,
} from './rows.ts'

type Row<Codec> = Codec extends RowCodec<infer _Record, infer Columns> ? Columns : never

/** Rows in the order in which they were written, whatever the clocks say. */
export interface Sequenced {
  sequence: Generated<number>
}

/** The tables. Names are camelCase here and snake_case in the database. */
export interface Schema {
  /** `eventSequence`: the newest event of the job. Its row is what puts a job's events in commit order. */
  jobs: Row<typeof jobRow> & Sequenced & { eventSequence: Generated<number> }
  clips: Row<typeof clipRow> & { lastVersionNumber: Generated<number> }
  versions: Row<typeof versionRow>
  pointerLog: PointerLogRecord
  plans: Row<typeof planRow>
  batches: Row<typeof batchRow> & Sequenced
  /** `accounts`: JSON list of the budget accounts its reserve counts in. */
  regenerations: Row<typeof regenerationRow> & Sequenced & { accounts: string; startedAtMs: number | null }
  budgets: { account: string; committedMicros: number }
  ledger: LedgerRecord & Sequenced
  compositions: Row<typeof compositionRow> & { claimedRevision: Generated<number> }
  events: EventRecord
  idempotency: {
    tenantId: string
    userId: string
    route: string
    key: string
    bodyHash: string
    claimedAtMs: number
    /** Null until answered. */
    status: number | null
    body: string | null
  }
  templates: Row<typeof templateRow> & Sequenced
  dismissals: { clipUid: string; suggestion: string }
  messages: Row<typeof messageRow> & Sequenced
  /** Objects that no row names any more. */
  mediaRemovals: { key: string; dueAtMs: number }
  /** `slot`: below the owner's limit, each its own. `dueAtMs`: of the next delivery, null when none waits. */
  webhooks: Row<typeof webhookRow> &
    Sequenced & {
      slot: number
      dueAtMs: Generated<number | null>
      fence: Generated<number>
      leaseUntilMs: Generated<number>
    }
  /** One that needs no further try has no due time. */
  webhookDeliveries: Omit<Row<typeof deliveryRow>, 'attempts'> &
    Sequenced & {
      webhookUid: string
      attempts: Generated<number>
      dueAtMs: number | null
      createdAtMs: number
    }
  /** One that was removed keeps its row without a due time, so that its generation never comes back. */
  wakeUps: { name: string; generation: number; dueAtMs: number | null }
}

export type Database = Kysely<Schema>
export type Writing = Transaction<Schema>
export type RegenerationRow = Selectable<Schema['regenerations']>
export type ClipRow = Selectable<Schema['clips']>
