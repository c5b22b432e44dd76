import { sql } from 'kysely'
import type { BudgetLimit, LedgerRecord } from '../../ports/storage/index.ts'
import type { RegenerationRow, Writing } from './schema.ts'

/** What the ledger needs to know of a regeneration. */
export type Charged = Pick<RegenerationRow, 'uid' | 'jobUid' | 'batchUid' | 'reservedMicros' | 'accounts'>

/** Rows at a time, under the limit of parameters of a statement. */
const insertRows = 1_000

/**
 * Commits a sum in one account if its limit allows: one conditional UPDATE, so that no race overspends.
 * @returns null, or what was left when it was refused.
 */
export async function commitBudget(
  db: Writing,
  { account, limitMicros }: BudgetLimit,
  micros: number,
): Promise<{ leftMicros: number } | null> {
  if (micros === 0) return null
  await db
    .insertInto('budgets')
    .values({ account, committedMicros: 0 })
    .onConflict((conflict) => conflict.column('account').doNothing())
    .execute()
  for (;;) {
    const committed = await db
      .updateTable('budgets')
      .set({ committedMicros: sql`committed_micros + ${micros}` })
      .where('account', '=', account)
      .$if(limitMicros !== null, (query) =>
        query.where(sql`committed_micros + ${micros}`, '<=', sql.val(limitMicros)),
      )
      .returning('account')
      .executeTakeFirst()
    if (committed || limitMicros === null) return null
    const { committedMicros } = await db
      .selectFrom('budgets')
      .select('committedMicros')
      .where('account', '=', account)
      .executeTakeFirstOrThrow()
    const leftMicros = limitMicros - committedMicros
    // Somebody may have released between the two statements: then it is tried again.
    if (micros > leftMicros) return { leftMicros }
  }
}

export function reserve(db: Writing, regenerations: Charged[], nowMs: number): Promise<void> {
  return writeLedger(
    db,
    regenerations.map((row) => ({ row, kind: 'reserve', amountMicros: row.reservedMicros })),
    nowMs,
  )
}

/** Replaces the reserve by what was spent. */
export async function settle(db: Writing, row: Charged, settledMicros: number, nowMs: number): Promise<void> {
  await changeCommitted(db, [{ row, micros: settledMicros - row.reservedMicros }])
  await writeLedger(db, [{ row, kind: 'settle', amountMicros: settledMicros }], nowMs)
}

/** Gives whole reserves back. */
export async function release(db: Writing, rows: Charged[], nowMs: number): Promise<void> {
  await changeCommitted(
    db,
    rows.map((row) => ({ row, micros: -row.reservedMicros })),
  )
  await writeLedger(
    db,
    rows.map((row) => ({ row, kind: 'release', amountMicros: row.reservedMicros })),
    nowMs,
  )
}

/** Accounts in the same order everywhere, so that transactions wait for each other and never in a circle. */
export function inOrder<Entry extends { account: string }>(entries: Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.account < b.account ? -1 : 1))
}

async function changeCommitted(db: Writing, changes: { row: Charged; micros: number }[]): Promise<void> {
  const sums = new Map<string, number>()
  for (const { row, micros } of changes) {
    for (const account of JSON.parse(row.accounts) as string[]) {
      sums.set(account, (sums.get(account) ?? 0) + micros)
    }
  }
  const entries = inOrder([...sums].map(([account, micros]) => ({ account, micros })))
  for (const { account, micros } of entries) {
    if (micros !== 0) await commitBudget(db, { account, limitMicros: null }, micros)
  }
}

interface Booking {
  row: Charged
  kind: LedgerRecord['kind']
  amountMicros: number
}

async function writeLedger(db: Writing, bookings: Booking[], nowMs: number): Promise<void> {
  const batchUid = bookings[0]?.row.batchUid
  if (batchUid === undefined) return
  const { tenantId, ownerId } = await db
    .selectFrom('batches')
    .select(['tenantId', 'ownerId'])
    .where('uid', '=', batchUid)
    .executeTakeFirstOrThrow()
  const rows = bookings.map(({ row, kind, amountMicros }) => ({
    key: `${kind}:${row.uid}`,
    kind,
    regenerationUid: row.uid,
    jobUid: row.jobUid,
    tenantId,
    ownerId,
    amountMicros,
    atMs: nowMs,
  }))
  for (let start = 0; start < rows.length; start += insertRows) {
    await db
      .insertInto('ledger')
      .values(rows.slice(start, start + insertRows))
      .execute()
  }
}
