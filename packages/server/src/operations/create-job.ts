import { RetakeError, toMicros } from '@retake/core'
import { ownerPrefix } from '../access/owner-prefix.ts'
import type { Actor } from '../access/types.ts'
import type { AudioRecord, ClipRecord, JobRecord } from '../ports/storage/index.ts'
import { contentHash } from '../routing/content-hash.ts'
import type { Services } from '../services.ts'
import { jobView } from '../views/index.ts'
import { checkTimeline } from './check-timeline.ts'
import { checkFreeSpace } from './free-space.ts'
import type { Call, Operation } from './types.ts'

type NewJobInput = Call<'createJob'>['input']

/** Takes over a job. The same id with the same content returns the job that is there, whatever became of its uploads. */
export const createJob: Operation<'createJob'> = async ({ input, actor, services }) => {
  const { storage, dispatcher, signer, newId } = services
  const job = await newJob(input, actor, services)
  const known = await storage.findJob(actor.tenantId, job.id)
  if (known === null) await checkFootage(input, actor, services)
  const stored = known ?? (await storage.createJob(job, toClipRecords(input, job.uid, newId))).job
  const same = stored.ownerId === job.ownerId && stored.contentHash === job.contentHash
  if (!same) throw new RetakeError('job-exists', `The id "${job.id}" is taken by a job with other content.`)
  if (stored.state === 'importing') {
    await dispatcher.dispatch(`import:${stored.uid}`).catch(services.onError)
  }
  return { body: await jobView(stored, await storage.listClipsOfJobs([stored.uid]), signer) }
}

async function newJob(input: NewJobInput, actor: Actor, { newId, storage }: Services): Promise<JobRecord> {
  const uid = newId()
  return {
    uid,
    tenantId: actor.tenantId,
    ownerId: actor.userId,
    id: input.id ?? uid,
    title: input.title,
    state: 'importing',
    contentHash: await contentHash(input),
    audio: toAudioRecord(input.audio),
    clipsCount: input.clips.length,
    createdAtMs: await storage.now(),
  }
}

async function checkFootage(input: NewJobInput, actor: Actor, services: Services): Promise<void> {
  checkTimeline(input.clips)
  await checkFileKeys(input, actor, services)
  await checkFreeSpace(services.media, services.limits.freeBytes)
}

/** Footage in our store is taken from the caller's own uploads only; a key of somebody else looks absent. */
async function checkFileKeys(input: NewJobInput, actor: Actor, { media }: Services): Promise<void> {
  const prefix = await ownerPrefix(actor)
  const keys = input.clips.map(({ fileKey }, index) => [`clips.${index}.file_key`, fileKey] as const)
  for (const [path, key] of [...keys, ['audio.file_key', input.audio?.fileKey] as const]) {
    if (key === undefined) continue
    const known = key.startsWith(prefix) && /^[\w-]+$/.test(key.slice(prefix.length))
    if (known && (await media.get(key)) !== null) continue
    const message = 'You have no upload with this key.'
    throw new RetakeError('invalid-request', `${path}: ${message}`, { data: { errors: [{ path, message }] } })
  }
}

function toAudioRecord(audio: NewJobInput['audio']): AudioRecord | null {
  if (audio === undefined) return null
  return {
    sourceUrl: audio.url ?? null,
    mediaKey: audio.fileKey ?? null,
    sections: audio.sections.map(({ label, start, end }) => ({
      label,
      startSeconds: start,
      endSeconds: end,
    })),
    beats: audio.beats,
    bpm: audio.bpm ?? null,
    energy: audio.energy ?? null,
    mood: audio.mood ?? null,
  }
}

function toClipRecords({ clips }: NewJobInput, jobUid: string, newId: () => string): ClipRecord[] {
  return clips.map((clip, clipIndex) => {
    const uid = newId()
    return {
      uid,
      jobUid,
      id: clip.id ?? uid,
      clipIndex,
      prompt: clip.prompt,
      startSeconds: clip.start,
      endSeconds: clip.end,
      lyrics: clip.lyrics ?? null,
      costMicros: clip.cost === undefined ? null : toMicros(clip.cost),
      sourceUrl: clip.url ?? null,
      sourceKey: clip.fileKey ?? null,
      currentVersionUid: null,
      revision: 0,
      importError: null,
    }
  })
}
