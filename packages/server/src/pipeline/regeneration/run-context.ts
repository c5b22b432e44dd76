import type { EventOrigin } from '../../events/index.ts'
import { regenerationEvent } from '../../events/index.ts'
import type {
  BatchRecord,
  JobRecord,
  RegenerationRecord,
  RegenerationUpdate,
  UpdateOutcome,
} from '../../ports/storage/index.ts'
import type { Lease } from '../lease.ts'
import type { PipelineContext } from '../pipeline-context.ts'

/** One regeneration in work: what it is, and the claim under which this process may write about it. */
export interface Run {
  context: PipelineContext
  job: JobRecord
  batch: BatchRecord
  /** As last written; each update replaces it. */
  record: RegenerationRecord
  fence: number
  lease: Lease
}

/** The origin of events that happen now. */
export async function eventOrigin({ context, job }: Pick<Run, 'context' | 'job'>): Promise<EventOrigin> {
  return { jobId: job.id, atMs: await context.storage.now() }
}

/** Whether the regeneration's deadline has passed, by the clock of storage. */
export async function isOverdue({ context, record }: Run): Promise<boolean> {
  return (record.deadlineAtMs ?? Infinity) <= (await context.storage.now())
}

/** Aborted when the work on it must stop, or its deadline passes; never for a deadline that is not set yet. */
export async function untilDeadline({ context, record, lease }: Run): Promise<AbortSignal> {
  if (record.deadlineAtMs === null) return lease.stop
  const leftMs = Math.max(0, record.deadlineAtMs - (await context.storage.now()))
  return AbortSignal.any([lease.stop, AbortSignal.timeout(leftMs)])
}

/** Writes an update and its event; what is refused changes nothing here either. */
export async function updateRun(run: Run, update: RegenerationUpdate): Promise<UpdateOutcome['state']> {
  const { context, record, fence } = run
  const { leaseMs: _, ...fields } = update
  const next: RegenerationRecord = { ...record, ...fields }
  const event = regenerationEvent(await eventOrigin(run), next)
  const outcome = await context.storage.updateRegeneration(record.uid, fence, update, [event])
  if (outcome.state !== 'applied') return outcome.state
  run.record = next
  if (outcome.cancelRequested) run.lease.noteCancel()
  context.publish(record.jobUid)
  return 'applied'
}
