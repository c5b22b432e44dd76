import { RetakeError } from '@retake/core'
import { clipEvent, compositionEvent } from '../events/index.ts'
import type { JobRecord, PointerLogRecord, PointerMoveResult } from '../ports/storage/index.ts'
import type { Services } from '../services.ts'
import { findClip, findVersion } from './find-clip.ts'
import type { Call } from './types.ts'

type PointerRoute = 'restoreVersion' | 'acceptVersion'

/**
 * Points a clip to one of its versions and has the video put together again. Asking for what is current already is
 * answered like the move it repeats, and changes nothing.
 * @throws RetakeError `not-found`, `conflict` for a version that is no candidate when accepting,
 * `version-unavailable`, `revision-conflict` with who won.
 */
export async function movePointer(
  call: Call<PointerRoute>,
  reason: Extract<PointerLogRecord['reason'], 'restored' | 'accepted'>,
) {
  const { input, job, actor, services, expectedRevision } = call
  const { storage } = services
  const snapshot = await findClip(storage, job, input.clipIndex)
  const version = await findVersion(storage, snapshot, input.versionId)
  if (reason === 'accepted' && version.candidacy !== 'waiting') {
    throw new RetakeError(
      'conflict',
      'This version does not wait to be accepted. Restore it to make it current.',
    )
  }
  const { uid: clipUid, clipIndex } = snapshot.clip
  const result = await storage.promoteVersion({
    clipUid,
    versionUid: version.uid,
    expectedRevision,
    changedBy: actor.userId,
    reason,
    events: [clipEvent({ jobId: job.id, atMs: await storage.now() }, clipIndex)],
  })
  if (!result.moved && result.reason !== 'unchanged') throw refusal(result)
  if (result.moved) await announceMove(services, job)
  const { revision } = result
  const previousVersionId = result.moved ? result.previousVersionUid : version.uid
  return { body: { clipIndex, currentVersionId: version.uid, revision, previousVersionId }, revision }
}

type Refused = Extract<PointerMoveResult, { reason: 'revision' | 'unavailable' }>

function refusal(result: Refused): RetakeError {
  if (result.reason === 'unavailable') {
    return new RetakeError(
      'version-unavailable',
      'The media of this version was removed; it cannot be shown again.',
    )
  }
  const { revision, currentVersionUid, changedBy } = result
  return new RetakeError(
    'revision-conflict',
    'The clip was changed meanwhile. Look at it, then decide again.',
    {
      data: { revision, currentVersionId: currentVersionUid, changedBy },
    },
  )
}

/** The move is committed: what follows only tells about it and may fail without harm. */
async function announceMove({ storage, dispatcher, hub, onError }: Services, job: JobRecord): Promise<void> {
  try {
    const composition = await storage.findComposition(job.uid)
    if (composition !== null) {
      const origin = { jobId: job.id, atMs: await storage.now() }
      await storage.appendEvents(job.uid, [compositionEvent(origin, composition)])
    }
    hub.publish(job.uid)
    await dispatcher.dispatch(`compose:${job.uid}`)
    await dispatcher.dispatch(`retain:${job.uid}`)
  } catch (error) {
    onError(error)
  }
}
