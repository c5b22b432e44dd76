import type { Storage } from '../../ports/storage/index.ts'
import { storageOf } from '../../storage/memory/memory-storage.ts'
import { createState } from '../../storage/memory/state.ts'
import { libraryFaults } from './broken-library.ts'
import { mediaNameFaults } from './broken-media-names.ts'
import { retentionFaults } from './broken-retention.ts'
import { webhookFaults } from './broken-webhooks.ts'
import { type Fault, isLive, meanwhile } from './fault.ts'

/** Looks for busy clips at the wrong moment: never. */
const admitsBusyClips: Fault = (storage, state) => ({
  admitBatch: (admission) => {
    const live = [...state.regenerations.values()].filter(isLive)
    for (const { record } of live) record.endedAtMs = 1
    const result = storage.admitBatch(admission)
    for (const { record } of live) record.endedAtMs = null
    return result
  },
})

/** Reads what a budget has left, then charges it, in two steps. */
const overspends: Fault = (storage) => ({
  admitBatch: async (admission) => {
    const committed = await storage.readBudgets(admission.budgets.map(({ account }) => account))
    const total = admission.regenerations.reduce((sum, { reservedMicros }) => sum + reservedMicros, 0)
    const fits = admission.budgets.every(
      ({ account, limitMicros }) => limitMicros === null || committed[account]! + total <= limitMicros,
    )
    if (!fits) return storage.admitBatch(admission)
    await meanwhile()
    const budgets = admission.budgets.map(({ account }) => ({ account, limitMicros: null }))
    return storage.admitBatch({ ...admission, budgets })
  },
})

/** Writes the events of a batch before it knows whether the batch is admitted. */
const storesHalfBatches: Fault = (storage) => ({
  admitBatch: async (admission) => {
    await storage.appendEvents(admission.batch.jobUid, admission.events)
    return storage.admitBatch({ ...admission, events: [] })
  },
})

/** Stores the answer of a request after the batch instead of with it. */
const answersApart: Fault = (storage) => ({
  admitBatch: async ({ idempotency, ...admission }) => {
    const result = await storage.admitBatch({ ...admission, idempotency: null })
    if (idempotency && result.admitted) await storage.finishIdempotency(idempotency)
    return result
  },
})

const retriesTwice: Fault = (storage) => ({
  admitRetries: (uid, regenerations, budgets, events) =>
    storage.admitRetries(
      uid,
      regenerations.map((each) => ({ ...each, retryOf: `${each.retryOf} ${each.uid}` })),
      budgets,
      events,
    ),
})

const ignoresFences: Fault = (storage, state) => {
  const current = (uid: string, fence: number) => state.regenerations.get(uid)?.record.fence ?? fence
  return {
    updateRegeneration: (uid, fence, ...rest) =>
      storage.updateRegeneration(uid, current(uid, fence), ...rest),
    completeRegeneration: (uid, fence, completion) =>
      storage.completeRegeneration(uid, current(uid, fence), completion),
    endRegeneration: (uid, fence, ending) => storage.endRegeneration(uid, current(uid, fence), ending),
  }
}

/** Gives several workers the same regeneration. */
const claimsTwice: Fault = (storage, state) => ({
  claimRegeneration: async (uid, expected, leaseMs) => {
    const found = state.regenerations.get(uid)?.record.status === expected
    await meanwhile()
    const fence = await storage.claimRegeneration(uid, expected, leaseMs)
    return fence ?? (found ? (state.regenerations.get(uid)?.record.fence ?? null) : null)
  },
})

const completesTwice: Fault = (storage, state) => ({
  completeRegeneration: (uid, fence, completion) => {
    const entry = state.regenerations.get(uid)
    if (entry) entry.record.endedAtMs = null
    return storage.completeRegeneration(uid, fence, completion)
  },
})

/** Lets the intent to send pass although a cancel was committed. */
const sendsAfterCancel: Fault = (storage, state) => ({
  updateRegeneration: (uid, ...rest) => {
    const record = state.regenerations.get(uid)?.record
    const cancelRequested = record?.cancelRequested ?? false
    if (record) record.cancelRequested = false
    const outcome = storage.updateRegeneration(uid, ...rest)
    if (record) record.cancelRequested = cancelRequested
    return outcome
  },
})

/** Forgets to give back what a failed regeneration had reserved. */
const leaksReserves: Fault = (storage, state) => ({
  endRegeneration: async (uid, fence, ending) => {
    const committed = new Map(state.budgets)
    const ended = await storage.endRegeneration(uid, fence, ending)
    if (ended && ending.charge === 'none')
      for (const [account, sum] of committed) state.budgets.set(account, sum)
    return ended
  },
})

/** Takes an unknown for an end, so that its clip can be sent, and charged, again. */
const forgetsUnknowns: Fault = (storage, state) => ({
  endRegeneration: async (uid, fence, ending) => {
    const ended = await storage.endRegeneration(uid, fence, ending)
    const record = state.regenerations.get(uid)?.record
    if (ended && record) record.endedAtMs ??= state.now()
    return ended
  },
})

const ignoresRevisions: Fault = (storage) => ({
  promoteVersion: (move) => storage.promoteVersion({ ...move, expectedRevision: null }),
})

/** Compares the revision and moves the pointer in two steps. */
const movesAfterReading: Fault = (storage, state) => ({
  promoteVersion: async (move) => {
    const revision = state.clips.get(move.clipUid)?.clip.revision
    if (move.expectedRevision !== null && move.expectedRevision !== revision) {
      return storage.promoteVersion(move)
    }
    await meanwhile()
    return storage.promoteVersion({ ...move, expectedRevision: null })
  },
})

/** Counts pointing to where it points already as a move. */
const countsStandingStill: Fault = (storage, state) => ({
  promoteVersion: async (move) => {
    const answer = await storage.promoteVersion(move)
    const clip = state.clips.get(move.clipUid)?.clip
    if (answer.moved || answer.reason !== 'unchanged' || !clip) return answer
    clip.revision += 1
    return { moved: true, revision: clip.revision, previousVersionUid: move.versionUid }
  },
})

/** Lets a result take the pointer back from what somebody restored meanwhile. */
const promotesAlways: Fault = (storage, state) => ({
  completeRegeneration: (uid, fence, completion) => {
    const entry = state.regenerations.get(uid)
    if (entry) entry.record.target.baseVersionUid = entry.clip.clip.currentVersionUid!
    return storage.completeRegeneration(uid, fence, completion)
  },
})

/** Numbers a version after the current one instead of after the highest. */
const reusesVersionNumbers: Fault = (storage, state) => ({
  completeRegeneration: async (uid, fence, completion) => {
    const clip = state.regenerations.get(uid)?.clip
    const current = clip?.versions.find((version) => version.uid === clip.clip.currentVersionUid)
    const number = (current?.versionNumber ?? 0) + 1
    const result = await storage.completeRegeneration(uid, fence, completion)
    const version = state.versions.get(completion.version.uid)?.version
    if (result && version) version.versionNumber = number
    return result
  },
})

const losesWakeUps: Fault = (storage) => ({
  removeWakeUp: async (wakeUp) => storage.removeWakeUp(wakeUp, await storage.wakeUpGeneration(wakeUp)),
})

const putsNewsOff: Fault = (storage) => ({
  scheduleWakeUp: (wakeUp, inMs) => storage.scheduleWakeUp(wakeUp, inMs),
})

/** Sends the event a reader has already seen once more. */
const repeatsEvents: Fault = (storage) => ({
  listEvents: (jobUid, after, limit) => storage.listEvents(jobUid, after - 1, limit),
})

/** Looks a key up and writes it in two steps. */
const answersTwice: Fault = (storage, state) => ({
  claimIdempotency: async (key, bodyHash, staleMs) => {
    const before = state.idempotency.size
    await meanwhile()
    const claim = await storage.claimIdempotency(key, bodyHash, staleMs)
    return before === 0 ? { state: 'new' } : claim
  },
})

/** Shows everybody's jobs to everybody of the tenant. */
const mixesOwners: Fault = (_, state) => ({
  listJobs: async ({ tenantId }, { limit }) =>
    structuredClone(
      [...state.jobs.values()]
        .map(({ job }) => job)
        .filter((job) => job.tenantId === tenantId)
        .reverse()
        .slice(0, limit),
    ),
})

const handsOutRows: Fault = (_, state) => ({
  findJobByUid: async (uid) => state.jobs.get(uid)?.job ?? null,
})

const deletesBusyJobs: Fault = (storage, state) => ({
  deleteJob: async (jobUid) => {
    for (const entry of state.regenerations.values()) entry.record.endedAtMs ??= 1
    return storage.deleteJob(jobUid)
  },
})

const composesTwice: Fault = (storage, state) => ({
  claimComposition: async (jobUid, leaseMs) => {
    const composition = state.jobs.get(jobUid)?.composition
    if (composition) composition.leaseUntilMs = 0
    return storage.claimComposition(jobUid, leaseMs)
  },
})

/** Forgets plans that ran, which are the record of what was approved. */
const forgetsApprovals: Fault = (storage, state) => ({
  prune: async (ages, limit) => {
    await storage.prune(ages, limit)
    for (const { plans } of state.jobs.values())
      for (const [uid, plan] of plans) if (plan.expiresAtMs + ages.planMs <= state.now()) plans.delete(uid)
  },
})

/** Numbers events by how many are left. */
const countsEventsAnew: Fault = (storage, state) => ({
  prune: async (ages, limit) => {
    await storage.prune(ages, limit)
    for (const job of state.jobs.values()) job.eventSequence = job.events.length
  },
})

/** Storages with one fault each, to show that the conformance suite finds it. */
export const brokenStorages = {
  admitsBusyClips,
  overspends,
  storesHalfBatches,
  answersApart,
  retriesTwice,
  ignoresFences,
  claimsTwice,
  completesTwice,
  sendsAfterCancel,
  leaksReserves,
  forgetsUnknowns,
  ignoresRevisions,
  movesAfterReading,
  countsStandingStill,
  promotesAlways,
  reusesVersionNumbers,
  losesWakeUps,
  putsNewsOff,
  repeatsEvents,
  answersTwice,
  mixesOwners,
  handsOutRows,
  deletesBusyJobs,
  composesTwice,
  forgetsApprovals,
  countsEventsAnew,
  ...libraryFaults,
  ...retentionFaults,
  ...mediaNameFaults,
  ...webhookFaults,
} satisfies Record<string, Fault>

export function brokenStorage(fault: keyof typeof brokenStorages, now: () => number): Storage {
  const state = createState(now)
  const storage = storageOf(state)
  return { ...storage, ...brokenStorages[fault](storage, state) }
}
