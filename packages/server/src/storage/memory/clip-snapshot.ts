import type { ClipSnapshot } from '../../ports/storage/index.ts'
import type { ClipEntry } from './state.ts'

export function snapshotClip({ clip, versions, regenerations }: ClipEntry): ClipSnapshot {
  const live = regenerations.find(({ record }) => record.endedAtMs === null)?.record
  const latest = regenerations.at(-1)?.record
  const failed = latest?.status === 'failed' || latest?.status === 'expired'
  return structuredClone({
    clip,
    current: versions.find(({ uid }) => uid === clip.currentVersionUid) ?? null,
    versionsCount: versions.length,
    hasCandidate: versions.some(({ candidacy }) => candidacy === 'waiting'),
    live: live ? { uid: live.uid, batchUid: live.batchUid } : null,
    lastError: failed ? latest.error : null,
  })
}
