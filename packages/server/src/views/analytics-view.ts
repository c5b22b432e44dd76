import {
  type Analytics,
  type AnalyticsRecord,
  type AnalyticsSummary,
  deriveInsights,
  summariseAnalytics,
  toDollars,
} from '@retake/core'
import type { AttemptRecord } from '../ports/storage/index.ts'
import { toTimestamp } from './timestamp.ts'

export interface AnalyticsFacts {
  fromMs: number
  toMs: number
  /** Where days begin and end; UTC by default. */
  timeZone: string | undefined
  attempts: AttemptRecord[]
  /** Those of the same length of time before. */
  before: AttemptRecord[]
  truncated: boolean
}

/** Shows what attempts come to. */
export function analyticsView(facts: AnalyticsFacts): Analytics {
  const { fromMs, toMs, timeZone, attempts, before, truncated } = facts
  const summary = summariseAnalytics(attempts.map(toRecord), { timeZone })
  const { total, success, acceptance, averageSeconds, iterationsPerClip, ...costs } = summariseAnalytics(
    before.map(toRecord),
  )
  return {
    from: toTimestamp(fromMs),
    to: toTimestamp(toMs),
    summary: summaryView(summary),
    previous: {
      total,
      success,
      totalCost: dollars(costs.totalCostMicros),
      averageCost: toDollars(costs.averageCostMicros),
      averageSeconds,
      acceptance,
      iterationsPerClip,
      costPerAccepted: toDollars(costs.costPerAcceptedMicros),
    },
    insights: deriveInsights(summary),
    truncated,
  }
}

function summaryView(summary: AnalyticsSummary): Analytics['summary'] {
  const { totalCostMicros, averageCostMicros, costPerAcceptedMicros, days, ...rest } = summary
  return {
    ...rest,
    totalCost: dollars(totalCostMicros),
    averageCost: toDollars(averageCostMicros),
    costPerAccepted: toDollars(costPerAcceptedMicros),
    days: days.map(({ date, attempts, costMicros }) => ({ date, attempts, cost: dollars(costMicros) })),
  }
}

const dollars = (micros: number): number => toDollars(micros) ?? 0

function toRecord(attempt: AttemptRecord): AnalyticsRecord {
  const { jobUid, clipIndex, ownerId, settledMicros, startedAtMs, endedAtMs, createdAtMs, ...same } = attempt
  return {
    ...same,
    jobId: jobUid,
    clipIndex,
    userId: ownerId,
    costMicros: settledMicros,
    seconds: startedAtMs === null ? null : (endedAtMs - startedAtMs) / 1_000,
    createdAt: toTimestamp(createdAtMs),
  }
}
