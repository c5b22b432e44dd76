import type { JobRecord, JobStorage } from '../../ports/storage/index.ts'
import { jobMessages } from '../webhook-messages.ts'
import { snapshotClip } from './clip-snapshot.ts'
import type { ClipEntry, JobEntry, MemoryState } from './state.ts'
import { writeEvents, writeWakeUp } from './state.ts'
import { addVersion, movePointer } from './versions.ts'
import { tellWebhooks } from './webhooks.ts'

export function memoryJobs(state: MemoryState): JobStorage {
  const findByHostId = (tenantId: string, jobId: string) =>
    [...state.jobs.values()].find(({ job }) => job.tenantId === tenantId && job.id === jobId)

  return {
    async createJob(job, clips) {
      const existing = findByHostId(job.tenantId, job.id)
      if (existing) return { job: structuredClone(existing.job), created: false }
      const entry: JobEntry = {
        job: { ...structuredClone(job), createdAtMs: state.now() },
        clips: [],
        batches: [],
        plans: new Map(),
        messages: [],
        events: [],
        eventSequence: 0,
        composition: null,
        claimedRevision: 0,
      }
      entry.clips = structuredClone(clips)
        .sort((a, b) => a.clipIndex - b.clipIndex)
        .map(
          (clip): ClipEntry => ({
            job: entry,
            clip,
            versions: [],
            pointerLog: [],
            regenerations: [],
            dismissed: new Set(),
          }),
        )
      state.jobs.set(job.uid, entry)
      for (const clip of entry.clips) state.clips.set(clip.clip.uid, clip)
      writeWakeUp(state, `import:${job.uid}`, state.now())
      return { job: structuredClone(entry.job), created: true }
    },

    async findJob(tenantId, jobId) {
      return structuredClone(findByHostId(tenantId, jobId)?.job ?? null)
    },

    async findJobByUid(jobUid) {
      return structuredClone(state.jobs.get(jobUid)?.job ?? null)
    },

    async listJobs(owner, { after, limit }) {
      const mine = [...state.jobs.values()]
        .map(({ job }) => job)
        .filter(({ tenantId, ownerId }) => tenantId === owner.tenantId && ownerId === owner.ownerId)
        .reverse()
      return structuredClone(mine.slice(startAfter(mine, after)).slice(0, limit))
    },

    async deleteJob(jobUid) {
      const entry = state.jobs.get(jobUid)
      if (!entry) return 'removed'
      const isBusy = entry.clips.some(({ regenerations }) =>
        regenerations.some(({ record }) => record.endedAtMs === null),
      )
      if (isBusy) return 'busy'
      removeJob(state, entry)
      return 'removed'
    },

    async setJobState(jobUid, jobState, audioMediaKey) {
      const entry = state.jobs.get(jobUid)
      if (!entry) return
      if (entry.job.audio && audioMediaKey !== null) entry.job.audio.mediaKey = audioMediaKey
      if (entry.job.state === jobState) return
      entry.job.state = jobState
      tellWebhooks(state, entry, (origin) => jobMessages(origin, jobState))
    },

    async listClips(jobUid, { after, limit }) {
      const clips = state.jobs.get(jobUid)?.clips ?? []
      return clips
        .filter(({ clip }) => after === null || clip.clipIndex > after)
        .slice(0, limit)
        .map(snapshotClip)
    },

    async listClipsOfJobs(jobUids) {
      const clips = jobUids.flatMap((uid) => state.jobs.get(uid)?.clips ?? [])
      return structuredClone(clips.map(({ clip }) => clip))
    },

    async findClips(jobUid, clipIndexes) {
      const clips = state.jobs.get(jobUid)?.clips ?? []
      return clips.filter(({ clip }) => clipIndexes.includes(clip.clipIndex)).map(snapshotClip)
    },

    async completeImport(version, events) {
      const entry = state.clips.get(version.clipUid)
      if (!entry || entry.versions.length > 0) return
      addVersion(state, entry, version, 'none')
      movePointer(state, entry, {
        versionUid: version.uid,
        changedBy: entry.job.job.ownerId,
        reason: 'import',
      })
      entry.clip.importError = null
      writeEvents(state, entry.job, events)
    },

    async failImport(clipUid, error, events) {
      const entry = state.clips.get(clipUid)
      if (!entry || entry.versions.length > 0) return
      entry.clip.importError = structuredClone(error)
      writeEvents(state, entry.job, events)
    },
  }
}

/** Where the page after a cursor starts in a list that is newest first; uids sort by time. */
function startAfter(jobs: JobRecord[], after: string | null): number {
  if (after === null) return 0
  const place = jobs.findIndex(({ uid }) => uid === after)
  if (place >= 0) return place + 1
  const older = jobs.findIndex(({ uid }) => uid < after)
  return older >= 0 ? older : jobs.length
}

function removeJob(state: MemoryState, entry: JobEntry): void {
  const { uid } = entry.job
  for (const { clip, versions, regenerations } of entry.clips) {
    state.clips.delete(clip.uid)
    for (const version of versions) state.versions.delete(version.uid)
    for (const { record } of regenerations) state.regenerations.delete(record.uid)
  }
  for (const { batch } of entry.batches) {
    state.batches.delete(batch.uid)
    state.wakeUps.delete(`batch:${batch.uid}`)
  }
  state.wakeUps.delete(`import:${uid}`)
  state.wakeUps.delete(`compose:${uid}`)
  state.wakeUps.delete(`retain:${uid}`)
  state.jobs.delete(uid)
}
