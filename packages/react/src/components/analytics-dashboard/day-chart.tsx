'use client'
import { type PointerEvent, type ReactNode, useState } from 'react'
import { useAnalyticsMessages } from '../../hooks/use-analytics-messages.ts'
import { niceLimit } from './nice-limit.ts'

export interface Day {
  date: string
  attempts: number
  cost: number
}

/** The bars keep a distance, a wider one where there are few. */
const gapAmong = (days: number) => (days > 31 ? 0.1 : days > 10 ? 0.16 : 0.26)

function dayAt({ currentTarget, clientX }: PointerEvent<Element>, count: number): number {
  const { left, width } = currentTarget.getBoundingClientRect()
  const along = (clientX - left) / Math.max(1, width)
  const turned = getComputedStyle(currentTarget).direction === 'rtl'
  return Math.min(count - 1, Math.max(0, Math.floor((turned ? 1 - along : along) * count)))
}

/** Cost by day. Pointing at a day says its numbers; the table beside it says them to everybody. */
export function DayChart({ days }: { days: readonly Day[] }): ReactNode {
  const { t, format } = useAnalyticsMessages()
  const [pointed, setPointed] = useState<number | null>(null)
  const costs = days.map(({ cost }) => cost)
  const most = Math.max(...costs)
  const peak = days[costs.indexOf(most)]
  const limit = niceLimit(most)
  const say = ({ date, cost, attempts }: Day) =>
    t('analytics.dayValue', { date, cost: format.money(cost), attempts })
  const shown = days[pointed ?? -1]
  const total = format.money(costs.reduce((sum, cost) => sum + Math.round(cost * 1e6), 0) / 1e6)
  const marks = [limit, limit / 2, 0]
  return (
    <div className="rt-day-chart">
      <p className="rt-day-said rt-figures" data-pointed={shown ? '' : undefined}>
        {shown ? say(shown) : peak ? t('analytics.most', { day: say(peak) }) : null}
      </p>
      <div className="rt-day-scale rt-figures" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark}>{format.money(mark, marks)}</span>
        ))}
      </div>
      <svg
        className="rt-day-bars"
        role="img"
        aria-label={t('analytics.costChart', { total, most: peak ? say(peak) : '' })}
        viewBox={`0 0 ${days.length} 100`}
        preserveAspectRatio="none"
        onPointerMove={(event) => setPointed(dayAt(event, days.length))}
        onPointerDown={(event) => setPointed(dayAt(event, days.length))}
        onPointerLeave={() => setPointed(null)}
      >
        <path className="rt-day-grid" d={`M0 0H${days.length}M0 50H${days.length}M0 100H${days.length}`} />
        {days.map(({ date, cost }, index) => {
          const height = (cost / limit) * 100
          const gap = gapAmong(days.length)
          return (
            <rect
              key={date}
              className="rt-day-bar"
              data-pointed={index === pointed || undefined}
              x={index + gap / 2}
              y={100 - height}
              width={1 - gap}
              height={height}
            />
          )
        })}
      </svg>
      <div className="rt-day-names rt-figures" aria-hidden="true">
        {[days[0], days[Math.floor((days.length - 1) / 2)], days.at(-1)].map((day, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: three places that never move.
          <span key={index}>{day ? t('analytics.day', { date: day.date }) : null}</span>
        ))}
      </div>
    </div>
  )
}
