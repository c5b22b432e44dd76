import type { BlockedClip, Plan } from '@retake/core'

/** Every price that a plan shows: they are written with the same decimals. */
export const pricesOf = ({ quote, targets, budgetLeft }: Plan): (number | null)[] => [
  ...targets.map(({ cost }) => cost),
  quote.subtotal,
  quote.discount,
  quote.total,
  budgetLeft,
]

/** Why a clip of a plan cannot get a take, all reasons in a row; empty when it can. */
export const blockedReason = (
  plan: { blocked: readonly BlockedClip[] } | undefined,
  clipIndex: number,
): string =>
  (plan?.blocked ?? [])
    .filter((one) => one.clipIndex === clipIndex)
    .map(({ detail }) => detail)
    .join(' ')

/** Whether what a plan costs is what would run: a clip that only has to wait is in its price too. */
export const isPriceOfRun = ({ quote, blocked }: Plan): boolean =>
  !quote.items.some(({ clipIndex }) => blocked.some((one) => one.clipIndex === clipIndex))
