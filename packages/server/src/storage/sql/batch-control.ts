import { sql } from 'kysely'
import type { BatchRecord } from '../../ports/storage/index.ts'
import { summariseRecords } from '../../views/batch-view.ts'
import { liveStatuses } from '../live-statuses.ts'
import { batchMessages } from '../webhook-messages.ts'
import type { SqlFlavour } from './flavour.ts'
import { release } from './money.ts'
import { batchRow, regenerationRow } from './rows.ts'
import type { Writing } from './schema.ts'
import { tellWebhooks } from './webhook-outbox.ts'

/** Reads a batch so that none of its regenerations ends elsewhere before this transaction does. */
export async function lockBatch(db: Writing, flavour: SqlFlavour, batchUid: string) {
  return db
    .selectFrom('batches')
    .select(['uid', 'jobUid', 'control', 'endedAtMs'])
    .where('uid', '=', batchUid)
    .$if(flavour.locksRows, (query) => query.forNoKeyUpdate())
    .executeTakeFirst()
}

/** Stamps a locked batch when nothing of it is left to end. */
export async function closeBatch(db: Writing, batchUid: string, nowMs: number): Promise<void> {
  const ended = await db
    .updateTable('batches')
    .set({ endedAtMs: nowMs })
    .where('uid', '=', batchUid)
    .where('endedAtMs', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('regenerations')
            .select('uid')
            .where('batchUid', '=', batchUid)
            .where('endedAtMs', 'is', null),
        ),
      ),
    )
    .returningAll()
    .executeTakeFirst()
  if (ended) await tellOfEnd(db, batchRow.decode(ended), nowMs)
}

function tellOfEnd(db: Writing, batch: BatchRecord, nowMs: number): Promise<void> {
  return tellWebhooks(db, batch.jobUid, nowMs, async (origin) => {
    const rows = await db
      .selectFrom('regenerations')
      .selectAll()
      .where('batchUid', '=', batch.uid)
      .orderBy('position')
      .execute()
    const { status } = summariseRecords(batch, rows.map(regenerationRow.decode))
    return batchMessages(origin, { batchUid: batch.uid, status, regenerations: rows.length })
  })
}

/**
 * What is queued was never sent and ends here; what is live ends once the provider was told. One statement decides for
 * each row, so none slips from queued to live in between.
 */
export async function cancel(
  db: Writing,
  batchUid: string,
  regenerationUids: string[] | null,
  nowMs: number,
): Promise<void> {
  const ifQueued = (then: unknown, otherwise: string) =>
    sql<never>`case when status = 'queued' then ${then} else ${sql.ref(otherwise)} end`
  const changed = await db
    .updateTable('regenerations')
    .set({
      cancelRequested: 1,
      endedAtMs: ifQueued(nowMs, 'endedAtMs'),
      settledMicros: ifQueued(0, 'settledMicros'),
      status: ifQueued('cancelled', 'status'),
    })
    .where('batchUid', '=', batchUid)
    .where('status', 'in', ['queued', ...liveStatuses])
    .$if(regenerationUids !== null, (query) => query.where('uid', 'in', regenerationUids ?? []))
    .returningAll()
    .execute()
  const cancelled = changed.filter(({ status }) => status === 'cancelled')
  await release(db, cancelled, nowMs)
  await closeBatch(db, batchUid, nowMs)
}
