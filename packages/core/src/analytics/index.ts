export { createDayOf } from './day-of.ts'
export { deriveInsights } from './derive-insights.ts'
export { summariseAnalytics } from './summarise-analytics.ts'
export type { AnalyticsRecord, AnalyticsSummary, Insight, ModificationUse, Share } from './types.ts'
