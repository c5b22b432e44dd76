import type { AnalyticsScope } from '../../hooks/use-analytics.ts'

export interface AnalyticsDashboardProps {
  /** Whose takes can be looked at: the first to begin with. With several there is a switch. */
  scopes: readonly AnalyticsScope[]
  /** How many days, today included. */
  days?: number
  /** Default 30. */
  defaultDays?: number
  onDaysChange?: (days: number) => void
  /** Insights that are not shown, by `rule` and `subject` as they come: "kept-look dreamy". */
  dismissed?: readonly string[]
  onDismissedChange?: (dismissed: string[]) => void
  className?: string
}

/** One cell of a table: what is shown, and what goes into the file. */
export interface DataCell {
  text: string
  raw: string | number | null
}

export interface DataTable {
  columns: string[]
  /** The first cell names the row. */
  rows: { key: string; cells: DataCell[] }[]
}

/** The parts of the dashboard that an insight can lead to. */
export type DataPart = 'figures' | 'modifications' | 'templates' | 'failures'
