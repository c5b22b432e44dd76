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
