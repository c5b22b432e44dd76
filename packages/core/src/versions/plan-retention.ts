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
 * newest few of each clip, those that were used last, stay until their age archives and then removes them.
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

interface Rules {
  rules: RetentionPolicy
  nowMs: number
}

function decideFates(
  stored: readonly RetentionVersion[],
  protections: ReadonlyMap<string, KeepReason>,
  { rules, nowMs }: Rules,
): Fate[] {
  const isSafe = (version: RetentionVersion) =>
    protections.has(version.id) || (version.isOriginal && rules.keepOriginal)
  const places = rankByUse(stored.filter((version) => !isSafe(version)))
  return stored.map((version): Fate => {
    const protection = protections.get(version.id)
    if (protection !== undefined) return { version, keep: protection, archive: false, removeAt: null }
    const usedMs = lastUseMs(version)
    const isOlder = (days: number | null) => days !== null && nowMs - usedMs > days * dayMs
    const archive = isOlder(rules.archiveAfterDays) && version.storage === 'active'
    const place = places.get(version.id)
    if (place === undefined) return { version, keep: 'original', archive, removeAt: null }
    const fate: Fate = { version, archive, removeAt: toRemoveAt(usedMs, rules.removeAfterDays) }
    if (isOlder(rules.removeAfterDays)) return { ...fate, remove: 'remove-age' }
    if (rules.keepNewest !== null && place > rules.keepNewest) return { ...fate, remove: 'over-limit' }
    return { ...fate, keep: 'newest' }
  })
}

function lastUseMs({ createdAt, usedAt }: RetentionVersion): number {
  const createdMs = Date.parse(createdAt)
  return usedAt == null ? createdMs : Math.max(createdMs, Date.parse(usedAt))
}

/** The place of each version among those of its clip, counted from 1, the one used last first. */
function rankByUse(versions: readonly RetentionVersion[]): Map<string, number> {
  const counted = new Map<number, number>()
  const ranked = [...versions].sort(
    (a, b) => lastUseMs(b) - lastUseMs(a) || b.versionNumber - a.versionNumber,
  )
  return new Map(
    ranked.map(({ id, clipIndex }) => {
      const place = (counted.get(clipIndex) ?? 0) + 1
      counted.set(clipIndex, place)
      return [id, place]
    }),
  )
}

function toRemoveAt(usedMs: number, days: number | null): string | null {
  return days === null || Number.isNaN(usedMs) ? null : new Date(usedMs + days * dayMs).toISOString()
}

/** Takes the oldest unprotected versions until the rest fits, or nothing more may go. */
function fitBudget(fates: Fate[], maxBytes: number): void {
  const remaining = fates.filter(({ remove }) => remove === undefined)
  let bytes = remaining.reduce((sum, { version }) => sum + (version.bytes ?? 0), 0)
  const oldestFirst = remaining
    .filter(({ keep }) => keep === 'newest')
    .sort((a, b) => lastUseMs(a.version) - lastUseMs(b.version))
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
