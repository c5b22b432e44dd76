import type { Selector } from '../matcher.ts'

/** What follows a unit word and narrows it: "in the chorus", "after 0:20", "that are dark", "with the surfer". */
export interface Relation {
  selector: Selector
  /** Pools to choose from one by one: "the first clip of each chorus". */
  each: number[][] | undefined
  /** The clips lie on one side of something, nearest first from this end. */
  side: 'after' | 'before' | ''
}

export const relation = (
  found: Selector | undefined,
  each?: number[][],
  side: Relation['side'] = '',
): Relation | undefined => found && { selector: found, each, side }
