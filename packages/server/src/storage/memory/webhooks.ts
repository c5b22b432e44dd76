import type { Owner, WebhookRecord, WebhookStorage } from '../../ports/storage/index.ts'
import type { MessageOrigin, WebhookMessage } from '../webhook-messages.ts'
import type { JobEntry, MemoryState, WebhookEntry } from './state.ts'

export function memoryWebhooks(state: MemoryState): WebhookStorage {
  const ownedBy = ({ tenantId, ownerId }: Owner) =>
    [...state.webhooks.values()].filter(
      ({ record }) => record.tenantId === tenantId && record.ownerId === ownerId,
    )
  const claimed = (uid: string, fence: number) => {
    const entry = state.webhooks.get(uid)
    return entry?.fence === fence ? entry : undefined
  }
  return {
    async createWebhook(webhook, limit) {
      if (ownedBy(webhook).length >= limit) return null
      const record: WebhookRecord = {
        ...structuredClone(webhook),
        createdAtMs: state.now(),
        disabledAtMs: null,
        lastAttemptAtMs: null,
        lastStatus: null,
      }
      state.webhooks.set(record.uid, { record, fence: 0, leaseUntilMs: 0, dueAtMs: null, deliveries: [] })
      return structuredClone(record)
    },

    async listWebhooks(owner, { after, limit }) {
      const newestFirst = ownedBy(owner).reverse()
      const start = after === null ? 0 : newestFirst.findIndex(({ record }) => record.uid === after) + 1
      return structuredClone(newestFirst.slice(start, start + limit).map(({ record }) => record))
    },

    async deleteWebhook({ uid, ...owner }) {
      return ownedBy(owner).some(({ record }) => record.uid === uid) && state.webhooks.delete(uid)
    },

    async claimWebhook(leaseMs) {
      const now = state.now()
      const due = [...state.webhooks.values()].filter(
        ({ dueAtMs, leaseUntilMs }) => dueAtMs !== null && dueAtMs <= now && leaseUntilMs <= now,
      )
      const [entry] = due.sort((a, b) => a.dueAtMs! - b.dueAtMs!)
      if (!entry) return null
      entry.fence += 1
      entry.leaseUntilMs = now + leaseMs
      return { webhook: structuredClone(entry.record), fence: entry.fence }
    },

    async dueDelivery(webhookUid) {
      const delivery = nextDelivery(state.webhooks.get(webhookUid))
      if (!delivery || delivery.dueAtMs > state.now()) return null
      const { messageId, event, attempts } = delivery
      return structuredClone({ messageId, event, attempts })
    },

    async recordAttempt(webhookUid, fence, { messageId, status, retryInMs, disable, leaseMs }) {
      const entry = claimed(webhookUid, fence)
      if (!entry) return false
      const now = state.now()
      entry.leaseUntilMs = now + leaseMs
      Object.assign(entry.record, { lastAttemptAtMs: now, lastStatus: status })
      const delivery = entry.deliveries.find((each) => each.messageId === messageId)
      if (delivery) {
        delivery.attempts += 1
        delivery.dueAtMs = retryInMs === null ? null : now + retryInMs
      }
      if (disable) giveUp(entry, now)
      return true
    },

    async releaseWebhook(webhookUid, fence, pauseMs) {
      const entry = claimed(webhookUid, fence)
      if (!entry) return
      const next = nextDelivery(entry)
      entry.leaseUntilMs = 0
      entry.dueAtMs = next ? Math.max(next.dueAtMs, state.now() + pauseMs) : null
    },
  }
}

/** Queues messages for the endpoints of the job's owner that want them. */
export function tellWebhooks(
  state: MemoryState,
  { job }: JobEntry,
  tell: (origin: MessageOrigin) => WebhookMessage[],
): void {
  const atMs = state.now()
  const messages = tell({ jobUid: job.uid, jobId: job.id, atMs })
  for (const entry of state.webhooks.values()) {
    const { tenantId, ownerId, events, disabledAtMs } = entry.record
    if (tenantId !== job.tenantId || ownerId !== job.ownerId || disabledAtMs !== null) continue
    const wanted = messages.filter(({ event }) => events.includes(event.type))
    for (const { id, event } of wanted) {
      entry.deliveries.push({ messageId: id, event, attempts: 0, dueAtMs: atMs, createdAtMs: atMs })
      entry.dueAtMs = Math.min(entry.dueAtMs ?? atMs, atMs)
    }
  }
}

function nextDelivery(entry: WebhookEntry | undefined) {
  const waiting = (entry?.deliveries ?? []).flatMap((delivery) =>
    delivery.dueAtMs === null ? [] : [{ ...delivery, dueAtMs: delivery.dueAtMs }],
  )
  return waiting.sort((a, b) => a.dueAtMs - b.dueAtMs)[0]
}

function giveUp(entry: WebhookEntry, now: number): void {
  entry.record.disabledAtMs = now
  entry.dueAtMs = null
  for (const delivery of entry.deliveries) delivery.dueAtMs = null
}
