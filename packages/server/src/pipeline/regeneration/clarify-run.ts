import { answered } from '../../answered.ts'
import type { GenerationRequest } from '../../ports/video-generator.ts'
import { wait } from '../wait.ts'
import { endCancelled, endExpired, endRun } from './end-run.ts'
import { attemptReference, generationRequest } from './generation-request.ts'
import { isOverdue, type Run, untilDeadline } from './run-context.ts'
import type { Submission } from './submit-run.ts'

type Send = (run: Run, request: GenerationRequest) => Promise<Submission>

/**
 * Finds out whether the current attempt reached the provider; never sends it twice where that could start two.
 * What is not clear by the deadline is `unknown`.
 * @param tries How often this was tried before; it waits longer each time.
 */
export async function clarifyRun(run: Run, tries: number, send: Send): Promise<Submission> {
  const { context, record, lease } = run
  const { findable, idempotent } = context.generator.capabilities
  const backoffMs = Math.min(context.timing.backoffMs * 2 ** tries, context.timing.leaseMs * 6)
  if (tries > 0) await wait(backoffMs, lease.stop, lease.cancelled)
  await context.throttle.open(await untilDeadline(run))
  if (lease.stop.aborted) return { kind: 'stopped' }
  const overdue = await isOverdue(run)
  const found = findable ? await find(run) : 'unreachable'
  if (found !== 'unreachable' && found !== null) return { kind: 'handle', handle: found }
  const neverReceived = found === null
  if (lease.cancelled.aborted && neverReceived) return endCancelled(run).then(stopped)
  if (overdue && neverReceived) return endExpired(run, 'none').then(stopped)
  if (overdue || (!findable && (!idempotent || lease.cancelled.aborted))) return giveUp(run)
  if (findable && !neverReceived) return { kind: 'unclear' }
  const request = await generationRequest(run, record.attempts).catch(context.onError)
  // Its footage is gone: it cannot be asked for again, so it stays unclear.
  return request === undefined ? giveUp(run) : send(run, request)
}

const stopped = (): Submission => ({ kind: 'stopped' })

async function find(run: Run): Promise<string | null | 'unreachable'> {
  const { context, record, lease } = run
  const reference = attemptReference(record.uid, record.attempts)
  const signal = AbortSignal.any([lease.stop, AbortSignal.timeout(context.timing.leaseMs * 3)])
  try {
    return await answered((signal) => context.generator.find(reference, { signal }), signal)
  } catch (error) {
    if (!lease.stop.aborted) context.onError(error)
    return 'unreachable'
  }
}

async function giveUp(run: Run): Promise<Submission> {
  const detail =
    'The connection broke while this was sent, so it is not known whether it was made and charged. ' +
    'It is kept until that is known, and never sent again by itself.'
  await endRun(run, {
    status: 'unknown',
    charge: 'unknown',
    error: { code: 'provider-unknown', detail, retryable: false },
  })
  return { kind: 'stopped' }
}
