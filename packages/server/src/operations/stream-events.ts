import { RetakeError } from '@retake/core'
import { findPermittedJob } from '../access/find-permitted-job.ts'
import { identify } from '../access/identify.ts'
import { jobEvent } from '../events/index.ts'
import { streamJobEvents } from '../events/stream-job-events.ts'
import type { Call, Operation } from './types.ts'

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-content-type-options': 'nosniff',
  // Tells nginx not to hold events back.
  'x-accel-buffering': 'no',
}

/** The event the reader has seen; null = from now on. */
function readLastEventId(request: Request): number | null {
  const given = request.headers.get('last-event-id')
  if (given === null || given === '') return null
  if (/^\d{1,15}$/.test(given)) return Number(given)
  throw new RetakeError('invalid-request', 'Last-Event-ID takes the id of an event of this stream.')
}

/** Asks the host again about the same request, so that a session that ended also ends its streams. */
async function mayStillRead({ request, job, services }: Call<'streamEvents'>): Promise<boolean> {
  const { storage, authorize, authenticate } = services
  const actor = await identify(request, authenticate)
  const found = await findPermittedJob({ storage, authorize, actor, action: 'streamEvents', jobId: job.id })
  return found.uid === job.uid
}

export const streamEvents: Operation<'streamEvents'> = async (call) => {
  const { request, job, services } = call
  const { storage, hub, signer, timing, limits, closing } = services
  const seen = readLastEventId(request)
  if (request.method === 'HEAD') return new Response(null, { headers })
  if (hub.followers() >= limits.eventStreams) {
    throw new RetakeError('rate-limited', 'Too many event streams are open. Try again soon, or poll.')
  }
  const signal = AbortSignal.any([request.signal, closing])
  const mayRead = () => mayStillRead(call)
  // An id from before the data was reset must not wait for events that never come.
  const last = await storage.lastEventSequence(job.uid)
  const after = Math.min(seen ?? last, last)
  const greeting = seen === null ? jobEvent({ jobId: job.id, atMs: await storage.now() }) : null
  const stream = streamJobEvents({
    storage,
    hub,
    signer,
    timing,
    jobUid: job.uid,
    after,
    greeting,
    signal,
    mayRead,
  })
  return new Response(stream, { headers })
}
