import type { BlockedClip } from '@retake/core'
import type { PlannedTarget, Storage } from '../ports/storage/index.ts'

/** Names the clips whose footage retention took since they were planned: a retry may come long after. */
export async function removedSources(
  storage: Storage,
  targets: readonly Pick<PlannedTarget, 'clipIndex' | 'sourceVersionUid'>[],
): Promise<BlockedClip[]> {
  const sources = await storage.findVersions(targets.map(({ sourceVersionUid }) => sourceVersionUid))
  const usable = new Set(sources.filter(({ storage: kept }) => kept !== 'deleted').map(({ uid }) => uid))
  return targets
    .filter(({ sourceVersionUid }) => !usable.has(sourceVersionUid))
    .map(({ clipIndex }) => ({
      clipIndex,
      code: 'version-unavailable',
      detail: `The footage that clip ${clipIndex + 1} was to be made from was removed. Ask for the change again.`,
    }))
}
