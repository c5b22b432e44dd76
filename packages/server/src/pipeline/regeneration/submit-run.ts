import { isRetakeError } from '@retake/core'
import { answered } from '../../answered.ts'
import type { GenerationRequest } from '../../ports/video-generator.ts'
import { toStoredError } from '../stored-error.ts'
import { wait } from '../wait.ts'
import { clarifyRun } from './clarify-run.ts'
import { endCancelled, endExpired, endRun } from './end-run.ts'
import { generationRequest } from './generation-request.ts'
import { isOverdue, type Run, untilDeadline, updateRun } from './run-context.ts'

/**
 * What became of a submission. `unclear`: it was sent, or may have been, and no answer came.
 * `refused`: surely not started.
 */
export type Submission =
  | { kind: 'handle'; handle: string }
  | { kind: 'refused'; error: unknown; retryAfterMs: number | null }
  | { kind: 'unclear' }
  | { kind: 'stopped' }

/**
 * Submits until the provider's handle is persisted. Null = the run ended or was lost, and nothing is left to do.
 * @param options.mayBeSent A process that died may have submitted this attempt: it is looked up, or sent again under
 * the same reference where the provider recognises that, or else ends as `unknown`.
 */
export async function submitRun(run: Run, { mayBeSent }: { mayBeSent: boolean }): Promise<string | null> {
  let submission: Submission = mayBeSent
    ? { kind: 'unclear' }
    : await submitAttempt(run, run.record.attempts + 1)
  for (let unclear = 0, refusals = 0; ; ) {
    switch (submission.kind) {
      case 'handle':
        return persistHandle(run, submission.handle)
      case 'stopped':
        return null
      case 'unclear':
        submission = await clarifyRun(run, unclear++, send)
        break
      case 'refused': {
        const attempt = await backOff(run, submission, refusals++)
        if (attempt === null) return null
        submission = await submitAttempt(run, attempt)
        break
      }
      default:
        submission satisfies never
    }
    if (run.lease.stop.aborted) return null
  }
}

/**
 * Commits the intent, then sends at once. After a committed cancel the intent is refused, so nothing is sent; all that
 * takes time comes before it.
 */
async function submitAttempt(run: Run, attempt: number): Promise<Submission> {
  const { context, lease } = run
  await context.throttle.open(await untilDeadline(run), lease.cancelled)
  if (lease.stop.aborted) return { kind: 'stopped' }
  if (await isOverdue(run)) {
    await endExpired(run, 'none')
    return { kind: 'stopped' }
  }
  const deadlineAtMs = run.record.deadlineAtMs ?? (await context.storage.now()) + context.timing.deadlineMs
  try {
    const request = await generationRequest(run, attempt)
    const intent = await updateRun(run, { attempts: attempt, handle: null, deadlineAtMs, error: null })
    if (intent === 'cancel-requested') await endCancelled(run)
    if (intent !== 'applied') return { kind: 'stopped' }
    await context.onCheckpoint('after-intent')
    return await send(run, request)
  } catch (error) {
    if (!isRetakeError(error)) throw error
    return { kind: 'refused', error, retryAfterMs: null }
  }
}

async function send(run: Run, request: GenerationRequest): Promise<Submission> {
  const { context, lease } = run
  const signal = AbortSignal.any([lease.stop, AbortSignal.timeout(context.timing.submitTimeoutMs)])
  try {
    const handle = await answered((signal) => context.generator.submit(request, { signal }), signal)
    await context.onCheckpoint('after-submit')
    return { kind: 'handle', handle }
  } catch (error) {
    if (lease.stop.aborted) return { kind: 'stopped' }
    if (!isRetakeError(error)) return { kind: 'unclear' }
    const { retryAfterMs } = error.data
    return { kind: 'refused', error, retryAfterMs: typeof retryAfterMs === 'number' ? retryAfterMs : null }
  }
}

/**
 * Waits before the next submission and gives its attempt; null when there is none, and the run has ended. A provider
 * that is busy holds up every submission to it and uses up no attempt: the deadline ends it.
 */
async function backOff(
  run: Run,
  { error, retryAfterMs }: Extract<Submission, { kind: 'refused' }>,
  refusals: number,
): Promise<number | null> {
  const { context, record, lease } = run
  const stored = toStoredError(error)
  const busy = stored.code === 'provider-rate-limited'
  if (!stored.retryable || (!busy && record.attempts >= context.timing.attempts)) {
    await endRun(run, { status: 'failed', charge: 'none', error: stored })
    return null
  }
  // Kept with the row while it waits: a process that takes over knows from it that nothing was started.
  if ((await updateRun(run, { error: stored })) !== 'applied') return null
  const backoffMs = Math.min(context.timing.backoffMs * 2 ** refusals, context.timing.leaseMs * 6)
  if (busy) context.throttle.slowDown(retryAfterMs ?? backoffMs)
  else await wait(retryAfterMs ?? backoffMs, lease.stop, lease.cancelled)
  if (lease.stop.aborted) return null
  return busy ? record.attempts : record.attempts + 1
}

/** Writes the handle down, patiently: it is the only way back to what was started. */
async function persistHandle(run: Run, handle: string): Promise<string | null> {
  const { context, lease } = run
  for (let tries = 1; !lease.stop.aborted; tries++) {
    try {
      const state = await updateRun(run, { handle, status: 'running' })
      if (state !== 'applied') return null
      await context.onCheckpoint('after-persist')
      return handle
    } catch (error) {
      context.onError(error)
      await wait(Math.min(context.timing.backoffMs * 2 ** tries, context.timing.leaseMs), lease.stop)
    }
  }
  return null
}
