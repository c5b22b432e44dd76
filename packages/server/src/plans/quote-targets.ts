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

type UnpricedTarget = Pick<PlannedTarget, 'clipIndex' | 'changes' | 'referenceVersionUids'>

/** How long one clip takes: the middle half of recent runs, else what the generator says of itself. */
async function secondsPerClip({ storage, generator }: Services): Promise<LearnedSeconds> {
  const runs = (await storage.recentDurations(recentRuns)).toSorted((a, b) => a - b)
  if (runs.length < enoughRuns) return { seconds: generator.capabilities.typicalSeconds, learned: false }
  const at = (share: number) => runs[Math.round((runs.length - 1) * share)] ?? 0
  return { seconds: { low: at(0.25), high: at(0.75) }, learned: true }
}

interface LearnedSeconds {
  seconds: SecondsRange
  /** From past runs, not from what the generator says of itself. */
  learned: boolean
}

export type TargetsEstimate = Estimate & Pick<LearnedSeconds, 'learned'>

/** What is no change of a take ("delete clip 2") cannot run and has no price. */
function hasPrice({ changes, referenceVersionUids }: UnpricedTarget): boolean {
  return changes.length > 0 || referenceVersionUids.length > 0
}

/** Estimates the batch of some targets. Quotes and admission both call this, so that they cannot disagree. */
export async function estimateTargets(
  services: Services,
  targets: UnpricedTarget[],
): Promise<TargetsEstimate> {
  const { seconds, learned } = await secondsPerClip(services)
  const items = targets.filter(hasPrice).map(({ clipIndex }) => ({ clipIndex, seconds }))
  const { prices, discount } = services
  return { ...estimateBatch({ items, prices, ...(discount === undefined ? {} : { discount }) }), learned }
}

/** Price of one target from an estimate; 0 for one that is not in it. */
export function priceOf(
  { items }: Estimate,
  { clipIndex }: Pick<PlannedTarget, 'clipIndex'>,
): Pick<PlannedTarget, 'unitPriceMicros' | 'costMicros'> {
  const item = items.find((one) => one.clipIndex === clipIndex)
  if (item === undefined) return { unitPriceMicros: 0, costMicros: 0 }
  const { unitPriceMicros, costMicros } = item
  if (unitPriceMicros !== null && costMicros !== null) return { unitPriceMicros, costMicros }
  throw new RetakeError('internal-error', `Clip ${clipIndex + 1} has no price. Check the option "prices".`)
}

/** Shows an estimate as a quote. */
export function quoteView(estimate: TargetsEstimate): Quote {
  const { secondsRange, learned } = estimate
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
    estimatedSecondsRange: learned && secondsRange ? [secondsRange.low, secondsRange.high] : null,
    certainty: estimate.certainty,
  }
}
