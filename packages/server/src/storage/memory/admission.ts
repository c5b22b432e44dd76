import { type BlockedClip, RetakeError } from '@retake/core'
import type { BatchStorage, BudgetLimit, NewRegeneration } from '../../ports/storage/index.ts'
import {
  busyClip,
  duplicateClips,
  goneClip,
  mergeBlocked,
  retriedClip,
  unaffordableClips,
} from '../blocked-clips.ts'
import { queuedRegeneration } from '../new-records.ts'
import { answerIdempotency, requireOpenClaim } from './idempotency.ts'
import { reserve } from './money.ts'
import {
  type BatchEntry,
  type MemoryState,
  type RegenerationEntry,
  writeEvents,
  writeWakeUp,
} from './state.ts'

/** Whether work is left that a pause still holds back. */
export const isOpen = ({ record: { status, endedAtMs } }: RegenerationEntry): boolean =>
  endedAtMs === null && status !== 'unknown'

export function memoryAdmission(state: MemoryState): Pick<BatchStorage, 'admitBatch' | 'admitRetries'> {
  return {
    async admitBatch({ batch, regenerations, budgets, idempotency, events }) {
      if (idempotency) requireOpenClaim(state, idempotency)
      const blocked = findBlocked(state, regenerations, budgets)
      const job = state.jobs.get(batch.jobUid)
      if (!job || blocked.length > 0) return { admitted: false, blocked }
      const entry: BatchEntry = {
        job,
        batch: { ...structuredClone(batch), control: 'run', createdAtMs: state.now(), endedAtMs: null },
        regenerations: [],
      }
      state.batches.set(batch.uid, entry)
      job.batches.push(entry)
      for (const regeneration of regenerations) addRegeneration(state, entry, regeneration, budgets)
      if (idempotency) answerIdempotency(state, idempotency)
      writeEvents(state, job, events)
      writeWakeUp(state, `batch:${batch.uid}`, state.now())
      return { admitted: true }
    },

    async admitRetries(batchUid, regenerations, budgets, events) {
      const entry = state.batches.get(batchUid)
      if (!entry) throw new RetakeError('not-found', 'There is no such batch.')
      const blocked = findBlocked(state, regenerations, budgets)
      if (blocked.length > 0) return { admitted: false, blocked }
      const staysPaused = entry.batch.control === 'pause' && entry.regenerations.some(isOpen)
      entry.batch.control = staysPaused ? 'pause' : 'run'
      entry.batch.endedAtMs = null
      for (const regeneration of regenerations) addRegeneration(state, entry, regeneration, budgets)
      writeEvents(state, entry.job, events)
      writeWakeUp(state, `batch:${batchUid}`, state.now())
      return { admitted: true }
    },
  }
}

function findBlocked(
  state: MemoryState,
  regenerations: NewRegeneration[],
  budgets: BudgetLimit[],
): BlockedClip[] {
  const busy = regenerations.flatMap(({ clipUid, clipIndex, retryOf }): BlockedClip[] => {
    const clip = state.clips.get(clipUid)
    if (!clip) return [goneClip(clipIndex)]
    const live = clip.regenerations.find(({ record }) => record.endedAtMs === null)
    if (live) return [busyClip(clipIndex, live.record.uid)]
    const retry = clip.regenerations.find(({ record }) => retryOf !== null && record.retryOf === retryOf)
    return retry ? [retriedClip(clipIndex, retry.record.uid)] : []
  })
  const unaffordable = budgets.flatMap(({ account, limitMicros }) =>
    limitMicros === null
      ? []
      : unaffordableClips(regenerations, limitMicros - (state.budgets.get(account) ?? 0)),
  )
  return mergeBlocked([...duplicateClips(regenerations), ...busy, ...unaffordable])
}

function addRegeneration(
  state: MemoryState,
  batch: BatchEntry,
  regeneration: NewRegeneration,
  budgets: BudgetLimit[],
): void {
  const clip = state.clips.get(regeneration.clipUid)!
  const entry: RegenerationEntry = {
    batch,
    clip,
    accounts: budgets.map(({ account }) => account),
    startedAtMs: null,
    record: queuedRegeneration(
      structuredClone(regeneration),
      { uid: batch.batch.uid, jobUid: batch.job.job.uid },
      state.now(),
    ),
  }
  state.regenerations.set(regeneration.uid, entry)
  batch.regenerations.push(entry)
  clip.regenerations.push(entry)
  reserve(state, entry)
}
