import { allocate } from './allocate.ts'
import { defaultDiscount, defaultPrices } from './prices.ts'
import type {
  DiscountRule,
  Estimate,
  EstimatedItem,
  EstimateInput,
  EstimateItem,
  SecondsRange,
} from './types.ts'

/**
 * Estimates what a batch costs and how long it takes. The one price function: quotes show it, budgets enforce it.
 *
 * The discount is taken from the sum, the total rounded half up to a micro-dollar once and handed out to the clips
 * by largest remainder: three clips at $0.15 cost 405,000 together and 135,000 each. Where a price is not known its
 * cost and all sums are null, and the other clips still show theirs. The result does not depend on the order.
 *
 * @throws RangeError when a price or time is negative or no number, a price no whole number, a rate outside 0…1, or
 * a sum beyond 2⁵³ micro-dollars.
 */
export function estimateBatch({ items, prices, discount = defaultDiscount }: EstimateInput): Estimate {
  const listPrice = prices?.videoMicros ?? defaultPrices.videoMicros
  const priced = items.map(({ clipIndex, unitPriceMicros = listPrice }) => ({ clipIndex, unitPriceMicros }))
  for (const { unitPriceMicros } of priced) if (unitPriceMicros !== null) checkMicros(unitPriceMicros)
  const known = priced.flatMap(({ clipIndex, unitPriceMicros: micros }, index) =>
    micros === null ? [] : [{ index, micros, order: clipIndex }],
  )
  const subtotal = checkMicros(known.reduce((sum, { micros }) => sum + micros, 0))
  const { total, parts } = allocate(known, toMillionths(discount, items.length))
  const costs = new Map(known.map(({ index }, position) => [index, parts[position] ?? null]))
  const complete = known.length === items.length
  const secondsRange = sumSeconds(items)
  return {
    items: priced.map((item, index): EstimatedItem => ({ ...item, costMicros: costs.get(index) ?? null })),
    subtotalMicros: complete ? subtotal : null,
    discountMicros: complete ? subtotal - total : null,
    totalMicros: complete ? total : null,
    seconds: secondsRange && (secondsRange.low + secondsRange.high) / 2,
    secondsRange,
    certainty: complete ? certaintyOf(items) : 'unknown',
  }
}

function certaintyOf(items: readonly EstimateItem[]): Estimate['certainty'] {
  return items.some(({ certainty }) => certainty === 'estimate') ? 'estimate' : 'exact'
}

function toMillionths(discount: DiscountRule | null, clips: number): number {
  if (discount === null) return 0
  const { fromClips, rate } = discount
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`The discount rate is ${rate}; give a fraction 0…1.`)
  if (!Number.isInteger(fromClips) || fromClips < 1) {
    throw new RangeError(`The discount starts from ${fromClips} clips; give a whole number from 1.`)
  }
  return clips >= fromClips ? Math.round(rate * 1_000_000) : 0
}

function checkMicros(micros: number): number {
  if (Number.isSafeInteger(micros) && micros >= 0) return micros
  throw new RangeError(`${micros} is no price in micro-dollars; give a whole number from 0 to 2^53.`)
}

function sumSeconds(items: readonly EstimateItem[]): SecondsRange | null {
  let [low, high] = [0, 0]
  for (const { seconds } of items) {
    if (seconds === undefined || seconds === null) return null
    const range = typeof seconds === 'number' ? { low: seconds, high: seconds } : seconds
    if (!(range.low >= 0 && range.high >= range.low && Number.isFinite(range.high))) {
      throw new RangeError(`${range.low}…${range.high} is no time; give seconds from 0 up, low before high.`)
    }
    low += range.low
    high += range.high
  }
  return { low, high }
}
