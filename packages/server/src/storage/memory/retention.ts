import type { RetainedVersion, RetentionStorage, UseWindow } from '../../ports/storage/index.ts'
import { isCompared, isProtected, neededBy } from '../protection.ts'
import { type ClipEntry, type MemoryState, writeEvents } from './state.ts'

export function memoryRetention(state: MemoryState): RetentionStorage {
  return {
    async listRetained({ jobUid, clipIndex }, { limit, comparedForMs }) {
      const clips = (state.jobs.get(jobUid)?.clips ?? []).filter(
        ({ clip }) => clipIndex === null || clip.clipIndex === clipIndex,
      )
      const retained = clips.flatMap((entry) => retainedOf(state, entry, { comparedForMs }))
      return structuredClone(retained.slice(0, limit))
    },

    async removeVersionMedia({ versionUid, keepOriginal, graceMs, comparedForMs, events }) {
      const entry = state.versions.get(versionUid)?.clip
      if (!entry) return 'gone'
      const clip = retainedOf(state, entry, { comparedForMs })
      const retained = clip.find(({ version }) => version.uid === versionUid)
      if (!retained) return 'gone'
      if (isProtected(retained, clip, { keepOriginal })) return 'protected'
      const { version } = retained
      version.storage = 'deleted'
      const dueAtMs = state.now() + graceMs
      for (const key of [version.videoKey, version.stripKey]) state.mediaRemovals.set(key, dueAtMs)
      writeEvents(state, entry.job, events)
      return 'removed'
    },

    async noteCompared(versionUids) {
      for (const uid of versionUids) {
        const found = state.versions.get(uid)
        if (found) found.version.comparedAtMs = state.now()
      }
    },

    async dueMediaRemovals(limit) {
      return [...state.mediaRemovals]
        .filter(([, dueAtMs]) => dueAtMs <= state.now())
        .sort(([, a], [, b]) => a - b)
        .slice(0, limit)
        .map(([key]) => key)
    },

    async forgetMediaRemovals(keys) {
      for (const key of keys) state.mediaRemovals.delete(key)
    },
  }
}

/** The rows themselves, newest first. */
function retainedOf(state: MemoryState, entry: ClipEntry, { comparedForMs }: UseWindow): RetainedVersion[] {
  const live = entry.job.batches
    .flatMap(({ regenerations }) => regenerations)
    .filter(({ record }) => record.endedAtMs === null)
  const needed = neededBy(live.map(({ record }) => record.target))
  const window = { nowMs: state.now(), comparedForMs }
  return entry.versions
    .filter(({ storage }) => storage !== 'deleted')
    .map((version) => ({
      version,
      isCurrent: version.uid === entry.clip.currentVersionUid,
      inUse: needed.has(version.uid) || isCompared(version, window),
    }))
    .reverse()
}
