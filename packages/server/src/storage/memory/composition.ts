import type { CompositionRecord, CoordinationStorage } from '../../ports/storage/index.ts'
import { newComposition } from '../new-records.ts'
import { compositionMessages } from '../webhook-messages.ts'
import { type JobEntry, type MemoryState, writeEvents, writeWakeUp } from './state.ts'
import { tellWebhooks } from './webhooks.ts'

type CompositionStorage = Pick<
  CoordinationStorage,
  'findComposition' | 'requestComposition' | 'claimComposition' | 'updateComposition'
>

export function memoryComposition(state: MemoryState): CompositionStorage {
  return {
    async findComposition(jobUid) {
      return structuredClone(state.jobs.get(jobUid)?.composition ?? null)
    },

    async requestComposition(jobUid) {
      const entry = state.jobs.get(jobUid)
      return structuredClone(entry ? wantComposition(state, entry) : newComposition(jobUid))
    },

    async claimComposition(jobUid, leaseMs) {
      const entry = state.jobs.get(jobUid)
      const composition = entry?.composition
      if (!entry || !composition || composition.leaseUntilMs > state.now()) return null
      if (composition.state !== 'queued' && composition.state !== 'running') return null
      composition.fence += 1
      composition.leaseUntilMs = state.now() + leaseMs
      composition.state = 'running'
      composition.progress = 0
      entry.claimedRevision = composition.wantedRevision
      return { fence: composition.fence, wantedRevision: composition.wantedRevision }
    },

    async updateComposition(jobUid, fence, update, events) {
      const entry = state.jobs.get(jobUid)
      const composition = entry?.composition
      if (!entry || composition?.state !== 'running' || composition.fence !== fence) return false
      if (update.progress !== undefined) composition.progress = update.progress
      if (update.leaseMs !== undefined) composition.leaseUntilMs = state.now() + update.leaseMs
      if (update.ready) finishComposition(composition, update.ready, state.now())
      if (update.error) failComposition(composition, update.error, entry.claimedRevision)
      if (isReady(composition))
        tellWebhooks(state, entry, (origin) => compositionMessages(origin, composition.composedRevision))
      if (isQueued(composition)) writeWakeUp(state, `compose:${jobUid}`, state.now())
      writeEvents(state, entry, events)
      return true
    },
  }
}

/** Counts a change of the job's pointers and wakes whoever composes. */
export function wantComposition(state: MemoryState, entry: JobEntry): CompositionRecord {
  const composition = entry.composition ?? newComposition(entry.job.uid)
  entry.composition = composition
  composition.wantedRevision += 1
  if (composition.state !== 'running')
    Object.assign(composition, { state: 'queued', progress: 0, error: null })
  writeWakeUp(state, `compose:${entry.job.uid}`, state.now())
  return composition
}

const isReady = ({ state }: CompositionRecord) => state === 'ready'

const isQueued = ({ state }: CompositionRecord) => state === 'queued'

function finishComposition(
  composition: CompositionRecord,
  ready: { mediaKey: string; revision: number; versionUids: string[] },
  nowMs: number,
): void {
  const stale = composition.wantedRevision > ready.revision
  composition.state = stale ? 'queued' : 'ready'
  composition.progress = stale ? 0 : 1
  composition.composedRevision = ready.revision
  composition.composedVersionUids = [...ready.versionUids]
  composition.mediaKey = ready.mediaKey
  composition.error = null
  composition.leaseUntilMs = 0
  composition.updatedAtMs = nowMs
}

/** A failure only stands for what was composed: clips that changed meanwhile deserve their own try. */
function failComposition(
  composition: CompositionRecord,
  error: CompositionRecord['error'],
  claimedRevision: number,
): void {
  composition.state = composition.wantedRevision > claimedRevision ? 'queued' : 'failed'
  composition.progress = 0
  composition.error = structuredClone(error)
  composition.leaseUntilMs = 0
}
