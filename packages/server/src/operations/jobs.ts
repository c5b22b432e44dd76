import { RetakeError } from '@retake/core'
import { clipView, jobView } from '../views/index.ts'
import { cutPage, readNumberCursor } from './page.ts'
import type { Operation } from './types.ts'

export const listJobs: Operation<'listJobs'> = async ({ input, actor, services }) => {
  const { storage, signer } = services
  const { limit = 50, cursor } = input
  const owner = { tenantId: actor.tenantId, ownerId: actor.userId }
  const found = await storage.listJobs(owner, { after: cursor ?? null, limit: limit + 1 })
  const { rows, nextCursor } = cutPage(found, limit, ({ uid }) => uid)
  const jobs = await Promise.all(
    rows.map(async (job) =>
      jobView(job, await storage.listClips(job.uid, { after: null, limit: job.clipsCount }), signer),
    ),
  )
  return { body: { jobs, nextCursor } }
}

export const getJob: Operation<'getJob'> = async ({ job, services: { storage, signer } }) => {
  const clips = await storage.listClips(job.uid, { after: null, limit: job.clipsCount })
  return { body: await jobView(job, clips, signer) }
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
  try {
    for await (const key of media.list(`jobs/${job.uid}/`)) await media.remove(key)
  } catch (error) {
    onError(error)
  }
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
