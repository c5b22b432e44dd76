import type { Fault } from './fault.ts'

/** Names the video of a version whose media was removed: it would be missed for ever. */
const namesWhatWasRemoved: Fault = (storage, state) => ({
  findNamedMedia: async (owner, uids) => {
    const rows = await storage.findNamedMedia(owner, uids)
    return rows.map(({ uid, keys }) => ({
      uid,
      keys: [...keys, ...(state.versions.get(uid) ? [state.versions.get(uid)!.version.videoKey] : [])],
    }))
  },
})

/** Leaves out jobs that name nothing, as if they were gone. */
const forgetsBareJobs: Fault = (storage) => ({
  findNamedMedia: async (owner, uids) =>
    (await storage.findNamedMedia(owner, uids)).filter(({ keys }) => keys.length > 0),
})

/** Begins each page with the last row of the one before. */
const repeatsRows: Fault = (storage) => ({
  listNamedMedia: async (owner, { after, limit }) => {
    const [last] = after === null ? [] : await storage.findNamedMedia(owner, [after])
    const next = await storage.listNamedMedia(owner, { after, limit })
    return [...(last ? [last] : []), ...next].slice(0, limit)
  },
})

/** Takes what is being stored for something that nobody wants. */
const overlooksWork: Fault = (storage) => ({
  findUnfinished: async (uids) => (await storage.findUnfinished(uids)).slice(1),
})

/** Sees only what is due already. */
const overlooksGrace: Fault = (_, state) => ({
  findListedForRemoval: async (keys) =>
    keys.filter((key) => (state.mediaRemovals.get(key) ?? Number.POSITIVE_INFINITY) <= state.now()),
})

/** What can go wrong where rows and media store are held against each other. */
export const mediaNameFaults = {
  namesWhatWasRemoved,
  forgetsBareJobs,
  repeatsRows,
  overlooksWork,
  overlooksGrace,
} satisfies Record<string, Fault>
