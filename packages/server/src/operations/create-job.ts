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

/** Takes over a job. The same id with the same content returns the job that is there. */
export const createJob: Operation<'createJob'> = async ({ input, actor, services }) => {
  const { storage, media, dispatcher, signer, newId } = services
  checkTimeline(input.clips)
  await checkFileKeys(input, actor, services)
  await checkFreeSpace(media, services.limits.freeBytes)
  const uid = newId()
  const job: JobRecord = {
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
  const stored = await storage.createJob(job, toClipRecords(input, uid, newId))
  checkSameJob(stored.job, job)
  await dispatcher.dispatch(`import:${stored.job.uid}`).catch(services.onError)
  const clips = await storage.listClips(stored.job.uid, { after: null, limit: job.clipsCount })
  return { body: await jobView(stored.job, clips, signer) }
}

function checkSameJob(stored: JobRecord, asked: JobRecord): void {
  const same = stored.ownerId === asked.ownerId && stored.contentHash === asked.contentHash
  if (!same) throw new RetakeError('job-exists', `The id "${asked.id}" is taken by a job with other content.`)
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
