import {
  type AnalyticsStorage,
  type AttemptRecord,
  type AttemptScope,
  keptAfterMs,
} from '../../ports/storage/index.ts'
import type { BatchEntry, MemoryState, RegenerationEntry } from './state.ts'

export function memoryAttempts(state: MemoryState): AnalyticsStorage {
  return {
    async listAttempts(scope, { fromMs, toMs, limit }) {
      return [...state.batches.values()]
        .filter(({ batch }) => batch.createdAtMs >= fromMs && batch.createdAtMs < toMs)
        .filter((entry) => isIn(entry, scope))
        .reverse()
        .flatMap(({ regenerations }) => regenerations)
        .filter(({ record }) => record.endedAtMs !== null)
        .slice(0, limit)
        .map((entry) => toAttempt(entry, state.now()))
    },
  }
}

function isIn({ batch }: BatchEntry, scope: AttemptScope): boolean {
  if ('jobUid' in scope) return batch.jobUid === scope.jobUid
  return batch.tenantId === scope.tenantId && (!('ownerId' in scope) || batch.ownerId === scope.ownerId)
}

function toAttempt(entry: RegenerationEntry, nowMs: number): AttemptRecord {
  const { record, batch } = entry
  const { changes, templateId } = record.target
  return {
    jobUid: record.jobUid,
    clipIndex: record.clipIndex,
    ownerId: batch.batch.ownerId,
    status: record.status as AttemptRecord['status'],
    errorCode: record.error?.code ?? null,
    settledMicros: record.settledMicros,
    startedAtMs: entry.startedAtMs,
    endedAtMs: record.endedAtMs!,
    changes: structuredClone(changes),
    templateId,
    accepted: isAccepted(entry, nowMs),
    createdAtMs: batch.batch.createdAtMs,
  }
}

function isAccepted({ record, clip }: RegenerationEntry, nowMs: number): boolean {
  const version = clip.versions.find(({ uid }) => uid === record.versionUid)
  if (!version) return false
  if (version.candidacy !== 'none') return version.candidacy === 'accepted'
  return (
    clip.versions.some(({ baseVersionUid }) => baseVersionUid === version.uid) ||
    (clip.clip.currentVersionUid === version.uid && nowMs - version.createdAtMs >= keptAfterMs)
  )
}
