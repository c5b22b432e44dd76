import type { Version } from '@retake/core'

const dayMs = 86_400_000

/** What goes later than this is nobody's concern yet. */
const soonDays = 7

/** In how many days a take will be removed if nothing changes; 0 = today. Null when that is not soon. */
export function daysLeft(
  { expiresAt, storage }: Pick<Version, 'expiresAt' | 'storage'>,
  now: Date,
): number | null {
  if (expiresAt == null || storage === 'deleted') return null
  const days = Math.max(0, Math.ceil((Date.parse(expiresAt) - now.getTime()) / dayMs - 1e-3))
  return days <= soonDays ? days : null
}
