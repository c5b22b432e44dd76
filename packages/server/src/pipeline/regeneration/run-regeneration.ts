import { isRetakeError } from '@retake/core'
import type { BatchRecord, JobRecord, RegenerationRecord } from '../../ports/storage/index.ts'
import type { GenerationOutput } from '../../ports/video-generator.ts'
import { holdLease } from '../lease.ts'
import type { PipelineContext } from '../pipeline-context.ts'
import { toStoredError } from '../stored-error.ts'
import { wait } from '../wait.ts'
import { endRun } from './end-run.ts'
import { followRun } from './follow-run.ts'
import type { Run } from './run-context.ts'
import { storeRun } from './store-run.ts'
import { submitRun } from './submit-run.ts'

export interface ClaimedRegeneration {
  job: JobRecord
  batch: BatchRecord
  /** As read under the claim. */
  record: RegenerationRecord
  fence: number
}

/**
 * Takes a claimed regeneration from wherever it stands to its end: intent → submit → persist handle → poll → store →
 * measure → version → settle. Resolves when it ended, or when this process may not go on with it.
 */
export async function runRegeneration(context: PipelineContext, claimed: ClaimedRegeneration): Promise<void> {
  const { record, fence } = claimed
  const lease = holdLease(context, record.uid, fence)
  const run: Run = { context, ...claimed, lease }
  try {
    if (record.cancelRequested) lease.noteCancel()
    await drive(run)
  } catch (error) {
    context.onError(error)
  } finally {
    await lease.release().catch(context.onError)
  }
}

async function drive(run: Run): Promise<void> {
  const { context, lease } = run
  const { handle: known, attempts, error, status } = run.record
  // An error on a live row says that its last submission was refused, so nothing was started.
  const refused = error !== null && status !== 'unknown'
  let handle = known ?? (await submitRun(run, { mayBeSent: attempts > 0 && !refused }))
  let stores = 0
  while (handle !== null) {
    const following = await followRun(run, handle)
    if (following.kind === 'output' && !(await storeOrFail(run, following, ++stores))) {
      await wait(context.timing.backoffMs * 2 ** (stores - 1), lease.stop)
      continue
    }
    if (lease.stop.aborted) return
    await context.generator.release(handle).catch(context.onError)
    handle = following.kind === 'retry' ? await resubmit(run) : null
  }
}

async function resubmit(run: Run): Promise<string | null> {
  const { context, lease, record } = run
  await wait(context.timing.backoffMs * 2 ** (record.attempts - 1), lease.stop, lease.cancelled)
  return submitRun(run, { mayBeSent: false })
}

/** Stores the output, or ends the run as failed. False: the fetch failed in a way that may pass, ask again. */
async function storeOrFail(
  run: Run,
  { output, overdue }: { output: GenerationOutput; overdue: boolean },
  tries: number,
): Promise<boolean> {
  const { context, batch, lease } = run
  try {
    await storeRun(run, output, { promote: batch.autoAccept && !overdue })
    return true
  } catch (error) {
    if (lease.stop.aborted) return true
    if (!isRetakeError(error)) context.onError(error)
    if (mayPass(error) && tries < context.timing.attempts) return false
    const charge = output.chargedMicros ? 'charged' : 'none'
    await endRun(run, { status: 'failed', charge, error: toStoredError(error) })
    return true
  }
}

/** An address that does not answer may only have expired: asking the provider again gives a new one. */
function mayPass(error: unknown): boolean {
  return isRetakeError(error) && (error.retryable || error.code === 'media-fetch-failed')
}
