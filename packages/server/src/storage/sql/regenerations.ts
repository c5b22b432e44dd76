import { sql } from 'kysely'
import type { BatchStorage, RegenerationUpdate, UpdateOutcome } from '../../ports/storage/index.ts'
import { lockBatch } from './batch-control.ts'
import { writeEvents } from './events.ts'
import type { SqlFlavour } from './flavour.ts'
import { lockClip } from './pointer.ts'
import type { RegenerationRow, Writing } from './schema.ts'
import { applyEnding, type Changes, complete } from './settle-regeneration.ts'
import type { SqlContext } from './sql-context.ts'

type RegenerationStorage = Pick<
  BatchStorage,
  'claimRegeneration' | 'updateRegeneration' | 'completeRegeneration' | 'endRegeneration'
>

export function sqlRegenerations({ write, flavour }: SqlContext): RegenerationStorage {
  return {
    claimRegeneration: (uid, expected, leaseMs) =>
      write(async (db, nowMs) => {
        const claimed = await db
          .updateTable('regenerations')
          .set({
            fence: sql`fence + 1`,
            leaseUntilMs: nowMs + leaseMs,
            startedAtMs: sql`coalesce(started_at_ms, ${nowMs})`,
            ...(expected === 'queued' ? { status: 'submitting' as const } : {}),
          })
          .where('uid', '=', uid)
          .where('status', '=', expected)
          .where((eb) => eb.or([eb('endedAtMs', 'is', null), eb('charge', '=', 'unknown')]))
          .where('dueAtMs', '<=', nowMs)
          .where('leaseUntilMs', '<=', nowMs)
          .$if(expected === 'queued', (query) =>
            query.where('batchUid', 'in', (eb) =>
              eb
                .selectFrom('batches')
                .select('batches.uid')
                .whereRef('batches.uid', '=', 'regenerations.batchUid')
                .where('control', '=', 'run')
                // A pause that was committed is seen, one that comes meanwhile waits.
                .$if(flavour.locksRows, (batch) => batch.forShare()),
            ),
          )
          .returning('fence')
          .executeTakeFirst()
        return claimed?.fence ?? null
      }),

    updateRegeneration: (uid, fence, update, events) =>
      write((db, nowMs) => applyUpdate(db, flavour, { uid, fence, update, events, nowMs })),

    completeRegeneration: (uid, fence, completion) =>
      write(async (db, nowMs) => {
        const row = await lockRegeneration(db, flavour, uid)
        if (!row || !isSettleable(row) || row.fence !== fence || row.status === 'queued') return null
        const clip = await lockClip(db, flavour, row.clipUid)
        return clip ? complete(db, flavour, { row, clip, completion, nowMs }) : null
      }),

    endRegeneration: (uid, fence, ending) =>
      write(async (db, nowMs) => {
        const row = await lockRegeneration(db, flavour, uid)
        if (!row || !isSettleable(row)) return false
        if (row.charge !== 'unknown' && row.fence !== fence) return false
        await applyEnding(db, row, ending, nowMs)
        return true
      }),
  }
}

/** Not ended, or ended with a charge that is still to be found out. */
const isSettleable = ({ endedAtMs, charge }: RegenerationRow) => endedAtMs === null || charge === 'unknown'

/** Reads a regeneration after its batch, the order in which everybody locks. */
async function lockRegeneration(
  db: Writing,
  flavour: SqlFlavour,
  uid: string,
): Promise<RegenerationRow | undefined> {
  const owner = await db
    .selectFrom('regenerations')
    .select('batchUid')
    .where('uid', '=', uid)
    .executeTakeFirst()
  if (!owner) return undefined
  await lockBatch(db, flavour, owner.batchUid)
  return selectLocked(db, flavour, uid)
}

async function selectLocked(
  db: Writing,
  flavour: SqlFlavour,
  uid: string,
): Promise<RegenerationRow | undefined> {
  return db
    .selectFrom('regenerations')
    .selectAll()
    .where('uid', '=', uid)
    .$if(flavour.locksRows, (query) => query.forNoKeyUpdate())
    .executeTakeFirst()
}

interface FencedUpdate {
  uid: string
  fence: number
  update: RegenerationUpdate
  events: string[]
  nowMs: number
}

async function applyUpdate(
  db: Writing,
  flavour: SqlFlavour,
  { uid, fence, update, events, nowMs }: FencedUpdate,
): Promise<UpdateOutcome> {
  const row = await selectLocked(db, flavour, uid)
  if (!row || row.endedAtMs !== null || row.fence !== fence) return { state: 'stale' }
  const mayLeadToSubmission = update.attempts !== undefined || update.status === 'queued'
  if (row.cancelRequested === 1 && mayLeadToSubmission) return { state: 'cancel-requested' }
  const { leaseMs, progress = 0, error, ...plain } = update
  const changes: Changes = {
    ...plain,
    progress: Math.max(progress, row.progress),
    ...(plain.status === undefined ? {} : { charge: 'none' }),
    ...(leaseMs === undefined ? {} : { leaseUntilMs: nowMs + leaseMs }),
    ...(error === undefined ? {} : { error: error && JSON.stringify(error) }),
  }
  await db.updateTable('regenerations').set(changes).where('uid', '=', uid).execute()
  await writeEvents(db, row.jobUid, events, nowMs)
  return { state: 'applied', cancelRequested: row.cancelRequested === 1 }
}
