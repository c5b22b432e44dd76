import { sql, type Updateable } from 'kysely'
import type {
  BatchStorage,
  Completion,
  Ending,
  RegenerationUpdate,
  UpdateOutcome,
} from '../../ports/storage/index.ts'
import { closeBatch, lockBatch } from './batches.ts'
import { wantComposition } from './composition.ts'
import { writeEvents } from './events.ts'
import type { SqlFlavour } from './flavour.ts'
import { release, settle } from './money.ts'
import { regenerationRow } from './rows.ts'
import type { ClipRow, RegenerationRow, Schema, Writing } from './schema.ts'
import type { SqlContext } from './sql-context.ts'
import { addVersion, lockClip, movePointer } from './versions.ts'
import { writeWakeUp } from './wake-ups.ts'

type RegenerationStorage = Pick<
  BatchStorage,
  'claimRegeneration' | 'updateRegeneration' | 'completeRegeneration' | 'endRegeneration'
>

type Changes = Updateable<Schema['regenerations']>

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
                .where('control', '=', 'run'),
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
        return clip ? complete(db, { row, clip, completion, nowMs }) : null
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
    .$if(flavour.locksRows, (query) => query.forUpdate())
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

interface Completing {
  row: RegenerationRow
  clip: ClipRow
  completion: Completion
  nowMs: number
}

async function complete(
  db: Writing,
  { row, clip, completion, nowMs }: Completing,
): Promise<{ promoted: boolean }> {
  const { target } = regenerationRow.decode(row)
  const inTime = row.endedAtMs === null && row.cancelRequested === 0
  const promoted = completion.promote && inTime && clip.currentVersionUid === target.baseVersionUid
  const version = { ...completion.version, regenerationUid: row.uid }
  await addVersion(db, clip, { version, candidacy: promoted ? 'none' : 'waiting', nowMs })
  if (promoted) {
    const { changedBy } = completion
    await movePointer(db, clip, { versionUid: version.uid, changedBy, reason: 'generated' }, nowMs)
    await wantComposition(db, row.jobUid, nowMs)
  }
  const { settledMicros } = completion
  await settle(db, row, settledMicros, nowMs)
  const changes: Changes = {
    status: 'succeeded',
    progress: 1,
    versionUid: version.uid,
    error: null,
    charge: 'charged',
    settledMicros,
  }
  await end(db, row, { changes, events: completion.events({ promoted }), nowMs })
  return { promoted }
}

async function applyEnding(
  db: Writing,
  row: RegenerationRow,
  { status, error, charge: said, settledMicros, events }: Ending,
  nowMs: number,
): Promise<void> {
  const charge = status === 'unknown' ? 'unknown' : said
  const changes: Changes = { charge }
  if (charge === 'none') {
    await release(db, [row], nowMs)
    changes.settledMicros = 0
  }
  if (charge === 'charged') {
    await settle(db, row, settledMicros, nowMs)
    changes.settledMicros = settledMicros
  }
  if (row.endedAtMs === null) {
    changes.status = status
    changes.error = error && JSON.stringify(error)
  }
  await end(db, row, { changes, events, nowMs })
}

/** Stamps the end, closes the batch with its last one, and wakes it for the next. */
async function end(
  db: Writing,
  row: RegenerationRow,
  { changes, events, nowMs }: { changes: Changes; events: string[]; nowMs: number },
): Promise<void> {
  const endedAtMs = changes.status === 'unknown' ? null : (row.endedAtMs ?? nowMs)
  await db
    .updateTable('regenerations')
    .set({ ...changes, leaseUntilMs: 0, endedAtMs })
    .where('uid', '=', row.uid)
    .execute()
  await closeBatch(db, row.batchUid, nowMs)
  await writeEvents(db, row.jobUid, events, nowMs)
  await writeWakeUp(db, `batch:${row.batchUid}`, nowMs)
}
