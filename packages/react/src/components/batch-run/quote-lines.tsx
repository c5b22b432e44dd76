'use client'
import type { Plan } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'

/** The price of a plan, line by line. */
export function QuoteLines({ plan: { quote, budgetLeft, targets } }: { plan: Plan }): ReactNode {
  const { t, format } = useMessages()
  const price = (value: number | null) => (value === null ? t('quote.unknown') : format.money(value))
  const discounted = quote.discount !== null && quote.discount > 0
  return (
    <dl className="rt-quote">
      {discounted ? (
        <>
          <div>
            <dt>{t('quote.subtotal', { count: targets.length })}</dt>
            <dd>{price(quote.subtotal)}</dd>
          </div>
          <div data-tone="success">
            <dt>{t('quote.discount')}</dt>
            <dd>{format.money(-(quote.discount ?? 0))}</dd>
          </div>
        </>
      ) : null}
      <div data-total="">
        <dt>{t('quote.total')}</dt>
        <dd>
          {price(quote.total)}
          {quote.certainty === 'estimate' ? <small>{t('quote.estimate')}</small> : null}
        </dd>
      </div>
      {quote.estimatedSeconds === null ? null : (
        <div>
          <dt>{t('quote.time')}</dt>
          <dd>{t('quote.about', { seconds: quote.estimatedSeconds })}</dd>
        </div>
      )}
      {budgetLeft === null ? null : (
        <div>
          <dt>{t('quote.budgetLeft')}</dt>
          <dd>{format.money(budgetLeft)}</dd>
        </div>
      )}
    </dl>
  )
}
