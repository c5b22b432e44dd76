import type { Modification } from '../instruction/types.ts'
import { effectOf } from './effect-of.ts'
import type { UnsupportedModification } from './types.ts'

/** Lists what {@link grade} cannot do, or does only in part, each with a reason for people and an alternative. */
export function unsupportedModifications(edits: readonly Modification[]): UnsupportedModification[] {
  return edits.flatMap((modification) => {
    const { effect, reason } = effectOf(modification)
    return reason === null ? [] : [{ modification, reason, partial: effect !== null }]
  })
}
