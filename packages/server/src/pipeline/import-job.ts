import { isRetakeError, RetakeError } from '@retake/core'
import { clipEvent, jobEvent } from '../events/index.ts'
import type { ClipRecord, ClipSnapshot, JobRecord } from '../ports/storage/index.ts'
import type { PipelineContext } from './pipeline-context.ts'
import { removeJobMedia } from './remove-job-media.ts'
import { storeVersionMedia } from './store-version-media.ts'
import { toStoredError } from './stored-error.ts'
import { wait } from './wait.ts'

/** Clips that are imported at once. */
const importsAtOnce = 2

/** Copies a job's clips and song into our store, measures the clips, and makes them version 1. */
export async function importJob(context: PipelineContext, jobUid: string): Promise<void> {
  const { storage, publish, closing } = context
  const wakeUp = `import:${jobUid}` as const
  const generation = await storage.wakeUpGeneration(wakeUp)
  const job = await storage.findJobByUid(jobUid)
  if (job !== null && job.state === 'importing') {
    const clips = await storage.listClips(jobUid, { after: null, limit: job.clipsCount })
    await importClips(context, job, clips)
    if (closing.aborted) return
    const audioKey = await importAudio(context, job)
    await endImport(context, job, audioKey)
    publish(jobUid)
    // Removed meanwhile: what was stored since then has no row.
    if ((await storage.findJobByUid(jobUid)) === null) await removeJobMedia(context.media, jobUid)
  }
  await storage.removeWakeUp(wakeUp, generation)
}

async function importClips(context: PipelineContext, job: JobRecord, clips: ClipSnapshot[]): Promise<void> {
  const queue = clips.filter(({ clip, current }) => current === null && clip.importError === null)
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined && !context.closing.aborted; next = queue.shift()) {
      await importClip(context, job, next.clip)
    }
  }
  await Promise.all(Array.from({ length: importsAtOnce }, worker))
}

async function importClip(context: PipelineContext, job: JobRecord, clip: ClipRecord): Promise<void> {
  const { storage, closing, publish } = context
  // Version 1 has the clip's uid: importing again after a crash overwrites the same media.
  const place = { jobUid: job.uid, clipUid: clip.uid, versionUid: clip.uid }
  try {
    const facts = await patiently(context, async () =>
      storeVersionMedia(context, place, { body: await openSource(context, clip), signal: closing }),
    )
    const events = [clipEvent({ jobId: job.id, atMs: await storage.now() }, clip.clipIndex)]
    await storage.completeImport({ ...facts, ...originalRecipe(job, clip) }, events)
  } catch (error) {
    if (closing.aborted) return
    if (!isRetakeError(error)) context.onError(error)
    const events = [clipEvent({ jobId: job.id, atMs: await storage.now() }, clip.clipIndex)]
    await storage.failImport(clip.uid, toStoredError(error), events)
  }
  publish(job.uid)
}

function originalRecipe(job: JobRecord, clip: ClipRecord) {
  return {
    uid: clip.uid,
    jobUid: job.uid,
    clipUid: clip.uid,
    clipIndex: clip.clipIndex,
    regenerationUid: null,
    prompt: clip.prompt,
    instruction: null,
    templateId: null,
    model: null,
    seed: null,
    referenceVersionUids: [],
    baseVersionUid: null,
    sourceVersionUid: clip.uid,
    edits: [],
    costMicros: clip.costMicros ?? 0,
  }
}

interface MediaSource {
  sourceUrl: string | null
  sourceKey?: string | null
}

async function openSource(
  { media, fetchMedia, closing, maxMediaBytes, timing }: PipelineContext,
  { sourceUrl, sourceKey = null }: MediaSource,
): Promise<ReadableStream<Uint8Array>> {
  if (sourceKey !== null) {
    const stored = await media.get(sourceKey)
    if (stored !== null) return stored.stream()
    throw new RetakeError('not-found', 'The uploaded file is not there any more. Upload it again.')
  }
  if (sourceUrl === null) throw new RetakeError('not-found', 'The clip names no footage.')
  const options = { signal: closing, maxBytes: maxMediaBytes, timeoutMs: timing.fetchTimeoutMs }
  return (await fetchMedia(sourceUrl, options)).stream
}

/** Tries again what may pass, as often as the timing allows. */
async function patiently<Result>(context: PipelineContext, work: () => Promise<Result>): Promise<Result> {
  const { timing, closing } = context
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      const again = isRetakeError(error) && error.retryable && attempt < timing.attempts && !closing.aborted
      if (!again) throw error
      await wait(timing.backoffMs * 2 ** (attempt - 1), closing)
    }
  }
}

/** A song that cannot be had does not hold up the job: the video is then put together without it. */
async function importAudio(context: PipelineContext, job: JobRecord): Promise<string | null> {
  const { audio, uid } = job
  if (audio === null || audio.sourceUrl === null) return audio?.mediaKey ?? null
  const key = `jobs/${uid}/audio`
  try {
    await patiently(context, async () =>
      context.media.put(key, await openSource(context, audio), {
        contentType: 'application/octet-stream',
        maxBytes: context.maxMediaBytes,
        signal: context.closing,
      }),
    )
    return key
  } catch (error) {
    context.onError(error)
    return null
  }
}

async function endImport(context: PipelineContext, job: JobRecord, audioKey: string | null): Promise<void> {
  const { storage, closing, dispatcher } = context
  if (closing.aborted) return
  const clips = await storage.listClips(job.uid, { after: null, limit: job.clipsCount })
  const usable = clips.some(({ current }) => current !== null)
  await storage.setJobState(job.uid, usable ? 'ready' : 'failed', audioKey)
  await storage.appendEvents(job.uid, [jobEvent({ jobId: job.id, atMs: await storage.now() })])
  if (!usable) return
  await storage.requestComposition(job.uid)
  await dispatcher.dispatch(`compose:${job.uid}`)
}
