import { RetakeError } from '@retake/core'
import { compositionEvent } from '../events/index.ts'
import { compositionFolder, compositionKey } from '../media/composition-key.ts'
import type { CompositionClip } from '../ports/composer.ts'
import type { ClipSnapshot, CompositionRecord, JobRecord } from '../ports/storage/index.ts'
import type { PipelineContext } from './pipeline-context.ts'
import { removeJobMedia } from './remove-job-media.ts'
import { toStoredError } from './stored-error.ts'

/** How long a composition waits for the batches of its job, so that it is made once and not after each clip. */
const settleMs = 2_000

/** Puts the current versions of a job together, if that is wanted and its batches rest. */
export async function composeJob(context: PipelineContext, jobUid: string): Promise<void> {
  const { storage, timing, dispatcher } = context
  const wakeUp = `compose:${jobUid}` as const
  const generation = await storage.wakeUpGeneration(wakeUp)
  const job = await storage.findJobByUid(jobUid)
  if (job === null || job.state !== 'ready') return storage.removeWakeUp(wakeUp, generation)
  if (await isWorking(context, jobUid)) return storage.scheduleWakeUp(wakeUp, settleMs, generation)
  const claim = await storage.claimComposition(jobUid, timing.leaseMs)
  if (claim === null) {
    const found = await storage.findComposition(jobUid)
    if (found?.state === 'running') return storage.scheduleWakeUp(wakeUp, timing.leaseMs, generation)
    return storage.removeWakeUp(wakeUp, generation)
  }
  await compose(context, job, claim)
  await storage.removeWakeUp(wakeUp, generation)
  if ((await storage.wakeUpGeneration(wakeUp)) > generation) await dispatcher.dispatch(wakeUp)
}

async function isWorking({ storage }: PipelineContext, jobUid: string): Promise<boolean> {
  const batches = await storage.listBatches(jobUid, { after: null, limit: 20 })
  for (const { uid, endedAtMs, control } of batches) {
    if (endedAtMs !== null || control === 'pause') continue
    const found = await storage.findBatchByUid(uid)
    // What is `unknown` may stay so for days; the video does not wait for it.
    if (found?.regenerations.some(({ status, endedAtMs }) => endedAtMs === null && status !== 'unknown'))
      return true
  }
  return false
}

interface Claim {
  fence: number
  wantedRevision: number
}

async function compose(context: PipelineContext, job: JobRecord, claim: Claim): Promise<void> {
  const { storage, media, composer, timing, closing } = context
  const lost = new AbortController()
  const signal = AbortSignal.any([lost.signal, closing])
  const write = (update: Parameters<typeof storage.updateComposition>[2]) =>
    writeComposition(context, job, claim.fence, update).then((kept) => kept || lost.abort())
  const timer = setInterval(
    () => write({ leaseMs: timing.leaseMs }).catch(context.onError),
    timing.leaseMs / 3,
  )
  try {
    const before = await storage.findComposition(job.uid)
    const snapshots = await storage.listClips(job.uid, { after: null, limit: job.clipsCount })
    const clips = await openClips(context, snapshots, before?.composedVersionUids ?? [])
    const audio = job.audio?.mediaKey ? await media.get(job.audio.mediaKey) : null
    const onProgress = progressWriter(context, (progress) => write({ progress }))
    const video = await composer.compose({ jobId: job.id, clips, audio }, { signal, onProgress })
    const mediaKey = compositionKey(job.uid, claim.wantedRevision)
    try {
      await media.put(mediaKey, video.stream, { contentType: video.contentType, signal })
    } finally {
      await video.release()
    }
    const versionUids = snapshots.flatMap(({ current }) => current?.uid ?? [])
    await write({ ready: { mediaKey, revision: claim.wantedRevision, versionUids } })
    // Removed meanwhile: the video has no row.
    if ((await storage.findJobByUid(job.uid)) === null) return removeJobMedia(media, job.uid)
    await removeOlder(context, job.uid, [mediaKey, before?.mediaKey ?? mediaKey])
  } catch (error) {
    if (signal.aborted || (await storage.findJobByUid(job.uid)) === null) return
    context.onError(error)
    await write({ error: toStoredError(error) })
  } finally {
    clearInterval(timer)
  }
}

async function openClips(
  { media }: PipelineContext,
  snapshots: ClipSnapshot[],
  composed: string[],
): Promise<CompositionClip[]> {
  const clips: CompositionClip[] = []
  for (const { clip, current } of snapshots) {
    if (current === null) continue
    const object = current.storage === 'deleted' ? null : await media.get(current.videoKey)
    if (object === null) {
      throw new RetakeError('composition-failed', `The video of clip ${clip.clipIndex + 1} is missing.`)
    }
    clips.push({
      clipIndex: clip.clipIndex,
      media: object,
      startSeconds: clip.startSeconds,
      endSeconds: clip.endSeconds,
      changed: !composed.includes(current.uid),
    })
  }
  return clips
}

/** Passes progress on in steps a person can see, and never waits for the writing. */
function progressWriter({ onError }: PipelineContext, write: (progress: number) => Promise<unknown>) {
  let written = 0
  return (progress: number) => {
    if (progress < written + 0.05) return
    written = progress
    write(progress).catch(onError)
  }
}

async function writeComposition(
  { storage, publish }: PipelineContext,
  job: JobRecord,
  fence: number,
  update: Parameters<PipelineContext['storage']['updateComposition']>[2],
): Promise<boolean> {
  const before = await storage.findComposition(job.uid)
  if (before === null) return false
  const heartbeat = Object.keys(update).every((key) => key === 'leaseMs')
  const origin = { jobId: job.id, atMs: await storage.now() }
  const events = heartbeat ? [] : [compositionEvent(origin, afterUpdate(before, update))]
  const kept = await storage.updateComposition(job.uid, fence, update, events)
  if (!heartbeat) publish(job.uid)
  return kept
}

function afterUpdate(
  record: CompositionRecord,
  { progress, ready, error }: Parameters<PipelineContext['storage']['updateComposition']>[2],
): CompositionRecord {
  if (error !== undefined) return { ...record, state: 'failed', error }
  if (ready === undefined) return { ...record, state: 'running', progress: progress ?? record.progress }
  const stale = record.wantedRevision > ready.revision
  const { mediaKey, revision } = ready
  return { ...record, state: stale ? 'queued' : 'ready', progress: 1, mediaKey, composedRevision: revision }
}

/** Keeps the video that may still be playing besides the new one. */
async function removeOlder({ media }: PipelineContext, jobUid: string, keep: string[]): Promise<void> {
  for await (const key of media.list(compositionFolder(jobUid))) {
    if (!keep.includes(key)) await media.remove(key)
  }
}
