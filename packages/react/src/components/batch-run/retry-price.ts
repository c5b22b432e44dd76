import { type BatchStatusReport, isRetryable } from '@retake/core'

/**
 * Dollars that trying the failed clips again will reserve: what the quote gave them. A released clip no longer shows
 * its share, so it is what the quote leaves after the others. Null when that is not known.
 */
export function retryPrice({ estimatedTotalCost, regenerations }: BatchStatusReport): number | null {
  const others = regenerations.filter((regeneration) => !isRetryable(regeneration))
  if (estimatedTotalCost === null || others.some(({ cost }) => cost === null)) return null
  const rest = others.reduce((sum, { cost }) => sum - (cost ?? 0), estimatedTotalCost)
  return Math.max(0, Math.round(rest * 1e6) / 1e6)
}
