import { RetakeError } from '@retake/core'
import { clipEvent } from '../events/index.ts'
import { readFates } from '../retention/retention-fates.ts'
import { versionView } from '../views/index.ts'
import { findClip, findVersion } from './find-clip.ts'
import { movePointer } from './move-pointer.ts'
import { cutPage, readNumberCursor } from './page.ts'
import type { Call, Operation } from './types.ts'

export const listVersions: Operation<'listVersions'> = async ({ input, job, services }) => {
  const { storage, signer } = services
  const { limit = 50, clipIndex } = input
  const before = readNumberCursor(input.cursor)
  const { clip } = await findClip(storage, job, clipIndex)
  const found = await storage.listVersions(clip.uid, { before, limit: limit + 1 })
  const { rows, nextCursor } = cutPage(found, limit, ({ versionNumber }) => versionNumber)
  const fates = await readFates(services, { jobUid: job.uid, clipIndex })
  const versions = await Promise.all(
    rows.map((record) => versionView(record, clip, signer, fates.get(record.uid))),
  )
  return { body: { versions, revision: clip.revision, nextCursor }, revision: clip.revision }
}

export const restoreVersion: Operation<'restoreVersion'> = (call) => movePointer(call, 'restored')

export const acceptVersion: Operation<'acceptVersion'> = (call) => movePointer(call, 'accepted')

export const rejectVersion: Operation<'rejectVersion'> = async (call) => {
  const { input, job, services } = call
  const { storage, hub } = services
  const snapshot = await findClip(storage, job, input.clipIndex)
  const version = await findVersion(storage, snapshot, input.versionId)
  const events = [clipEvent({ jobId: job.id, atMs: await storage.now() }, input.clipIndex)]
  if (!(await storage.rejectCandidate(version.uid, events))) {
    throw new RetakeError('conflict', 'This version does not wait to be accepted or rejected.')
  }
  hub.publish(job.uid)
  return showVersion(call)
}

type VersionRoute = 'rejectVersion' | 'pinVersion' | 'unpinVersion'

async function showVersion({ input, job, services }: Call<VersionRoute>) {
  const { storage, signer } = services
  const snapshot = await findClip(storage, job, input.clipIndex)
  const version = await findVersion(storage, snapshot, input.versionId)
  const fates = await readFates(services, { jobUid: job.uid, clipIndex: input.clipIndex })
  const body = await versionView(version, snapshot.clip, signer, fates.get(version.uid))
  return { body, revision: snapshot.clip.revision }
}

async function setPinned(call: Call<'pinVersion' | 'unpinVersion'>, pinned: boolean) {
  const { input, job, services } = call
  const { storage, hub } = services
  const snapshot = await findClip(storage, job, input.clipIndex)
  const version = await findVersion(storage, snapshot, input.versionId)
  if (!(await storage.setPinned(version.uid, pinned))) {
    throw new RetakeError(
      'version-unavailable',
      'The media of this version was removed; there is nothing to keep.',
    )
  }
  await storage.appendEvents(job.uid, [
    clipEvent({ jobId: job.id, atMs: await storage.now() }, input.clipIndex),
  ])
  hub.publish(job.uid)
  return showVersion(call)
}

export const pinVersion: Operation<'pinVersion'> = (call) => setPinned(call, true)

export const unpinVersion: Operation<'unpinVersion'> = (call) => setPinned(call, false)
