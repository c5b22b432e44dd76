import { isRetakeError } from '@retake/core'
import { toStoredError } from '../stored-error.ts'
import { wait } from '../wait.ts'
import { endCancelled, endRun } from './end-run.ts'
import { attemptReference, generationRequest } from './generation-request.ts'
import { type Run, updateRun } from './run-context.ts'

/**
 * What became of a submission. `unclear`: it was sent, or may have been, and no answer came.
 * `refused`: surely not started.
 */
type Submission =
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
  let submission: Submission = mayBeSent ? { kind: 'unclear' } : await submitNext(run)
  for (;;) {
    switch (submission.kind) {
      case 'handle':
        return persistHandle(run, submission.handle)
      case 'stopped':
        return null
      case 'unclear':
        submission = await clarify(run)
        break
      case 'refused': {
        const { error, retryAfterMs } = submission
        if (!(await backOff(run, error, retryAfterMs))) return null
        submission = await submitNext(run)
        break
      }
      default:
        submission satisfies never
    }
    if (run.lease.stop.aborted) return null
  }
}

/** Commits the intent, then sends. After a committed cancel the intent is refused, so nothing is sent. */
async function submitNext(run: Run): Promise<Submission> {
  const { context, record } = run
  const attempt = record.attempts + 1
  const deadlineAtMs = record.deadlineAtMs ?? (await context.storage.now()) + context.timing.deadlineMs
  const intent = await updateRun(run, { attempts: attempt, handle: null, deadlineAtMs, error: null })
  if (intent === 'cancel-requested') await endCancelled(run)
  if (intent !== 'applied') return { kind: 'stopped' }
  await context.onCheckpoint('after-intent')
  return send(run)
}

async function send(run: Run): Promise<Submission> {
  const { context, lease } = run
  try {
    const request = await generationRequest(run, run.record.attempts)
    const handle = await context.generator.submit(request, { signal: lease.stop })
    await context.onCheckpoint('after-submit')
    return { kind: 'handle', handle }
  } catch (error) {
    if (lease.stop.aborted) return { kind: 'stopped' }
    if (!isRetakeError(error)) return { kind: 'unclear' }
    const { retryAfterMs } = error.data
    return { kind: 'refused', error, retryAfterMs: typeof retryAfterMs === 'number' ? retryAfterMs : null }
  }
}

/** Finds out whether the current attempt reached the provider; never sends it twice where that could start two. */
async function clarify(run: Run): Promise<Submission> {
  const { context, record, lease } = run
  const { capabilities } = context.generator
  if (lease.cancelled.aborted && !capabilities.findable) return giveUp(run)
  if (capabilities.findable) {
    const found = await find(run)
    if (found === 'unreachable')
      return wait(context.timing.backoffMs, lease.stop).then(() => ({ kind: 'unclear' }))
    if (found !== null) return { kind: 'handle', handle: found }
  } else if (!capabilities.idempotent) {
    return giveUp(run)
  }
  if (lease.cancelled.aborted) {
    await endCancelled(run)
    return { kind: 'stopped' }
  }
  await wait(record.attempts > 1 ? context.timing.backoffMs : 0, lease.stop)
  return send(run)
}

async function find(run: Run): Promise<string | null | 'unreachable'> {
  const { context, record, lease } = run
  try {
    return await context.generator.find(attemptReference(record.uid, record.attempts), { signal: lease.stop })
  } catch (error) {
    context.onError(error)
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

/** Waits before another attempt; false when there is none, and the run has ended. */
async function backOff(run: Run, error: unknown, retryAfterMs: number | null): Promise<boolean> {
  const { context, record, lease } = run
  const stored = toStoredError(error)
  if (!stored.retryable || record.attempts >= context.timing.attempts) {
    await endRun(run, { status: 'failed', charge: 'none', error: stored })
    return false
  }
  await wait(
    retryAfterMs ?? context.timing.backoffMs * 2 ** (record.attempts - 1),
    lease.stop,
    lease.cancelled,
  )
  return !lease.stop.aborted
}

async function persistHandle(run: Run, handle: string): Promise<string | null> {
  const state = await updateRun(run, { handle, status: 'running' })
  if (state !== 'applied') return null
  await run.context.onCheckpoint('after-persist')
  return handle
}
