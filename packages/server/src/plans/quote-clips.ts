import {
  type Estimate,
  estimateBatch,
  type Quote,
  RetakeError,
  type SecondsRange,
  toDollars,
} from '@retake/core'
import type { PlannedTarget } from '../ports/storage/index.ts'
import type { Services } from '../services.ts'

/** Past runs that are enough to say how long one takes. */
const enoughRuns = 3
const recentRuns = 50

/** How long one clip takes: the middle half of recent runs, else what the generator says of itself. */
async function secondsPerClip({ storage, generator }: Services): Promise<SecondsRange> {
  const runs = (await storage.recentDurations(recentRuns)).toSorted((a, b) => a - b)
  if (runs.length < enoughRuns) return generator.capabilities.typicalSeconds
  const at = (share: number) => runs[Math.round((runs.length - 1) * share)] ?? 0
  return { low: at(0.25), high: at(0.75) }
}

/** Estimates a batch of clips. Quotes and admission both call this, so that they cannot disagree. */
export async function estimateClips(services: Services, clipIndexes: number[]): Promise<Estimate> {
  const seconds = await secondsPerClip(services)
  const items = clipIndexes.map((clipIndex) => ({ clipIndex, seconds }))
  const { prices, discount } = services
  return estimateBatch({ items, prices, ...(discount === undefined ? {} : { discount }) })
}

/** Price of one target from an estimate. */
export function priceOf(
  { items }: Estimate,
  clipIndex: number,
): Pick<PlannedTarget, 'unitPriceMicros' | 'costMicros'> {
  const item = items.find((candidate) => candidate.clipIndex === clipIndex)
  const { unitPriceMicros = null, costMicros = null } = item ?? {}
  if (unitPriceMicros === null || costMicros === null) {
    throw new RetakeError('internal-error', `Clip ${clipIndex + 1} has no price. Check the option "prices".`)
  }
  return { unitPriceMicros, costMicros }
}

/** Shows an estimate as a quote. */
export function quoteView(estimate: Estimate): Quote {
  return {
    items: estimate.items.map(({ clipIndex, unitPriceMicros, costMicros }) => ({
      clipIndex,
      unitPrice: toDollars(unitPriceMicros),
      cost: toDollars(costMicros),
    })),
    subtotal: toDollars(estimate.subtotalMicros),
    discount: toDollars(estimate.discountMicros),
    total: toDollars(estimate.totalMicros),
    estimatedSeconds: estimate.seconds,
    certainty: estimate.certainty,
  }
}
