import { RetakeError } from '@retake/core'
import { removeJobMedia } from '../pipeline/remove-job-media.ts'
import { clipView, jobView } from '../views/index.ts'
import { cutPage, readNumberCursor } from './page.ts'
import type { Operation } from './types.ts'

export const listJobs: Operation<'listJobs'> = async ({ input, actor, services }) => {
  const { storage, signer } = services
  const { limit = 50, cursor } = input
  const owner = { tenantId: actor.tenantId, ownerId: actor.userId }
  const found = await storage.listJobs(owner, { after: cursor ?? null, limit: limit + 1 })
  const { rows, nextCursor } = cutPage(found, limit, ({ uid }) => uid)
  const clips = Map.groupBy(await storage.listClipsOfJobs(rows.map(({ uid }) => uid)), ({ jobUid }) => jobUid)
  const jobs = await Promise.all(rows.map((job) => jobView(job, clips.get(job.uid) ?? [], signer)))
  return { body: { jobs, nextCursor } }
}

export const getJob: Operation<'getJob'> = async ({ job, services: { storage, signer } }) => {
  return { body: await jobView(job, await storage.listClipsOfJobs([job.uid]), signer) }
}

/** Removes the rows first: media without a row is found by the orphan scan, a row without media is a broken job. */
export const deleteJob: Operation<'deleteJob'> = async ({ job, services }) => {
  const { storage, media, hub, onError } = services
  if ((await storage.deleteJob(job.uid)) === 'busy') {
    throw new RetakeError(
      'clip-busy',
      'A clip of this job is being regenerated. Cancel or wait, then remove it.',
    )
  }
  hub.publish(job.uid)
  await removeJobMedia(media, job.uid).catch(onError)
  return { body: { id: job.id } }
}

export const listClips: Operation<'listClips'> = async ({ input, job, services: { storage, signer } }) => {
  const { limit = 200 } = input
  const after = readNumberCursor(input.cursor)
  const found = await storage.listClips(job.uid, { after, limit: limit + 1 })
  const { rows, nextCursor } = cutPage(found, limit, ({ clip }) => clip.clipIndex)
  const clips = await Promise.all(rows.map((snapshot) => clipView(snapshot, job.audio, signer)))
  return { body: { clips, nextCursor } }
}
