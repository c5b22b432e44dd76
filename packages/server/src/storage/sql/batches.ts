import type { BatchRecord, BatchStorage, RegenerationRecord } from '../../ports/storage/index.ts'
import { liveStatuses } from '../live-statuses.ts'
import { cancel, lockBatch } from './batch-control.ts'
import { writeEvents } from './events.ts'
import { batchRow, regenerationRow } from './rows.ts'
import type { Database } from './schema.ts'
import type { SqlContext } from './sql-context.ts'
import { writeWakeUp } from './wake-ups.ts'

type BatchReadingStorage = Pick<
  BatchStorage,
  | 'readBudgets'
  | 'findBatch'
  | 'findBatchByUid'
  | 'listBatches'
  | 'setBatchControl'
  | 'countLive'
  | 'readLedger'
  | 'recentDurations'
>

export function sqlBatches({ read, snapshot, write, flavour }: SqlContext): BatchReadingStorage {
  return {
    async readBudgets(accounts) {
      const committed = Object.fromEntries(accounts.map((account) => [account, 0]))
      if (accounts.length === 0) return committed
      const rows = await read((db) =>
        db.selectFrom('budgets').selectAll().where('account', 'in', accounts).execute(),
      )
      for (const { account, committedMicros } of rows) committed[account] = committedMicros
      return committed
    },

    async findBatch(jobUid, batchUid) {
      const found = await snapshot((db) => findBatch(db, batchUid))
      return found?.batch.jobUid === jobUid ? found : null
    },

    findBatchByUid: (batchUid) => snapshot((db) => findBatch(db, batchUid)),

    async listBatches(jobUid, page) {
      const rows = await read((db) => selectBatches(db, jobUid, page).execute())
      return rows.map(batchRow.decode)
    },

    setBatchControl: (batchUid, control, { regenerationUids, events }) =>
      write(async (db, nowMs) => {
        const batch = await lockBatch(db, flavour, batchUid)
        if (!batch || batch.endedAtMs !== null) return false
        if (batch.control === 'cancel' && control !== 'cancel') return false
        if (control === 'cancel') await cancel(db, batchUid, regenerationUids, nowMs)
        if (control !== 'cancel' || regenerationUids === null) {
          await db.updateTable('batches').set({ control }).where('uid', '=', batchUid).execute()
        }
        await writeEvents(db, batch.jobUid, events, nowMs)
        await writeWakeUp(db, `batch:${batchUid}`, nowMs)
        return true
      }),

    async countLive() {
      const row = await read((db) => selectLiveCount(db).executeTakeFirstOrThrow())
      return Number(row.count)
    },

    readLedger: (jobUid) =>
      read((db) =>
        db
          .selectFrom('ledger')
          .select(['key', 'kind', 'regenerationUid', 'jobUid', 'tenantId', 'ownerId', 'amountMicros', 'atMs'])
          .where('jobUid', '=', jobUid)
          .orderBy('sequence')
          .execute(),
      ),

    async recentDurations(limit) {
      const rows = await read((db) => selectDurations(db, limit).execute())
      return rows.map(({ startedAtMs, endedAtMs }) => (endedAtMs! - startedAtMs!) / 1000)
    },
  }
}

export function selectLiveCount(db: Database) {
  return db
    .selectFrom('regenerations')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('status', 'in', liveStatuses)
}

export function selectDurations(db: Database, limit: number) {
  return db
    .selectFrom('regenerations')
    .select(['startedAtMs', 'endedAtMs'])
    .where('status', '=', 'succeeded')
    .orderBy('endedAtMs', 'desc')
    .limit(limit)
}

export function selectBatches(
  db: Database,
  jobUid: string,
  { after, limit }: { after: string | null; limit: number },
) {
  return db
    .selectFrom('batches')
    .selectAll()
    .where('jobUid', '=', jobUid)
    .$if(after !== null, (query) =>
      query.where('sequence', '<', (eb) =>
        eb.selectFrom('batches as last').select('last.sequence').where('last.uid', '=', after),
      ),
    )
    .orderBy('sequence', 'desc')
    .limit(limit)
}

export function selectRegenerations(db: Database, batchUid: string) {
  return db
    .selectFrom('regenerations')
    .selectAll()
    .where('batchUid', '=', batchUid)
    .orderBy('position')
    .orderBy('sequence')
}

async function findBatch(
  db: Database,
  batchUid: string,
): Promise<{ batch: BatchRecord; regenerations: RegenerationRecord[] } | null> {
  const row = await db.selectFrom('batches').selectAll().where('uid', '=', batchUid).executeTakeFirst()
  if (!row) return null
  const regenerations = await selectRegenerations(db, batchUid).execute()
  return { batch: batchRow.decode(row), regenerations: regenerations.map(regenerationRow.decode) }
}
