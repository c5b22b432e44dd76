'use client'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'

/** What one clip of a plan costs, or that it cannot be had. */
export function ClipPrice({
  cost,
  blocked,
}: {
  cost: number | null | undefined
  blocked: boolean
}): ReactNode {
  const { t, format } = useMessages()
  if (blocked)
    return (
      <span className="rt-clip-price" data-blocked="">
        {t('quote.blocked')}
      </span>
    )
  return typeof cost === 'number' ? (
    <span className="rt-clip-price rt-figures">{format.money(cost)}</span>
  ) : null
}
