import type { MediaRemovalResult } from '../../ports/storage/index.ts'
import type { MemoryState } from '../../storage/memory/state.ts'
import { type Fault, isLive, meanwhile } from './fault.ts'

const removeNow = (state: MemoryState, versionUid: string): MediaRemovalResult => {
  const version = state.versions.get(versionUid)?.version
  if (version?.storage !== 'active') return 'gone'
  version.storage = 'deleted'
  for (const key of [version.videoKey, version.stripKey]) state.mediaRemovals.set(key, state.now())
  return 'removed'
}

/** Takes the plan for the truth: the pointer may have come back since. */
const removesCurrent: Fault = (storage, state) => ({
  removeVersionMedia: async (removal) => {
    const found = state.versions.get(removal.versionUid)
    const isCurrent = found?.clip.clip.currentVersionUid === removal.versionUid
    return isCurrent ? removeNow(state, removal.versionUid) : storage.removeVersionMedia(removal)
  },
})

/** Looks at the pins, then removes, in two steps. */
const ignoresLatePins: Fault = (storage, state) => ({
  removeVersionMedia: async (removal) => {
    const version = state.versions.get(removal.versionUid)?.version
    const pinned = version?.pinned ?? false
    await meanwhile()
    if (!version || pinned === version.pinned) return storage.removeVersionMedia(removal)
    return removeNow(state, removal.versionUid)
  },
})

/** Takes away what a regeneration in work is rendered from. */
const removesSources: Fault = (storage, state) => ({
  removeVersionMedia: async (removal) => {
    const live = [...state.regenerations.values()].filter(isLive)
    for (const { record } of live) record.endedAtMs = 1
    const result = await storage.removeVersionMedia(removal)
    for (const { record } of live) record.endedAtMs = null
    return result
  },
})

/** Removes objects at once, under the feet of those who read them. */
const hasNoGrace: Fault = (storage) => ({
  removeVersionMedia: (removal) => storage.removeVersionMedia({ ...removal, graceMs: 0 }),
})

/** Marks the row and forgets its objects. */
const leavesOrphans: Fault = (storage, state) => ({
  removeVersionMedia: async (removal) => {
    const result = await storage.removeVersionMedia(removal)
    const version = state.versions.get(removal.versionUid)?.version
    if (result === 'removed' && version) state.mediaRemovals.delete(version.stripKey)
    return result
  },
})

/** Pins what is gone, and so promises what it does not have. */
const pinsWhatIsGone: Fault = (storage) => ({
  setPinned: async (versionUid, pinned) => {
    await storage.setPinned(versionUid, pinned)
    return true
  },
})

/** What can go wrong where media is removed. */
export const retentionFaults = {
  removesCurrent,
  ignoresLatePins,
  removesSources,
  hasNoGrace,
  leavesOrphans,
  pinsWhatIsGone,
} satisfies Record<string, Fault>
