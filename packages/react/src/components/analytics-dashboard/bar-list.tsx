'use client'
import { type ReactNode, useState } from 'react'
import { useAnalyticsMessages } from '../../hooks/use-analytics-messages.ts'
import { Button } from '../primitives/button.tsx'

export interface Bar {
  key: string
  label: string
  /** What the length stands for. */
  value: number
  /** Its filled part; all of it by default. */
  part?: number
  /** The numbers in words. */
  text: string
}

const shownAtFirst = 6

/** Bars one below the other, the longest first. The numbers stand beside them, so that the picture is for the eye only. */
export function BarList({ bars, title }: { bars: readonly Bar[]; title: string }): ReactNode {
  const { t } = useAnalyticsMessages()
  const [all, setAll] = useState(false)
  const most = Math.max(...bars.map(({ value }) => value))
  const shown = all ? bars : bars.slice(0, shownAtFirst)
  const count = bars.length - shown.length
  return (
    <>
      <ul className="rt-bars">
        {shown.map(({ key, label, value, part = value, text }) => (
          <li key={key} className="rt-bar">
            <span className="rt-bar-label rt-clamp" title={label}>
              <bdi>{label}</bdi>
            </span>
            <span className="rt-bar-text rt-figures">{text}</span>
            <svg className="rt-bar-picture" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect className="rt-bar-whole" width={(value / most) * 100} height="1" />
              <rect className="rt-bar-part" width={(part / most) * 100} height="1" />
            </svg>
          </li>
        ))}
      </ul>
      {count > 0 ? (
        <Button
          kind="quiet"
          size="small"
          aria-label={t('analytics.moreOf', { count, title })}
          onClick={() => setAll(true)}
        >
          {t('analytics.more', { count })}
        </Button>
      ) : null}
    </>
  )
}
