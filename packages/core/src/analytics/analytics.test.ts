import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveInsights } from './derive-insights.ts'
import { summariseAnalytics } from './summarise-analytics.ts'
import type { AnalyticsRecord } from './types.ts'

const record = (overrides: Partial<AnalyticsRecord> = {}): AnalyticsRecord => ({
  jobId: 'song',
  clipIndex: 0,
  userId: 'ann',
  status: 'succeeded',
  errorCode: null,
  costMicros: 150_000,
  seconds: 4,
  changes: [{ aspect: 'brightness', direction: 'increase', amount: 0.3 }],
  templateId: null,
  accepted: true,
  createdAt: '2026-03-01T10:00:00Z',
  ...overrides,
})
const failed = record({ status: 'failed', errorCode: 'provider-refused', costMicros: 0, accepted: false })
const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item)

describe('summariseAnalytics', () => {
  it('counts what succeeded, and gives no percentage below five', () => {
    expect(summariseAnalytics([...times(7, record()), failed]).success).toEqual({
      count: 7,
      of: 8,
      share: 0.875,
    })
    expect(summariseAnalytics([...times(3, record()), failed]).success).toEqual({
      count: 3,
      of: 4,
      share: null,
    })
  })

  it('does not blame an attempt that a person stopped', () => {
    const stopped = record({ status: 'cancelled', costMicros: 0, accepted: false })
    const { success, cancelled, failed: broken } = summariseAnalytics([...times(5, record()), stopped])
    expect([success.share, cancelled, broken]).toEqual([1, 1, 0])
  })

  it('says what a kept take costs, with all that was charged on the way', () => {
    const summary = summariseAnalytics([
      record(),
      record({ accepted: false }),
      record({ clipIndex: 1, costMicros: 100_000 }),
      record({ status: 'failed', errorCode: 'provider-failed', costMicros: 50_000, accepted: false }),
    ])
    expect(summary).toMatchObject({
      totalCostMicros: 450_000,
      averageCostMicros: 112_500,
      costPerAcceptedMicros: 225_000,
      iterationsPerClip: 1.5,
      averageSeconds: 4,
    })
  })

  it('groups changes by what they mean, whatever their amount, and keeps people’s own words to itself', () => {
    const { modifications } = summariseAnalytics([
      record(),
      record({ changes: [{ aspect: 'brightness', direction: 'increase' }], accepted: false }),
      record({ changes: [{ aspect: 'content', direction: 'add', value: 'my name on the wall' }] }),
      record({ changes: [{ aspect: 'content', direction: 'add', value: 'three birds' }] }),
      record({ changes: [{ aspect: 'time-of-day', direction: 'set', value: 'night' }] }),
    ])
    expect(modifications).toEqual([
      { aspect: 'brightness', direction: 'increase', value: null, count: 2, succeeded: 2, accepted: 1 },
      { aspect: 'content', direction: 'add', value: null, count: 2, succeeded: 2, accepted: 2 },
      { aspect: 'time-of-day', direction: 'set', value: 'night', count: 1, succeeded: 1, accepted: 1 },
    ])
  })

  it('adds money up by day, in order', () => {
    const { days } = summariseAnalytics([
      record({ createdAt: '2026-03-02T00:00:00Z' }),
      record({ createdAt: '2026-03-01T23:59:59Z' }),
      record({ createdAt: '2026-03-02T09:00:00Z', costMicros: null }),
    ])
    expect(days).toEqual([
      { date: '2026-03-01', attempts: 1, costMicros: 150_000 },
      { date: '2026-03-02', attempts: 2, costMicros: 150_000 },
    ])
  })

  it('counts days as they begin and end where the person is', () => {
    const night = [
      record({ createdAt: '2026-03-28T23:30:00Z' }),
      // The clocks go forward in this night.
      record({ createdAt: '2026-03-29T21:30:00Z' }),
      record({ createdAt: '2026-03-29T22:30:00Z' }),
    ]
    const daysIn = (timeZone: string) =>
      summariseAnalytics(night, { timeZone }).days.map(({ date, attempts }) => [date, attempts])
    expect(daysIn('Europe/Berlin')).toEqual([
      ['2026-03-29', 2],
      ['2026-03-30', 1],
    ])
    expect(daysIn('America/Los_Angeles')).toEqual([
      ['2026-03-28', 1],
      ['2026-03-29', 2],
    ])
    expect(() => daysIn('Mars/Olympus')).toThrow(RangeError)
  })

  it('has no numbers where there is nothing', () => {
    expect(summariseAnalytics([])).toMatchObject({
      total: 0,
      success: { share: null },
      averageCostMicros: null,
      averageSeconds: null,
      iterationsPerClip: null,
      costPerAcceptedMicros: null,
      days: [],
    })
  })

  it('loses no micro-dollar and no attempt in any order of records', () => {
    const any = fc.record({
      status: fc.constantFrom(
        'succeeded' as const,
        'failed' as const,
        'cancelled' as const,
        'expired' as const,
      ),
      costMicros: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 1_000_000 })),
      clipIndex: fc.nat(5),
    })
    fc.assert(
      fc.property(fc.array(any), (given) => {
        const records = given.map((one) => record(one))
        const summary = summariseAnalytics(records)
        const cost = records.reduce((sum, { costMicros }) => sum + (costMicros ?? 0), 0)
        expect(summary.totalCostMicros).toBe(cost)
        expect(summary.days.reduce((sum, { costMicros }) => sum + costMicros, 0)).toBe(cost)
        expect(summary.succeeded + summary.failed + summary.cancelled).toBe(records.length)
      }),
    )
  })
})

describe('deriveInsights', () => {
  const insightsOf = (records: AnalyticsRecord[]) => deriveInsights(summariseAnalytics(records))

  it('names the reason that most attempts fail for, with its numbers', () => {
    const [first] = insightsOf([...times(4, failed), ...times(6, record())])
    expect(first).toMatchObject({
      rule: 'frequent-failure',
      text: '4 of 4 failures have the same reason: provider refused.',
      evidence: [{ value: 4 }, { value: 4 }, { value: 10 }],
    })
  })

  it('tells looks that are kept from looks that are not', () => {
    let clips = 0
    const look = (templateId: string, accepted: boolean) =>
      record({ templateId, accepted, changes: [], clipIndex: clips++ })
    const found = insightsOf([
      ...Array.from({ length: 6 }, () => look('dreamy', true)),
      ...Array.from({ length: 5 }, () => look('gritty', false)),
    ])
    expect(found.map(({ rule, subject, text }) => [rule, subject, text])).toEqual([
      ['kept-look', 'dreamy', 'The look “dreamy” was kept 6 of 6 times (100 %).'],
      ['dropped-look', 'gritty', 'The look “gritty” was kept 0 of 5 times (0 %).'],
    ])
  })

  it('notices clips that take many tries', () => {
    const found = insightsOf([...times(5, record({ accepted: false })), record()])
    expect(found.map(({ rule }) => rule)).toContain('many-iterations')
  })

  it('says nothing of a handful of attempts', () => {
    expect(insightsOf(times(4, record({ templateId: 'dreamy' })))).toEqual([])
  })
})
