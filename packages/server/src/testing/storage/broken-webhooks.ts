import type { MemoryState } from '../../storage/memory/state.ts'
import { type Fault, meanwhile } from './fault.ts'

/** Counts, then inserts, in two steps. */
const exceedsWebhooks: Fault = (storage) => ({
  createWebhook: async (webhook, limit) => {
    const kept = await storage.listWebhooks(webhook, { after: null, limit })
    await meanwhile()
    return kept.length < limit ? storage.createWebhook(webhook, 1_000) : null
  },
})

/** Tells every webhook of the tenant. */
const tellsStrangers: Fault = (storage, state) => ({
  setJobState: async (jobUid, ...rest) => {
    const { ownerId } = state.jobs.get(jobUid)!.job
    const records = [...state.webhooks.values()].map(({ record }) => record)
    const owners = records.map((record) => record.ownerId)
    for (const record of records) record.ownerId = ownerId
    await storage.setJobState(jobUid, ...rest)
    records.forEach((record, index) => {
      record.ownerId = owners[index]!
    })
  },
})

/** Commits a result without what is to be told of it. */
const forgetsToTell: Fault = (storage, state) => ({
  completeRegeneration: (...call) => withoutWebhooks(state, () => storage.completeRegeneration(...call)),
})

function withoutWebhooks<Result>(state: MemoryState, work: () => Result): Result {
  const kept = [...state.webhooks]
  state.webhooks.clear()
  const result = work()
  for (const [uid, entry] of kept) state.webhooks.set(uid, entry)
  return result
}

/** Gives a webhook to all who ask at once. */
const sendsTwice: Fault = (storage, state) => ({
  claimWebhook: async (leaseMs) => {
    const free = [...state.webhooks.values()].filter((entry) => entry.leaseUntilMs <= state.now())
    await meanwhile()
    for (const entry of free) entry.leaseUntilMs = 0
    return storage.claimWebhook(leaseMs)
  },
})

const ignoresWebhookFences: Fault = (storage, state) => ({
  recordAttempt: async (uid, fence, attempt) =>
    storage.recordAttempt(uid, state.webhooks.get(uid)?.fence ?? fence, attempt),
})

/** Remembers that a receiver is gone and goes on telling it. */
const tellsTheGone: Fault = (storage, state) => ({
  recordAttempt: async (uid, fence, attempt) => {
    const recorded = await storage.recordAttempt(uid, fence, { ...attempt, disable: false })
    if (attempt.disable) state.webhooks.get(uid)!.record.lastStatus = 410
    return recorded
  },
})

/** Storages whose webhooks have one fault each. */
export const webhookFaults = {
  exceedsWebhooks,
  tellsStrangers,
  forgetsToTell,
  sendsTwice,
  ignoresWebhookFences,
  tellsTheGone,
} satisfies Record<string, Fault>
