import { isRetakeError } from '@retake/core'
import { answered } from '../../answered.ts'
import type { GenerationFailure, GenerationOutput, GenerationStatus } from '../../ports/video-generator.ts'
import { wait } from '../wait.ts'
import { endExpired, endRun } from './end-run.ts'
import { isOverdue, type Run, untilDeadline, updateRun } from './run-context.ts'

/** How following a generation ended. `retry`: it failed without a charge and may be submitted again. */
export type Following =
  | { kind: 'output'; output: GenerationOutput; overdue: boolean }
  | { kind: 'retry'; failure: GenerationFailure }
  | { kind: 'ended' }

/** Share of the bar that generating takes; storing and measuring take the rest. */
const generatingShare = 0.9

/** Polls a handle until it ends, passing cancels and the deadline on to the provider. */
export async function followRun(run: Run, handle: string): Promise<Following> {
  const { context, lease } = run
  const { pollIntervalMs } = context.generator.capabilities
  while (!lease.stop.aborted) {
    if (!lease.cancelled.aborted) await context.throttle.open(await untilDeadline(run), lease.cancelled)
    const overdue = await isOverdue(run)
    const status = await ask(run, handle, overdue || lease.cancelled.aborted)
    if (status?.state === 'succeeded') return { kind: 'output', output: status.output, overdue }
    if (status?.state === 'failed') return fail(run, status.failure)
    if (status?.state === 'cancelled') return endStopped(run, status.charged)
    if (overdue) return endStopped(run, 'unknown')
    if (status !== null) await noteProgress(run, status.progress)
    await wait(pollIntervalMs, lease.stop, ...(lease.cancelled.aborted ? [] : [lease.cancelled]))
  }
  return { kind: 'ended' }
}

/** One poll or cancel. Null when the provider did not answer: the next round asks again, until the deadline. */
async function ask(run: Run, handle: string, stop: boolean): Promise<GenerationStatus | null> {
  const { generator, onError, timing, throttle } = run.context
  const signal = AbortSignal.any([run.lease.stop, AbortSignal.timeout(timing.leaseMs * 3)])
  try {
    return await answered(
      (signal) => (stop ? generator.cancel(handle, { signal }) : generator.poll(handle, { signal })),
      signal,
    )
  } catch (error) {
    if (!run.lease.stop.aborted) onError(error)
    const retryAfterMs = isRetakeError(error) ? error.data.retryAfterMs : undefined
    if (typeof retryAfterMs === 'number') throttle.slowDown(retryAfterMs)
    return null
  }
}

async function fail(run: Run, failure: GenerationFailure): Promise<Following> {
  const { record, lease, context } = run
  // What was refused for its words is refused again, whatever the adapter says.
  const mayPass = failure.retryable && failure.code !== 'provider-refused'
  const again = mayPass && failure.charged === 'none' && record.attempts < context.timing.attempts
  if (again && !lease.cancelled.aborted) return { kind: 'retry', failure }
  const { code, detail, retryable, charged } = failure
  await endRun(run, { status: 'failed', charge: charged, error: { code, detail, retryable } })
  return { kind: 'ended' }
}

async function endStopped(run: Run, charge: 'none' | 'charged' | 'unknown'): Promise<Following> {
  if (run.lease.cancelled.aborted) await endRun(run, { status: 'cancelled', charge, error: null })
  else await endExpired(run, charge)
  return { kind: 'ended' }
}

/** Writes progress that a person could see: never backwards, in steps of two hundredths. */
async function noteProgress(run: Run, progress: number | null): Promise<void> {
  const next = Math.min(1, progress ?? 0) * generatingShare
  if (next < run.record.progress + 0.02) return
  await updateRun(run, { progress: next })
}
