'use client'
import type { Plan } from '@retake/core'
import type { ReactNode } from 'react'
import { useMessages } from '../../hooks/use-messages.ts'
import { blockedReason, pricesOf } from './plan-prices.ts'

export interface ClipPriceProps {
  plan: Plan | undefined
  clipIndex: number
}

/** What one clip of a plan costs, or that it cannot be had. */
export function ClipPrice({ plan, clipIndex }: ClipPriceProps): ReactNode {
  const { t, format } = useMessages()
  if (!plan) return null
  if (blockedReason(plan, clipIndex))
    return (
      <span className="rt-clip-price" data-blocked="">
        {t('quote.blocked')}
      </span>
    )
  const cost = plan.targets.find((target) => target.clipIndex === clipIndex)?.cost
  return typeof cost === 'number' ? (
    <span className="rt-clip-price rt-figures">{format.money(cost, pricesOf(plan))}</span>
  ) : null
}

/** What a person should know about one clip of a plan: why it cannot be had, or what will not be as they wish. */
export function ClipNotes({ plan, clipIndex }: ClipPriceProps): ReactNode {
  const reason = blockedReason(plan, clipIndex)
  if (reason)
    return (
      <p className="rt-target-note" data-blocked="">
        {reason}
      </p>
    )
  const target = plan?.targets.find((one) => one.clipIndex === clipIndex)
  return target?.warnings.map(({ code, detail }) => (
    <p key={code} className="rt-target-note">
      {detail}
    </p>
  ))
}
