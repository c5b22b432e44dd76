import type { Modification } from '../instruction/types.ts'
import { asksForStillness, effectOf } from './effect-of.ts'
import { motionStays, refusal } from './refusal.ts'
import type { UnsupportedModification } from './types.ts'

function review(modification: Modification): UnsupportedModification | null {
  if (effectOf(modification) === null) {
    return { modification, reason: refusal(modification), partial: false }
  }
  return asksForStillness(modification) ? { modification, reason: motionStays, partial: true } : null
}

/** Lists what {@link grade} cannot do, or does only in part, each with a reason for people and an alternative. */
export function unsupportedModifications(edits: readonly Modification[]): UnsupportedModification[] {
  return edits.map(review).filter((found) => found !== null)
}
