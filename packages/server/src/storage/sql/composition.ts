import { sql, type Updateable } from 'kysely'
import type { CompositionRecord, CoordinationStorage, StoredError } from '../../ports/storage/index.ts'
import { newComposition } from '../new-records.ts'
import { compositionMessages } from '../webhook-messages.ts'
import { writeEvents } from './events.ts'
import type { SqlFlavour } from './flavour.ts'
import { holdJob } from './hold-job.ts'
import { compositionRow } from './rows.ts'
import type { Database, Schema, Writing } from './schema.ts'
import type { SqlContext } from './sql-context.ts'
import { writeWakeUp } from './wake-ups.ts'
import { tellWebhooks } from './webhook-outbox.ts'

type CompositionStorage = Pick<
  CoordinationStorage,
  'findComposition' | 'requestComposition' | 'claimComposition' | 'updateComposition'
>

type Update = Parameters<CoordinationStorage['updateComposition']>[2]

export function sqlComposition({ read, write, flavour }: SqlContext): CompositionStorage {
  return {
    findComposition: (jobUid) => read((db) => findComposition(db, jobUid)),

    requestComposition: (jobUid) =>
      write(async (db, nowMs) => {
        await wantComposition(db, flavour, jobUid, nowMs)
        return (await findComposition(db, jobUid)) ?? newComposition(jobUid)
      }),

    claimComposition: (jobUid, leaseMs) =>
      write(async (db, nowMs) => {
        const claimed = await db
          .updateTable('compositions')
          .set({
            fence: sql`fence + 1`,
            leaseUntilMs: nowMs + leaseMs,
            state: 'running',
            progress: 0,
            claimedRevision: sql`wanted_revision`,
          })
          .where('jobUid', '=', jobUid)
          .where('state', 'in', ['queued', 'running'])
          .where('leaseUntilMs', '<=', nowMs)
          .returning(['fence', 'wantedRevision'])
          .executeTakeFirst()
        return claimed ?? null
      }),

    updateComposition: (jobUid, fence, update, events) =>
      write(async (db, nowMs) => {
        const row = await db
          .selectFrom('compositions')
          .select(['wantedRevision', 'claimedRevision'])
          .where('jobUid', '=', jobUid)
          .where('fence', '=', fence)
          .where('state', '=', 'running')
          .$if(flavour.locksRows, (query) => query.forNoKeyUpdate())
          .executeTakeFirst()
        if (!row) return false
        const changes = toChanges(update, row, nowMs)
        if (Object.keys(changes).length > 0) {
          await db.updateTable('compositions').set(changes).where('jobUid', '=', jobUid).execute()
        }
        if (changes.state === 'ready') await tellWhenReady(db, jobUid, update, nowMs)
        if (changes.state === 'queued') await writeWakeUp(db, `compose:${jobUid}`, nowMs)
        await writeEvents(db, jobUid, events, nowMs)
        return true
      }),
  }
}

async function tellWhenReady(db: Writing, jobUid: string, { ready }: Update, nowMs: number): Promise<void> {
  if (ready) await tellWebhooks(db, jobUid, nowMs, (origin) => compositionMessages(origin, ready.revision))
}

/** Counts a change of the job's pointers and wakes whoever composes. Does nothing for a job that is gone. */
export async function wantComposition(
  db: Writing,
  flavour: SqlFlavour,
  jobUid: string,
  nowMs: number,
): Promise<void> {
  if (!(await holdJob(db, flavour, jobUid))) return
  const first = compositionRow.encode({ ...newComposition(jobUid), state: 'queued', wantedRevision: 1 })
  await db
    .insertInto('compositions')
    .values(first)
    .onConflict((conflict) =>
      conflict.column('jobUid').doUpdateSet({
        wantedRevision: sql`compositions.wanted_revision + 1`,
        state: sql`case when compositions.state = 'running' then 'running' else 'queued' end`,
        progress: sql`case when compositions.state = 'running' then compositions.progress else 0 end`,
        error: null,
      }),
    )
    .execute()
  await writeWakeUp(db, `compose:${jobUid}`, nowMs)
}

async function findComposition(db: Database, jobUid: string): Promise<CompositionRecord | null> {
  const row = await db.selectFrom('compositions').selectAll().where('jobUid', '=', jobUid).executeTakeFirst()
  return row ? compositionRow.decode(row) : null
}

function toChanges(
  { progress, leaseMs, ready, error }: Update,
  { wantedRevision, claimedRevision }: { wantedRevision: number; claimedRevision: number },
  nowMs: number,
): Updateable<Schema['compositions']> {
  if (ready) return toReady(ready, wantedRevision, nowMs)
  if (error) return toFailed(error, wantedRevision > claimedRevision)
  return {
    ...(progress === undefined ? {} : { progress }),
    ...(leaseMs === undefined ? {} : { leaseUntilMs: nowMs + leaseMs }),
  }
}

function toReady(
  { mediaKey, revision, versionUids }: NonNullable<Update['ready']>,
  wantedRevision: number,
  nowMs: number,
) {
  const stale = wantedRevision > revision
  return {
    state: stale ? ('queued' as const) : ('ready' as const),
    progress: stale ? 0 : 1,
    composedRevision: revision,
    composedVersionUids: JSON.stringify(versionUids),
    mediaKey,
    error: null,
    leaseUntilMs: 0,
    updatedAtMs: nowMs,
  }
}

/** A failure only stands for what was composed: clips that changed meanwhile deserve their own try. */
function toFailed(error: StoredError, stale: boolean) {
  return {
    state: stale ? ('queued' as const) : ('failed' as const),
    progress: 0,
    error: JSON.stringify(error),
    leaseUntilMs: 0,
  }
}
