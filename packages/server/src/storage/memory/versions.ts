import type { NewVersion, PointerMove, VersionRecord, VersionStorage } from '../../ports/storage/index.ts'
import { wantComposition } from './composition.ts'
import { type ClipEntry, type MemoryState, writeEvents, writeWakeUp } from './state.ts'

export function memoryVersions(state: MemoryState): VersionStorage {
  return {
    async listVersions(clipUid, { before, limit }) {
      const versions = state.clips.get(clipUid)?.versions ?? []
      const older = versions.filter(({ versionNumber }) => before === null || versionNumber < before)
      return structuredClone(older.reverse().slice(0, limit))
    },

    async listVersionsOfJob(jobUid, perClip) {
      const clips = state.jobs.get(jobUid)?.clips ?? []
      return structuredClone(clips.flatMap(({ versions }) => versions.slice(-perClip).reverse()))
    },

    async findVersion(clipUid, versionUid) {
      const found = state.versions.get(versionUid)
      return found?.clip.clip.uid === clipUid ? structuredClone(found.version) : null
    },

    async findVersions(versionUids) {
      return structuredClone(versionUids.flatMap((uid) => state.versions.get(uid)?.version ?? []))
    },

    async promoteVersion(move) {
      const found = state.versions.get(move.versionUid)
      if (found?.clip.clip.uid !== move.clipUid) return { moved: false, reason: 'unavailable' }
      const { clip: entry, version } = found
      const { revision, currentVersionUid } = entry.clip
      if (version.storage === 'deleted' || currentVersionUid === null) {
        return { moved: false, reason: 'unavailable' }
      }
      if (move.expectedRevision !== null && move.expectedRevision !== revision) {
        const changedBy = entry.pointerLog.at(-1)?.changedBy ?? ''
        return { moved: false, reason: 'revision', revision, currentVersionUid, changedBy }
      }
      if (currentVersionUid === move.versionUid) return { moved: false, reason: 'unchanged', revision }
      const chosen = move.reason === 'accepted' || move.reason === 'restored'
      if (chosen && version.candidacy !== 'none') version.candidacy = 'accepted'
      movePointer(state, entry, move)
      wantComposition(state, entry.job)
      writeEvents(state, entry.job, move.events)
      return { moved: true, revision: entry.clip.revision, previousVersionUid: currentVersionUid }
    },

    async setPinned(versionUid, pinned) {
      const found = state.versions.get(versionUid)
      if (!found || (pinned && found.version.storage === 'deleted')) return false
      if (found.version.pinned && !pinned) {
        found.version.usedAtMs = state.now()
        writeWakeUp(state, `retain:${found.clip.job.job.uid}`, state.now())
      }
      found.version.pinned = pinned
      return true
    },

    async rejectCandidate(versionUid, events) {
      const found = state.versions.get(versionUid)
      if (found?.version.candidacy !== 'waiting') return false
      found.version.candidacy = 'rejected'
      writeWakeUp(state, `retain:${found.clip.job.job.uid}`, state.now())
      writeEvents(state, found.clip.job, events)
      return true
    },

    async listPointerLog(clipUid) {
      return structuredClone(state.clips.get(clipUid)?.pointerLog ?? [])
    },
  }
}

/** Gives a version the next number of its clip and stores it. */
export function addVersion(
  state: MemoryState,
  entry: ClipEntry,
  version: NewVersion,
  candidacy: VersionRecord['candidacy'],
): VersionRecord {
  const record: VersionRecord = {
    ...structuredClone(version),
    versionNumber: (entry.versions.at(-1)?.versionNumber ?? 0) + 1,
    candidacy,
    pinned: false,
    storage: 'active',
    createdAtMs: state.now(),
    usedAtMs: null,
    comparedAtMs: null,
  }
  entry.versions.push(record)
  state.versions.set(record.uid, { clip: entry, version: record })
  return record
}

/** Points a clip to a version: one more revision, one more line in the log; retention looks at what it left. */
export function movePointer(
  state: MemoryState,
  { clip, pointerLog, versions, job }: ClipEntry,
  { versionUid, changedBy, reason }: Pick<PointerMove, 'versionUid' | 'changedBy' | 'reason'>,
): void {
  const previousVersionUid = clip.currentVersionUid
  const previous = versions.find(({ uid }) => uid === previousVersionUid)
  if (previous) {
    previous.usedAtMs = state.now()
    writeWakeUp(state, `retain:${job.job.uid}`, state.now())
  }
  clip.currentVersionUid = versionUid
  clip.revision += 1
  pointerLog.push({
    clipUid: clip.uid,
    revision: clip.revision,
    versionUid,
    previousVersionUid,
    changedBy,
    reason,
    atMs: state.now(),
  })
}
