'use client'
import type { Analytics } from '@retake/core'
import type { ReactNode } from 'react'
import { useAnalyticsMessages } from '../../hooks/use-analytics-messages.ts'
import { useUndoable } from '../../hooks/use-undoable.ts'
import { Button } from '../primitives/button.tsx'
import { UndoNotice } from '../primitives/undo-notice.tsx'
import { idOf, partOf, sayInsight } from './say-insight.ts'
import type { DataPart } from './types.ts'

export interface InsightListProps {
  analytics: Analytics
  nameOfTemplate(id: string): string
  dismissed: readonly string[]
  onDismissedChange(dismissed: string[]): void
  onShow(part: DataPart): void
}

/** What the numbers say in sentences, each with the way to its numbers. */
export function InsightList(props: InsightListProps): ReactNode {
  const { analytics, nameOfTemplate, dismissed, onDismissedChange, onShow } = props
  const words = useAnalyticsMessages()
  const { t } = words
  const [last, setLast] = useUndoable<string>()
  const shown = analytics.insights.filter((insight) => !dismissed.includes(idOf(insight)))
  if (shown.length === 0 && last === null) return null
  return (
    <section className="rt-insights" aria-label={t('analytics.insights')}>
      <h3>{t('analytics.insights')}</h3>
      <ul className="rt-insight-rows">
        {shown.map((insight) => {
          const text = sayInsight(insight, analytics, { ...words, nameOfTemplate })
          const part = partOf(insight)
          return (
            <li key={idOf(insight)} className="rt-insight">
              <p>{text}</p>
              <span className="rt-insight-acts">
                {part ? (
                  <Button
                    size="small"
                    aria-label={t('analytics.seeDataOf', { insight: text })}
                    onClick={() => onShow(part)}
                  >
                    {t('analytics.seeData')}
                  </Button>
                ) : null}
                <Button
                  kind="quiet"
                  size="small"
                  icon="close"
                  aria-label={t('analytics.dismiss', { insight: text })}
                  title={t('common.dismiss')}
                  onClick={() => {
                    onDismissedChange([...dismissed, idOf(insight)])
                    setLast(idOf(insight))
                  }}
                />
              </span>
            </li>
          )
        })}
      </ul>
      {last === null ? null : (
        <UndoNotice
          key={last}
          onUndo={() => {
            onDismissedChange(dismissed.filter((id) => id !== last))
            setLast(null)
          }}
        >
          {t('analytics.dismissed')}
        </UndoNotice>
      )}
    </section>
  )
}
