import type { CoordinationStorage } from '../../ports/storage/index.ts'
import { memoryComposition } from './composition.ts'
import { memoryIdempotency } from './idempotency.ts'
import { memoryPruning } from './pruning.ts'
import { type MemoryState, writeEvents, writeWakeUp } from './state.ts'

export function memoryCoordination(state: MemoryState): CoordinationStorage {
  return {
    ...memoryComposition(state),
    ...memoryIdempotency(state),
    ...memoryPruning(state),

    async appendEvents(jobUid, payloads) {
      const entry = state.jobs.get(jobUid)
      if (entry) writeEvents(state, entry, payloads)
    },

    async listEvents(jobUid, after, limit) {
      const events = state.jobs.get(jobUid)?.events ?? []
      // Sequences have no gaps, so the first one tells where each event is.
      const start = Math.max(0, after + 1 - (events[0]?.sequence ?? 0))
      return structuredClone(events.slice(start, start + limit))
    },

    async lastEventSequence(jobUid) {
      return state.jobs.get(jobUid)?.eventSequence ?? 0
    },

    async dueWakeUps(limit) {
      const due = [...state.wakeUps].filter(([, { dueAtMs }]) => dueAtMs <= state.now())
      due.sort(([, a], [, b]) => a.dueAtMs - b.dueAtMs)
      return due.slice(0, limit).map(([wakeUp]) => wakeUp)
    },

    async scheduleWakeUp(wakeUp, inMs, seen) {
      const generation = state.wakeUps.get(wakeUp)?.generation ?? 0
      const hasNews = seen !== undefined && generation !== 0 && generation !== seen
      if (!hasNews) writeWakeUp(state, wakeUp, state.now() + inMs)
    },

    async removeWakeUp(wakeUp, seen) {
      if (state.wakeUps.get(wakeUp)?.generation === seen) state.wakeUps.delete(wakeUp)
    },

    async wakeUpGeneration(wakeUp) {
      return state.wakeUps.get(wakeUp)?.generation ?? 0
    },
  }
}
