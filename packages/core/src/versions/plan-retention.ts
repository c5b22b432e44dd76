import { findProtected } from './find-protected.ts'
import type { KeepReason, RemoveReason, RetentionPlan, RetentionPolicy, RetentionVersion } from './types.ts'

const dayMs = 86_400_000

/** Three besides the protected ones, archived after a week, removed after a month, originals never. */
export const defaultRetention: Readonly<RetentionPolicy> = {
  keepNewest: 3,
  archiveAfterDays: 7,
  removeAfterDays: 30,
  keepOriginal: true,
  maxBytes: null,
}

/**
 * Plans which versions stay, are archived or lose their media, each with its reason. A dry run: it changes nothing.
 *
 * Current, pinned, candidate and used versions are untouched, and so is the footage that a current, pinned or
 * candidate version is rendered from. The original is never removed unless the policy says so. Of the others the
 * newest few of each clip stay until their age archives and then removes them.
 *
 * @param versions all versions of a job; those whose media is gone are ignored.
 * @param policy what is not given is {@link defaultRetention}.
 * @throws RangeError when `now` is no time.
 */
export function planRetention(
  versions: readonly RetentionVersion[],
  policy: Partial<RetentionPolicy>,
  now: Date | string | number,
): RetentionPlan {
  const rules = { ...defaultRetention, ...policy }
  const nowMs = new Date(now).getTime()
  if (Number.isNaN(nowMs)) throw new RangeError(`${String(now)} is no time; give a date.`)
  const stored = versions.filter(({ storage }) => storage !== 'deleted').sort(byClipNewestFirst)
  const protections = findProtected(stored)
  const fates = decideFates(stored, protections, { rules, nowMs })
  if (rules.maxBytes !== null) fitBudget(fates, rules.maxBytes)
  return toPlan(fates)
}

interface Fate {
  version: RetentionVersion
  keep?: KeepReason
  remove?: RemoveReason
  archive: boolean
  removeAt: string | null
}

function byClipNewestFirst(a: RetentionVersion, b: RetentionVersion): number {
  return a.clipIndex - b.clipIndex || b.versionNumber - a.versionNumber
}

function decideFates(
  stored: readonly RetentionVersion[],
  protections: ReadonlyMap<string, KeepReason>,
  { rules, nowMs }: { rules: RetentionPolicy; nowMs: number },
): Fate[] {
  const counted = new Map<number, number>()
  return stored.map((version): Fate => {
    const protection = protections.get(version.id)
    if (protection !== undefined) return { version, keep: protection, archive: false, removeAt: null }
    const createdMs = Date.parse(version.createdAt)
    const isOlder = (days: number | null) => days !== null && nowMs - createdMs > days * dayMs
    const archive = isOlder(rules.archiveAfterDays) && version.storage === 'active'
    if (version.isOriginal && rules.keepOriginal)
      return { version, keep: 'original', archive, removeAt: null }
    const place = (counted.get(version.clipIndex) ?? 0) + 1
    counted.set(version.clipIndex, place)
    const fate: Fate = { version, archive, removeAt: toRemoveAt(createdMs, rules.removeAfterDays) }
    if (isOlder(rules.removeAfterDays)) return { ...fate, remove: 'remove-age' }
    if (rules.keepNewest !== null && place > rules.keepNewest) return { ...fate, remove: 'over-limit' }
    return { ...fate, keep: 'newest' }
  })
}

function toRemoveAt(createdMs: number, days: number | null): string | null {
  return days === null || Number.isNaN(createdMs) ? null : new Date(createdMs + days * dayMs).toISOString()
}

/** Takes the oldest unprotected versions until the rest fits, or nothing more may go. */
function fitBudget(fates: Fate[], maxBytes: number): void {
  const remaining = fates.filter(({ remove }) => remove === undefined)
  let bytes = remaining.reduce((sum, { version }) => sum + (version.bytes ?? 0), 0)
  const oldestFirst = remaining
    .filter(({ keep }) => keep === 'newest')
    .sort((a, b) => Date.parse(a.version.createdAt) - Date.parse(b.version.createdAt))
  for (const fate of oldestFirst) {
    if (bytes <= maxBytes) return
    fate.remove = 'over-budget'
    bytes -= fate.version.bytes ?? 0
  }
}

function toPlan(fates: readonly Fate[]): RetentionPlan {
  const plan: RetentionPlan = { keep: [], archive: [], remove: [] }
  for (const { version, keep = 'newest', remove, archive, removeAt } of fates) {
    const entry = { id: version.id, clipIndex: version.clipIndex, removeAt }
    if (remove !== undefined) plan.remove.push({ ...entry, reason: remove })
    else if (archive) plan.archive.push({ ...entry, reason: 'archive-age' })
    else plan.keep.push({ ...entry, reason: keep })
  }
  return plan
}
