import { createDayOf } from './day-of.ts'
import type { AnalyticsRecord, AnalyticsSummary, ModificationUse, Share } from './types.ts'

/** Below so many a percentage says nothing. */
const enough = 5

const shareOf = (count: number, of: number): Share => ({ count, of, share: of < enough ? null : count / of })

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : sum(values) / values.length

/** Groups by a key, the largest group first; equal ones stay in the order they came. */
function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): [key: string, items: Item[]][] {
  const found = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = found.get(key)
    if (group) group.push(item)
    else found.set(key, [item])
  }
  return [...found].sort(([, a], [, b]) => b.length - a.length)
}

/** Aspects whose values are a person's own words: counted together, and never shown. */
const freeWords = new Set(['content', 'composition'])

function modificationUses(records: readonly AnalyticsRecord[]): ModificationUse[] {
  const uses = records.flatMap((record) =>
    record.changes.map(({ aspect, direction, value = null }) => ({
      record,
      aspect,
      direction,
      value: freeWords.has(aspect) ? null : value,
    })),
  )
  return groups(uses, ({ aspect, direction, value }) => `${aspect} ${direction} ${value ?? ''}`).map(
    ([, same]) => ({
      aspect: same[0]!.aspect,
      direction: same[0]!.direction,
      value: same[0]!.value,
      count: same.length,
      succeeded: same.filter(({ record }) => record.status === 'succeeded').length,
      accepted: same.filter(({ record }) => record.accepted).length,
    }),
  )
}

/**
 * Sums up attempts: how many succeeded, what they cost and took, how many were kept, what was asked for most, which
 * templates serve, and why attempts fail. The same change counts as the same whatever the words. Money is in integer
 * micro-dollars. Days are those of `timeZone` (IANA, default UTC); throws `RangeError` where there is no such zone.
 */
export function summariseAnalytics(
  records: readonly AnalyticsRecord[],
  { timeZone = 'UTC' }: { timeZone?: string | undefined } = {},
): AnalyticsSummary {
  const made = records.filter(({ status }) => status === 'succeeded')
  const cancelled = records.filter(({ status }) => status === 'cancelled').length
  const accepted = made.filter((record) => record.accepted).length
  const charged = records.flatMap(({ costMicros }) => (costMicros ? [costMicros] : []))
  const totalCostMicros = sum(charged)
  const clips = new Set(made.map(({ jobId, clipIndex }) => `${clipIndex} ${jobId}`)).size
  const averageCost = mean(charged)
  return {
    total: records.length,
    succeeded: made.length,
    failed: records.length - made.length - cancelled,
    cancelled,
    success: shareOf(made.length, records.length - cancelled),
    acceptance: shareOf(accepted, made.length),
    totalCostMicros,
    averageCostMicros: averageCost === null ? null : Math.round(averageCost),
    averageSeconds: mean(made.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]))),
    iterationsPerClip: clips === 0 ? null : made.length / clips,
    costPerAcceptedMicros: accepted === 0 ? null : Math.round(totalCostMicros / accepted),
    modifications: modificationUses(records),
    templates: groups(
      made.filter(({ templateId }) => templateId !== null),
      ({ templateId }) => templateId!,
    ).map(([templateId, uses]) => ({
      templateId,
      kept: shareOf(uses.filter((use) => use.accepted).length, uses.length),
    })),
    failures: groups(
      records.filter(({ errorCode }) => errorCode !== null),
      ({ errorCode }) => errorCode!,
    ).map(([code, same]) => ({ code, count: same.length })),
    days: daysOf(records, timeZone),
  }
}

function daysOf(records: readonly AnalyticsRecord[], timeZone: string): AnalyticsSummary['days'] {
  const dayOf = createDayOf(timeZone)
  return groups(records, ({ createdAt }) => dayOf(createdAt))
    .map(([date, same]) => ({
      date,
      attempts: same.length,
      costMicros: sum(same.map(({ costMicros }) => costMicros ?? 0)),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}
