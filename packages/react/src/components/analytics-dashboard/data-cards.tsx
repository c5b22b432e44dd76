'use client'
import { type Analytics, createDayOf } from '@retake/core'
import type { ReactNode } from 'react'
import { useAnalyticsMessages } from '../../hooks/use-analytics-messages.ts'
import { daysBetween } from '../../hooks/zone-days.ts'
import { BarList } from './bar-list.tsx'
import { DataCard } from './data-card.tsx'
import { type Day, DayChart } from './day-chart.tsx'
import { failureText } from './failure-text.ts'
import { costTable, failureTable, modificationTable, sayUse, templateTable } from './read-tables.ts'

export interface DataCardsProps {
  analytics: Analytics
  idOf(part: string): string
  nameOfTemplate(id: string): string
}

/** Every day of the time, those without attempts too. */
function everyDay({ from, to, summary }: Analytics, timeZone: string): Day[] {
  const dayOf = createDayOf(timeZone)
  const known = new Map(summary.days.map((day) => [day.date, day]))
  // The end is the first moment that no longer belongs to the time.
  const last = dayOf(new Date(Date.parse(to) - 1).toISOString())
  return daysBetween(dayOf(from), last).map((date) => known.get(date) ?? { date, attempts: 0, cost: 0 })
}

/** Cost over time, what was asked for, which templates serve, and why takes failed. */
export function DataCards({ analytics, idOf, nameOfTemplate }: DataCardsProps): ReactNode {
  const words = useAnalyticsMessages()
  const { t, format } = words
  const { totalCost, modifications, templates, failures } = analytics.summary
  const days = totalCost > 0 ? everyDay(analytics, format.timeZone) : []
  return (
    <div className="rt-data-cards">
      <DataCard
        id={idOf('cost')}
        wide
        title={t('analytics.cost')}
        empty={t('analytics.nothingSpent')}
        table={costTable(days, words)}
        fileName="retake-cost"
      >
        <DayChart days={days} />
      </DataCard>
      <DataCard
        id={idOf('modifications')}
        title={t('analytics.modifications')}
        hint={t('analytics.modificationsHint')}
        empty={t('analytics.noModifications')}
        table={modificationTable(modifications, words)}
        fileName="retake-changes"
      >
        <BarList
          title={t('analytics.modifications')}
          bars={modifications.map((use) => ({
            key: `${use.aspect} ${use.direction} ${use.value}`,
            label: sayUse(use, words),
            value: use.count,
            part: use.accepted,
            text: t('analytics.use', { count: use.count, kept: use.accepted }),
          }))}
        />
      </DataCard>
      <div className="rt-data-column">
        <DataCard
          id={idOf('templates')}
          title={t('analytics.templates')}
          hint={t('analytics.templatesHint')}
          empty={t('analytics.noTemplates')}
          table={templateTable(templates, { ...words, nameOfTemplate })}
          fileName="retake-templates"
        >
          <BarList
            title={t('analytics.templates')}
            bars={templates.map(({ templateId, kept }) => ({
              key: templateId,
              label: nameOfTemplate(templateId),
              value: kept.of,
              part: kept.count,
              text: t('analytics.share', kept),
            }))}
          />
        </DataCard>
        <DataCard
          id={idOf('failures')}
          title={t('analytics.failures')}
          empty={t('analytics.noFailures')}
          table={failureTable(failures, words)}
          fileName="retake-failures"
        >
          <BarList
            title={t('analytics.failures')}
            bars={failures.map(({ code, count }) => ({
              key: code,
              label: t(failureText(code)),
              value: count,
              text: format.number(count),
            }))}
          />
        </DataCard>
      </div>
    </div>
  )
}
