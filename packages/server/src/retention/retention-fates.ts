import { planRetention, type RetentionPlan, type RetentionPolicy } from '@retake/core'
import type { Storage } from '../ports/storage/index.ts'
import { comparedForMs, toRetentionVersion } from './to-retention-version.ts'

/** What retention does with a version, as people are told. */
export interface RetentionFate {
  reason: RetentionPlan['keep' | 'archive' | 'remove'][number]['reason']
  /** When its media will go if nothing changes; null when it will not. */
  expiresAt: string | null
}

/** Versions of a clip that can be told about; older ones are beyond every limit. */
const mostVersions = 500

/** Plans for one clip without doing anything: what each of its versions is kept for, or goes for, and when. */
export async function readFates(
  { storage, retention }: { storage: Storage; retention: RetentionPolicy | null },
  scope: { jobUid: string; clipIndex: number },
): Promise<Map<string, RetentionFate>> {
  if (retention === null) return new Map()
  const retained = await storage.listRetained(scope, { comparedForMs, limit: mostVersions })
  const nowMs = await storage.now()
  // The budget is the job's: one clip cannot tell what it takes.
  const policy = { ...retention, maxBytes: null }
  const { keep, archive, remove } = planRetention(retained.map(toRetentionVersion), policy, nowMs)
  const now = new Date(nowMs).toISOString()
  const fates = new Map<string, RetentionFate>()
  for (const { id, reason, removeAt } of [...keep, ...archive]) fates.set(id, { reason, expiresAt: removeAt })
  for (const { id, reason } of remove) fates.set(id, { reason, expiresAt: now })
  return fates
}
