'use client'
import type { Plan } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { isPriceOfRun, pricesOf } from './plan-prices.ts'

/** The price of a plan, line by line. */
export function QuoteLines({ plan }: { plan: Plan }): ReactNode {
  const { quote, budgetLeft } = plan
  const { t, format } = useMessages()
  const money = (value: number) => format.money(value, pricesOf(plan))
  const price = (value: number | null) => (value === null ? t('quote.unknown') : money(value))
  const run = isPriceOfRun(plan)
  const discounted = run && quote.discount !== null && quote.discount > 0
  return (
    <dl className="rt-quote">
      {discounted ? (
        <>
          <div>
            <dt>{t('quote.subtotal', { count: quote.items.length })}</dt>
            <dd>{price(quote.subtotal)}</dd>
          </div>
          <div data-tone="success">
            <dt>{t('quote.discount')}</dt>
            <dd>{money(-(quote.discount ?? 0))}</dd>
          </div>
        </>
      ) : null}
      {run ? (
        <div data-total="">
          <dt>{t('quote.total')}</dt>
          <dd>
            {price(quote.total)}
            {quote.certainty === 'estimate' ? <small>{t('quote.estimate')}</small> : null}
          </dd>
        </div>
      ) : null}
      {!run || quote.estimatedSeconds === null ? null : (
        <div>
          <dt>{t('quote.time')}</dt>
          <dd>
            {t('quote.about', {
              seconds: quote.estimatedSeconds,
              range: quote.estimatedSecondsRange ?? null,
            })}
          </dd>
        </div>
      )}
      {budgetLeft === null ? null : (
        <div>
          <dt>{t('quote.budgetLeft')}</dt>
          <dd>{money(budgetLeft)}</dd>
        </div>
      )}
    </dl>
  )
}
