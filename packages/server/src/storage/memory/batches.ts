import type { RegenerationStatus } from '@retake/core'
import type { BatchStorage } from '../../ports/storage/index.ts'
import { liveStatuses } from '../live-statuses.ts'
import { release } from './money.ts'
import { closeBatch } from './regenerations.ts'
import { type BatchEntry, type MemoryState, writeEvents, writeWakeUp } from './state.ts'

type PlanAndBatchStorage = Pick<
  BatchStorage,
  | 'savePlan'
  | 'findPlan'
  | 'readBudgets'
  | 'findBatch'
  | 'findBatchByUid'
  | 'listBatches'
  | 'setBatchControl'
  | 'countLive'
  | 'readLedger'
  | 'recentDurations'
>

const isLive = (status: RegenerationStatus) => (liveStatuses as readonly string[]).includes(status)

export function memoryBatches(state: MemoryState): PlanAndBatchStorage {
  return {
    async savePlan(plan) {
      state.jobs.get(plan.jobUid)?.plans.set(plan.uid, structuredClone(plan))
    },

    async findPlan(jobUid, planUid) {
      return structuredClone(state.jobs.get(jobUid)?.plans.get(planUid) ?? null)
    },

    async readBudgets(accounts) {
      return Object.fromEntries(accounts.map((account) => [account, state.budgets.get(account) ?? 0]))
    },

    async findBatch(jobUid, batchUid) {
      const entry = state.batches.get(batchUid)
      return entry?.batch.jobUid === jobUid ? copyBatch(entry) : null
    },

    async findBatchByUid(batchUid) {
      const entry = state.batches.get(batchUid)
      return entry ? copyBatch(entry) : null
    },

    async listBatches(jobUid, { after, limit }) {
      const batches = (state.jobs.get(jobUid)?.batches ?? []).map(({ batch }) => batch).reverse()
      const start = after === null ? 0 : batches.findIndex(({ uid }) => uid === after) + 1
      return structuredClone(batches.slice(start, start + limit))
    },

    async setBatchControl(batchUid, control, { regenerationUids, events }) {
      const entry = state.batches.get(batchUid)
      if (!entry || entry.batch.endedAtMs !== null) return false
      if (entry.batch.control === 'cancel' && control !== 'cancel') return false
      if (control === 'cancel') cancel(state, entry, regenerationUids)
      if (control !== 'cancel' || regenerationUids === null) entry.batch.control = control
      writeEvents(state, entry.job, events)
      writeWakeUp(state, `batch:${batchUid}`, state.now())
      return true
    },

    async countLive() {
      return [...state.regenerations.values()].filter(({ record }) => isLive(record.status)).length
    },

    async readLedger(jobUid) {
      return structuredClone(state.ledger.filter((row) => row.jobUid === jobUid))
    },

    async recentDurations(limit) {
      return [...state.regenerations.values()]
        .filter(({ record, startedAtMs }) => record.status === 'succeeded' && startedAtMs !== null)
        .sort((a, b) => b.record.endedAtMs! - a.record.endedAtMs!)
        .slice(0, limit)
        .map(({ record, startedAtMs }) => (record.endedAtMs! - startedAtMs!) / 1000)
    },
  }
}

export function copyBatch({ batch, regenerations }: BatchEntry) {
  const records = regenerations.map(({ record }) => record)
  return structuredClone({ batch, regenerations: records.sort((a, b) => a.position - b.position) })
}

/** What is queued was never sent and ends here; what is live ends once the provider was told. */
function cancel(state: MemoryState, entry: BatchEntry, regenerationUids: string[] | null): void {
  for (const regeneration of entry.regenerations) {
    const { record } = regeneration
    if (regenerationUids !== null && !regenerationUids.includes(record.uid)) continue
    if (isLive(record.status)) record.cancelRequested = true
    if (record.status !== 'queued') continue
    record.status = 'cancelled'
    record.cancelRequested = true
    record.endedAtMs = state.now()
    release(state, regeneration)
  }
  closeBatch(state, entry)
}
