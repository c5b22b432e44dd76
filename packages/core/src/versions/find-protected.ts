import type { KeepReason, RetentionVersion } from './types.ts'

/** Tells which versions retention may not touch at all, and why. */
export function findProtected(versions: readonly RetentionVersion[]): Map<string, KeepReason> {
  const protections = new Map<string, KeepReason>()
  for (const version of versions) {
    const reason = protectionOf(version)
    if (reason !== undefined) protections.set(version.id, reason)
  }
  for (const { id, recipe } of versions) {
    const source = recipe?.sourceVersionId
    if (source && protections.has(id) && !protections.has(source)) protections.set(source, 'in-use')
  }
  return protections
}

function protectionOf({ isCurrent, state, pinned, inUse }: RetentionVersion): KeepReason | undefined {
  if (isCurrent || state === 'current') return 'current'
  if (pinned) return 'pinned'
  if (state === 'candidate') return 'candidate'
  return inUse ? 'in-use' : undefined
}
