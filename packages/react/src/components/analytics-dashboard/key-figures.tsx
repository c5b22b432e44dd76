'use client'
import type { Analytics } from '@retake/core'
import type { ReactNode } from 'react'
import { useAnalyticsMessages } from '../../hooks/use-analytics-messages.ts'
import { figureNames, readFigure } from './read-figure.ts'

/** The numbers at a glance, each with what it was before. */
export function KeyFigures({ analytics, id }: { analytics: Analytics; id: string }): ReactNode {
  const words = useAnalyticsMessages()
  const { t } = words
  return (
    <section id={id} className="rt-data-part" tabIndex={-1} aria-label={t('analytics.figures')}>
      <dl className="rt-key-figures">
        {figureNames.map((name) => {
          const { value, change, before } = readFigure(name, analytics, words)
          return (
            <div key={name} className="rt-key-figure">
              <dt className="rt-label">{t(`analytics.figure.${name}`)}</dt>
              <dd className="rt-key-value rt-figures">{value}</dd>
              <dd className="rt-key-change rt-figures">
                {change ? <b>{change}</b> : null}
                <span className="rt-muted">
                  {before === null ? t('analytics.nothingBefore') : t('analytics.before', { before })}
                </span>
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
