import { planRetention, type RetentionPlan, type RetentionPolicy } from '@retake/core'
import { clipEvent } from '../events/index.ts'
import type { JobRecord } from '../ports/storage/index.ts'
import { comparedForMs, toRetentionVersion } from '../retention/to-retention-version.ts'
import type { PipelineContext } from './pipeline-context.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** Versions that are looked at in one go; where there are more, the newest of the first clips come first. */
const mostVersions = 5_000

/**
 * Carries out retention for a job: plans from rows, and has storage decide again about each version. Looks again when
 * the next one may be due, at the latest a day later, for as long as the job has something that may go.
 */
export async function retainJob(context: PipelineContext, jobUid: string): Promise<void> {
  const { storage, retention } = context
  const wakeUp = `retain:${jobUid}` as const
  const generation = await storage.wakeUpGeneration(wakeUp)
  const job = await storage.findJobByUid(jobUid)
  if (job === null) return storage.removeWakeUp(wakeUp, generation)
  // A policy that is given later finds its jobs.
  if (retention === null) return storage.scheduleWakeUp(wakeUp, dayMs, generation)
  const plan = await planJob(context, job, retention)
  const removed = await removeAll(context, job, plan, retention)
  if (removed > 0) context.publish(jobUid)
  const nextMs = nextLookMs(plan, await storage.now())
  if (nextMs === null) return storage.removeWakeUp(wakeUp, generation)
  await storage.scheduleWakeUp(wakeUp, nextMs, generation)
}

async function planJob(
  { storage }: PipelineContext,
  { uid: jobUid }: JobRecord,
  policy: RetentionPolicy,
): Promise<RetentionPlan> {
  const scope = { jobUid, clipIndex: null }
  const retained = await storage.listRetained(scope, { comparedForMs, limit: mostVersions })
  return planRetention(retained.map(toRetentionVersion), policy, await storage.now())
}

async function removeAll(
  context: PipelineContext,
  job: JobRecord,
  { remove }: RetentionPlan,
  { keepOriginal }: RetentionPolicy,
): Promise<number> {
  const { storage, timing, closing } = context
  let removed = 0
  for (const { id, clipIndex } of remove) {
    if (closing.aborted) return removed
    const result = await storage.removeVersionMedia({
      versionUid: id,
      keepOriginal,
      comparedForMs,
      graceMs: timing.graceMs,
      events: [clipEvent({ jobId: job.id, atMs: await storage.now() }, clipIndex)],
    })
    if (result === 'removed') removed += 1
  }
  return removed
}

/** When something may be due that is not now; null when nothing of the job is ever due by time alone. */
function nextLookMs({ keep, remove }: RetentionPlan, nowMs: number): number | null {
  const waits = keep.flatMap(({ reason, removeAt }) => {
    if (reason === 'in-use') return hourMs
    return removeAt === null ? [] : Math.max(hourMs, Date.parse(removeAt) - nowMs)
  })
  // What storage protected after all, or what was beyond the first thousands, is asked for again.
  if (remove.length > 0) waits.push(hourMs)
  return waits.length === 0 ? null : Math.min(dayMs, ...waits)
}
