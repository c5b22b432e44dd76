export { AnalyticsDashboard } from './analytics-dashboard.tsx'
export type { AnalyticsDashboardProps } from './types.ts'
