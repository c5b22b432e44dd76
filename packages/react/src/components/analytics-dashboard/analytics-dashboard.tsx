'use client'
import { forwardRef, useId, useState } from 'react'
import { useAnalytics } from '../../hooks/use-analytics.ts'
import { useAnalyticsMessages } from '../../hooks/use-analytics-messages.ts'
import { useControllable } from '../../hooks/use-controllable.ts'
import { useTemplates } from '../../hooks/use-templates.ts'
import { Button } from '../primitives/button.tsx'
import { LiveRegion } from '../primitives/live-region.tsx'
import { Notice } from '../primitives/notice.tsx'
import { ProblemNotice } from '../primitives/problem-notice.tsx'
import { Skeleton } from '../primitives/skeleton.tsx'
import { DashboardHead, rangesOfDays } from './dashboard-head.tsx'
import { DataCards } from './data-cards.tsx'
import { InsightList } from './insight-list.tsx'
import { KeyFigures } from './key-figures.tsx'
import type { AnalyticsDashboardProps } from './types.ts'

/** What takes came to: how many succeed and are kept, what they cost and take, what is asked for, what stands out. */
export const AnalyticsDashboard = forwardRef<HTMLElement, AnalyticsDashboardProps>(
  function AnalyticsDashboard(props, ref) {
    const { scopes, defaultDays = 30, className } = props
    const { t } = useAnalyticsMessages()
    const id = useId()
    const [at, setAt] = useState(0)
    const [days, setDays] = useControllable(props.days, defaultDays, props.onDaysChange)
    const [dismissed, setDismissed] = useControllable<readonly string[]>(
      props.dismissed,
      noInsights,
      props.onDismissedChange && ((next) => props.onDismissedChange?.([...next])),
    )
    const { data, isError, error, isPending, refetch } = useAnalytics(scopes[at] ?? scopes[0] ?? 'all', {
      days,
    })
    const nameOfTemplate = useTemplateNames()
    const idOf = (part: string) => `${id}-${part}`
    const longest = rangesOfDays.at(-1) ?? days
    return (
      <section
        ref={ref}
        className={`rt-analytics${className ? ` ${className}` : ''}`}
        aria-label={t('analytics.title')}
      >
        <DashboardHead {...{ scopes, at, days }} onScopeChange={setAt} onDaysChange={setDays} />
        {isError ? <ProblemNotice error={error} onRetry={refetch} /> : null}
        {isPending ? (
          <>
            <Skeleton kind="strip" />
            <Skeleton kind="strip" />
          </>
        ) : null}
        {data?.summary.total === 0 ? (
          <Notice
            title={t('analytics.empty', { days })}
            actions={
              days < longest ? (
                <Button size="small" onClick={() => setDays(longest)}>
                  {t('analytics.showDays', { days: longest })}
                </Button>
              ) : null
            }
          >
            {t('analytics.emptyHint')}
          </Notice>
        ) : null}
        {data && data.summary.total > 0 ? (
          <>
            {data.truncated ? <Notice>{t('analytics.truncated')}</Notice> : null}
            <KeyFigures analytics={data} id={idOf('figures')} />
            <InsightList
              analytics={data}
              nameOfTemplate={nameOfTemplate}
              dismissed={dismissed}
              onDismissedChange={setDismissed}
              onShow={(part) => document.getElementById(idOf(part))?.focus()}
            />
            <DataCards analytics={data} idOf={idOf} nameOfTemplate={nameOfTemplate} />
          </>
        ) : null}
        <LiveRegion>{data ? t('analytics.announce', { total: data.summary.total, days }) : null}</LiveRegion>
      </section>
    )
  },
)

const noInsights: readonly string[] = []

/** Names templates by their id, as far as the person may see them. */
function useTemplateNames(): (id: string) => string {
  const { t } = useAnalyticsMessages()
  const { data = [] } = useTemplates()
  return (id) => data.find((template) => template.id === id)?.name ?? t('analytics.unknownTemplate')
}
