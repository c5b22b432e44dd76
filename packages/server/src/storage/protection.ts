import type { PlannedTarget, RetainedVersion } from '../ports/storage/index.ts'

type Needs = Pick<PlannedTarget, 'baseVersionUid' | 'sourceVersionUid' | 'referenceVersionUids'>

/** The versions that regenerations in work are made from. */
export function neededBy(targets: readonly Needs[]): Set<string> {
  return new Set(
    targets.flatMap(({ baseVersionUid, sourceVersionUid, referenceVersionUids }) => [
      baseVersionUid,
      sourceVersionUid,
      ...referenceVersionUids,
    ]),
  )
}

/** Whether somebody looked at a version within the window. */
export function isCompared(
  { comparedAtMs }: { comparedAtMs: number | null },
  { nowMs, comparedForMs }: { nowMs: number; comparedForMs: number },
): boolean {
  return comparedAtMs !== null && nowMs - comparedAtMs < comparedForMs
}

/** Whether a version must keep its media; `clip` are all versions of its clip that have media. */
export function isProtected(
  retained: RetainedVersion,
  clip: readonly RetainedVersion[],
  { keepOriginal }: { keepOriginal: boolean },
): boolean {
  const { uid, regenerationUid } = retained.version
  if (isHeld(retained) || (keepOriginal && regenerationUid === null)) return true
  return clip.some((other) => isHeld(other) && other.version.sourceVersionUid === uid)
}

function isHeld({ version, isCurrent, inUse }: RetainedVersion): boolean {
  return isCurrent || inUse || version.pinned || version.candidacy === 'waiting'
}
