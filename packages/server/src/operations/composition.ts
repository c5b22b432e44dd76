import { RetakeError } from '@retake/core'
import { compositionEvent } from '../events/index.ts'
import { compositionView } from '../views/index.ts'
import type { Operation } from './types.ts'

export const getComposition: Operation<'getComposition'> = async ({
  job,
  services: { storage, signer },
}) => ({
  body: await compositionView(await storage.findComposition(job.uid), signer),
})

export const recompose: Operation<'recompose'> = async ({ job, services }) => {
  const { storage, signer, dispatcher, hub, onError } = services
  if (job.state !== 'ready')
    throw new RetakeError('job-not-ready', 'Wait until the clips of this job are imported.')
  const composition = await storage.requestComposition(job.uid)
  const origin = { jobId: job.id, atMs: await storage.now() }
  await storage.appendEvents(job.uid, [compositionEvent(origin, composition)])
  hub.publish(job.uid)
  await dispatcher.dispatch(`compose:${job.uid}`).catch(onError)
  return { body: await compositionView(composition, signer) }
}
