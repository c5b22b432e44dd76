'use client'
import type { ReactNode } from 'react'
import type { AnalyticsScope } from '../../hooks/use-analytics.ts'
import { useAnalyticsMessages } from '../../hooks/use-analytics-messages.ts'
import { Segmented } from '../primitives/segmented.tsx'

/** Days to choose from, today included. */
export const rangesOfDays = [7, 30, 90] as const

export interface DashboardHeadProps {
  scopes: readonly AnalyticsScope[]
  /** Which of them is shown. */
  at: number
  days: number
  onScopeChange(at: number): void
  onDaysChange(days: number): void
}

const kindOf = (scope: AnalyticsScope) =>
  scope === 'all' ? ('all' as const) : 'jobId' in scope ? ('job' as const) : ('user' as const)

/** Whose takes, and of which time. */
export function DashboardHead(props: DashboardHeadProps): ReactNode {
  const { scopes, at, days, onScopeChange, onDaysChange } = props
  const { t } = useAnalyticsMessages()
  const ranges = [...new Set<number>([...rangesOfDays, days])].sort((a, b) => a - b)
  return (
    <header className="rt-analytics-head">
      <h2>{t('analytics.title')}</h2>
      {scopes.length > 1 ? (
        <Segmented
          label={t('analytics.scope')}
          value={String(at)}
          options={scopes.map((scope, index) => ({
            value: String(index),
            label: t(`analytics.scope.${kindOf(scope)}`),
          }))}
          onValueChange={(next) => onScopeChange(Number(next))}
        />
      ) : null}
      <Segmented
        label={t('analytics.range')}
        value={String(days)}
        options={ranges.map((count) => ({
          value: String(count),
          label: t('analytics.days', { days: count }),
        }))}
        onValueChange={(next) => onDaysChange(Number(next))}
      />
    </header>
  )
}
