'use client'
export {
  AnalyticsDashboard,
  type AnalyticsDashboardProps,
} from '../components/analytics-dashboard/index.ts'
export { type AnalyticsRange, type AnalyticsScope, useAnalytics } from '../hooks/use-analytics.ts'
export { type AnalyticsMessageKey, enAnalytics } from '../messages/index.ts'
