import type { GenerationFailure, GenerationOutput, GenerationStatus } from '../../ports/video-generator.ts'
import { wait } from '../wait.ts'
import { endRun } from './end-run.ts'
import { type Run, updateRun } from './run-context.ts'

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
    const overdue = (run.record.deadlineAtMs ?? Infinity) <= (await context.storage.now())
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
  const { generator, onError, timing } = run.context
  const signal = AbortSignal.any([run.lease.stop, AbortSignal.timeout(timing.leaseMs * 3)])
  try {
    return await (stop ? generator.cancel(handle, { signal }) : generator.poll(handle, { signal }))
  } catch (error) {
    if (!run.lease.stop.aborted) onError(error)
    return null
  }
}

async function fail(run: Run, failure: GenerationFailure): Promise<Following> {
  const { record, lease, context } = run
  const again = failure.retryable && failure.charged === 'none' && record.attempts < context.timing.attempts
  if (again && !lease.cancelled.aborted) return { kind: 'retry', failure }
  const { code, detail, retryable, charged } = failure
  await endRun(run, { status: 'failed', charge: charged, error: { code, detail, retryable } })
  return { kind: 'ended' }
}

async function endStopped(run: Run, charge: 'none' | 'charged' | 'unknown'): Promise<Following> {
  const error = {
    code: 'deadline-exceeded',
    detail: 'This took too long and was stopped. Try again.',
    retryable: true,
  }
  const asked = run.lease.cancelled.aborted
  await endRun(
    run,
    asked ? { status: 'cancelled', charge, error: null } : { status: 'expired', charge, error },
  )
  return { kind: 'ended' }
}

/** Writes progress that a person could see: never backwards, in steps of two hundredths. */
async function noteProgress(run: Run, progress: number | null): Promise<void> {
  const next = Math.min(1, progress ?? 0) * generatingShare
  if (next < run.record.progress + 0.02) return
  await updateRun(run, { progress: next })
}
