import type { RetentionVersion } from '@retake/core'
import type { RetainedVersion } from '../ports/storage/index.ts'
import { toTimestamp } from '../views/timestamp.ts'

/** How long a comparison protects what is compared. */
export const comparedForMs = 60 * 60_000

/** Shows a stored version as retention's rules see it. */
export function toRetentionVersion({ version, isCurrent, inUse }: RetainedVersion): RetentionVersion {
  const usedAtMs = Math.max(version.usedAtMs ?? 0, version.comparedAtMs ?? 0)
  return {
    id: version.uid,
    clipIndex: version.clipIndex,
    versionNumber: version.versionNumber,
    createdAt: toTimestamp(version.createdAtMs),
    usedAt: usedAtMs === 0 ? null : toTimestamp(usedAtMs),
    isCurrent,
    isOriginal: version.regenerationUid === null,
    pinned: version.pinned,
    state: stateOf(version.candidacy, isCurrent),
    storage: version.storage,
    inUse,
    recipe: { sourceVersionId: version.sourceVersionUid },
    bytes: version.mediaBytes ?? 0,
  }
}

function stateOf(
  candidacy: RetainedVersion['version']['candidacy'],
  isCurrent: boolean,
): RetentionVersion['state'] {
  if (isCurrent) return 'current'
  if (candidacy === 'waiting') return 'candidate'
  return candidacy === 'rejected' ? 'rejected' : 'past'
}
