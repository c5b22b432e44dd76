import type { LedgerRecord } from '../../ports/storage/index.ts'
import type { MemoryState, RegenerationEntry } from './state.ts'

/** Commits the reserve of a new regeneration in its accounts. */
export function reserve(state: MemoryState, entry: RegenerationEntry): void {
  commit(state, entry, entry.record.reservedMicros)
  writeLedger(state, entry, 'reserve', entry.record.reservedMicros)
}

/** Replaces the reserve by what was spent. */
export function settle(state: MemoryState, entry: RegenerationEntry, settledMicros: number): void {
  commit(state, entry, settledMicros - entry.record.reservedMicros)
  writeLedger(state, entry, 'settle', settledMicros)
  entry.record.charge = 'charged'
  entry.record.settledMicros = settledMicros
}

/** Gives the whole reserve back. */
export function release(state: MemoryState, entry: RegenerationEntry): void {
  commit(state, entry, -entry.record.reservedMicros)
  writeLedger(state, entry, 'release', entry.record.reservedMicros)
  entry.record.charge = 'none'
  entry.record.settledMicros = 0
}

function commit(state: MemoryState, { accounts }: RegenerationEntry, micros: number): void {
  for (const account of accounts) {
    state.budgets.set(account, (state.budgets.get(account) ?? 0) + micros)
  }
}

function writeLedger(
  state: MemoryState,
  { record, batch: { batch } }: RegenerationEntry,
  kind: LedgerRecord['kind'],
  amountMicros: number,
): void {
  const { jobUid, tenantId, ownerId } = batch
  const key = `${kind}:${record.uid}`
  state.ledger.push({
    key,
    kind,
    regenerationUid: record.uid,
    jobUid,
    tenantId,
    ownerId,
    amountMicros,
    atMs: state.now(),
  })
}
