import { clipEvent, regenerationEvent } from '../../events/index.ts'
import type { NewVersion, RegenerationRecord } from '../../ports/storage/index.ts'
import type { GenerationOutput } from '../../ports/video-generator.ts'
import { storeVersionMedia } from '../store-version-media.ts'
import { eventOrigin, type Run, updateRun } from './run-context.ts'

/**
 * Turns an output into a version: our copy first, examined, then version, pointer and money in one transaction.
 * The version has the regeneration's uid: storing again after a crash overwrites, and two versions cannot be.
 * @returns whether the version became current; null when the claim was lost.
 * @throws RetakeError when the output cannot be fetched or is not a video.
 */
export async function storeRun(
  run: Run,
  output: GenerationOutput,
  { promote }: { promote: boolean },
): Promise<{ promoted: boolean } | null> {
  const { context, fence, lease } = run
  if ((await updateRun(run, { status: 'storing' })) !== 'applied') return null
  const { jobUid, clipUid, uid } = run.record
  const body = await openOutput(run, output)
  const place = { jobUid, clipUid, versionUid: uid }
  const facts = await storeVersionMedia(context, place, { body, signal: lease.stop })
  await context.onCheckpoint('before-commit')
  const origin = await eventOrigin(run)
  const done: RegenerationRecord = {
    ...run.record,
    status: 'succeeded',
    progress: 1,
    charge: 'charged',
    settledMicros: run.record.reservedMicros,
    versionUid: uid,
    endedAtMs: origin.atMs,
  }
  const completed = await context.storage.completeRegeneration(uid, fence, {
    version: newVersion(run.record, output, facts),
    promote: promote && !lease.cancelled.aborted,
    settledMicros: run.record.reservedMicros,
    changedBy: run.batch.ownerId,
    events: () => [regenerationEvent(origin, done), clipEvent(origin, run.record.clipIndex)],
  })
  if (completed === null) return null
  await context.onCheckpoint('after-commit')
  run.record = done
  context.publish(jobUid)
  await context.dispatcher.dispatch(`retain:${jobUid}`).catch(context.onError)
  return completed
}

async function openOutput(run: Run, { body }: GenerationOutput): Promise<ReadableStream<Uint8Array>> {
  if (body.kind === 'stream') return body.open()
  const { context, lease } = run
  const { stream } = await context.fetchMedia(body.url, {
    signal: lease.stop,
    maxBytes: context.maxMediaBytes,
    timeoutMs: context.timing.fetchTimeoutMs,
  })
  return stream
}

function newVersion(
  record: RegenerationRecord,
  output: GenerationOutput,
  facts: Awaited<ReturnType<typeof storeVersionMedia>>,
): NewVersion {
  const { target } = record
  return {
    ...facts,
    uid: record.uid,
    jobUid: record.jobUid,
    clipUid: record.clipUid,
    clipIndex: record.clipIndex,
    regenerationUid: record.uid,
    prompt: target.prompt,
    instruction: target.instruction,
    templateId: target.templateId,
    model: output.model,
    seed: output.seed,
    referenceVersionUids: target.referenceVersionUids,
    baseVersionUid: target.baseVersionUid,
    sourceVersionUid: output.newSource ? record.uid : target.sourceVersionUid,
    edits: output.newSource ? [] : target.edits,
    costMicros: record.reservedMicros,
  }
}
