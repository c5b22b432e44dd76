import type { MediaNamesStorage, NamedMedia, VersionRecord } from '../../ports/storage/index.ts'
import { isString, namedByVersion } from '../named-media.ts'
import { isSettleable } from './regenerations.ts'
import type { JobEntry, MemoryState } from './state.ts'

export function memoryMediaNames(state: MemoryState): MediaNamesStorage {
  const named = {
    job: () => [...state.jobs.values()].map(namedByJob),
    version: () => [...state.versions.values()].map(({ version }) => namesOf(version)),
  }
  return {
    async listNamedMedia(owner, { after, limit }) {
      return named[owner]()
        .filter(({ uid }) => after === null || uid > after)
        .sort((a, b) => (a.uid < b.uid ? -1 : 1))
        .slice(0, limit)
    },

    async findNamedMedia(owner, uids) {
      return named[owner]().filter(({ uid }) => uids.includes(uid))
    },

    async findUnfinished(uids) {
      return uids.filter((uid) => {
        const regeneration = state.regenerations.get(uid)
        return state.jobs.get(uid)?.job.state === 'importing' || (regeneration && isSettleable(regeneration))
      })
    },

    async findListedForRemoval(keys) {
      return keys.filter((key) => state.mediaRemovals.has(key))
    },
  }
}

const namesOf = (version: VersionRecord): NamedMedia => ({ uid: version.uid, keys: namedByVersion(version) })

const namedByJob = ({ job, composition }: JobEntry): NamedMedia => ({
  uid: job.uid,
  keys: [job.audio?.mediaKey, composition?.mediaKey].filter(isString),
})
