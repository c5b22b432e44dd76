import type { BatchStorage, Completion, Ending } from '../../ports/storage/index.ts'
import { summariseRecords } from '../../views/batch-view.ts'
import { batchMessages, versionMessages } from '../webhook-messages.ts'
import { wantComposition } from './composition.ts'
import { release, settle } from './money.ts'
import {
  type BatchEntry,
  type MemoryState,
  type RegenerationEntry,
  writeEvents,
  writeWakeUp,
} from './state.ts'
import { addVersion, movePointer } from './versions.ts'
import { tellWebhooks } from './webhooks.ts'

type RegenerationStorage = Pick<
  BatchStorage,
  'claimRegeneration' | 'updateRegeneration' | 'completeRegeneration' | 'endRegeneration'
>

export function memoryRegenerations(state: MemoryState): RegenerationStorage {
  return {
    async claimRegeneration(uid, expected, leaseMs) {
      const entry = state.regenerations.get(uid)
      if (!entry || entry.record.status !== expected || !isClaimable(entry, state.now())) return null
      entry.record.fence += 1
      entry.record.leaseUntilMs = state.now() + leaseMs
      if (expected === 'queued') entry.record.status = 'submitting'
      entry.startedAtMs ??= state.now()
      return entry.record.fence
    },

    async updateRegeneration(uid, fence, update, events) {
      const entry = state.regenerations.get(uid)
      if (!entry || entry.record.endedAtMs !== null || entry.record.fence !== fence) return { state: 'stale' }
      const { record } = entry
      const mayLeadToSubmission = update.attempts !== undefined || update.status === 'queued'
      if (record.cancelRequested && mayLeadToSubmission) return { state: 'cancel-requested' }
      const { leaseMs, progress = 0, ...rest } = structuredClone(update)
      if (rest.status !== undefined) record.charge = 'none'
      Object.assign(record, rest, { progress: Math.max(progress, record.progress) })
      if (leaseMs !== undefined) record.leaseUntilMs = state.now() + leaseMs
      writeEvents(state, entry.batch.job, events)
      return { state: 'applied', cancelRequested: record.cancelRequested }
    },

    async completeRegeneration(uid, fence, completion) {
      const entry = state.regenerations.get(uid)
      if (!entry || !isSettleable(entry) || entry.record.fence !== fence) return null
      if (entry.record.status === 'queued') return null
      const promoted = mayPromote(entry, completion)
      const events = completion.events({ promoted })
      const version = { ...completion.version, clipUid: entry.record.clipUid, regenerationUid: uid }
      const added = addVersion(state, entry.clip, version, promoted ? 'none' : 'waiting')
      const { batchUid } = entry.record
      tellWebhooks(state, entry.batch.job, (origin) =>
        versionMessages(origin, { ...added, regenerationUid: uid, batchUid, promoted }),
      )
      if (promoted) {
        movePointer(state, entry.clip, {
          versionUid: version.uid,
          changedBy: completion.changedBy,
          reason: 'generated',
        })
        wantComposition(state, entry.batch.job)
      }
      settle(state, entry, completion.settledMicros)
      Object.assign(entry.record, { status: 'succeeded', progress: 1, versionUid: version.uid, error: null })
      end(state, entry, events)
      return { promoted }
    },

    async endRegeneration(uid, fence, ending) {
      const entry = state.regenerations.get(uid)
      if (!entry || !isSettleable(entry)) return false
      if (entry.record.charge !== 'unknown' && entry.record.fence !== fence) return false
      applyEnding(state, entry, ending)
      return true
    },
  }
}

/** Not ended, or ended with a charge that is still to be found out. */
export const isSettleable = ({ record }: RegenerationEntry) =>
  record.endedAtMs === null || record.charge === 'unknown'

function isClaimable(entry: RegenerationEntry, nowMs: number): boolean {
  const { record, batch } = entry
  if (!isSettleable(entry) || record.dueAtMs > nowMs || record.leaseUntilMs > nowMs) return false
  return record.status !== 'queued' || batch.batch.control === 'run'
}

function mayPromote({ record, clip }: RegenerationEntry, { promote }: Completion): boolean {
  const inTime = record.endedAtMs === null && !record.cancelRequested
  return promote && inTime && clip.clip.currentVersionUid === record.target.baseVersionUid
}

function applyEnding(state: MemoryState, entry: RegenerationEntry, ending: Ending): void {
  const { record } = entry
  const charge = ending.status === 'unknown' ? 'unknown' : ending.charge
  if (charge === 'none') release(state, entry)
  if (charge === 'charged') settle(state, entry, ending.settledMicros)
  if (charge === 'unknown') record.charge = 'unknown'
  if (record.endedAtMs === null) {
    record.status = ending.status
    record.error = structuredClone(ending.error)
  }
  end(state, entry, ending.events)
}

/** Stamps the end, closes the batch with its last one, and wakes it for the next. */
function end(state: MemoryState, entry: RegenerationEntry, events: string[]): void {
  const { record, batch } = entry
  record.leaseUntilMs = 0
  if (record.status !== 'unknown') record.endedAtMs ??= state.now()
  closeBatch(state, batch)
  writeEvents(state, batch.job, events)
  writeWakeUp(state, `batch:${batch.batch.uid}`, state.now())
}

export function closeBatch(state: MemoryState, { job, batch, regenerations }: BatchEntry): void {
  if (batch.endedAtMs !== null || regenerations.some(({ record }) => record.endedAtMs === null)) return
  batch.endedAtMs = state.now()
  const records = regenerations.map(({ record }) => record)
  const { status } = summariseRecords(batch, records)
  tellWebhooks(state, job, (origin) =>
    batchMessages(origin, { batchUid: batch.uid, status, regenerations: records.length }),
  )
}
