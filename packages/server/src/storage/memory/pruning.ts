import type { CoordinationStorage } from '../../ports/storage/index.ts'
import type { MemoryState } from './state.ts'

export function memoryPruning(state: MemoryState): Pick<CoordinationStorage, 'prune'> {
  return {
    async prune({ idempotencyMs, planMs, eventMs, deliveryMs }, limit) {
      const now = state.now()
      const ran = new Set([...state.batches.values()].map(({ batch }) => batch.planUid))
      removeSome(state.idempotency, limit, ({ claimedAtMs }) => claimedAtMs <= now - idempotencyMs)
      for (const entry of state.webhooks.values()) {
        const younger = entry.deliveries.findIndex(({ createdAtMs }) => createdAtMs > now - deliveryMs)
        entry.deliveries.splice(0, Math.min(limit, younger === -1 ? entry.deliveries.length : younger))
      }
      for (const { plans, events } of state.jobs.values()) {
        removeSome(plans, limit, (plan) => plan.expiresAtMs <= now - planMs && !ran.has(plan.uid))
        const younger = events.findIndex(({ atMs }) => atMs > now - eventMs)
        events.splice(0, Math.min(limit, younger === -1 ? events.length : younger))
      }
    },
  }
}

function removeSome<Row>(rows: Map<string, Row>, limit: number, isOld: (row: Row) => boolean): void {
  let removed = 0
  for (const [name, row] of rows) {
    if (removed === limit) return
    if (!isOld(row)) continue
    rows.delete(name)
    removed += 1
  }
}
