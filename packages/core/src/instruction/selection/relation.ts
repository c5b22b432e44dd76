import type { Selector } from '../matcher.ts'

/** What follows a unit word and narrows it: "in the chorus", "after 0:20", "that are dark", "with the surfer". */
export interface Relation {
  selector: Selector
  /** Pools to choose from one by one: "the first clip of each chorus". */
  each: number[][] | undefined
  /** The clips lie on one side of something, nearest first from this end, or on both sides of it. */
  side: 'after' | 'before' | 'beside' | ''
}

export const relation = (
  found: Selector | undefined,
  each?: number[][],
  side: Relation['side'] = '',
): Relation | undefined => found && { selector: found, each, side }

/** The `count` clips nearest to what a relation speaks of, or the one that many steps away; 0 for all of them. */
export const takeNearest = ({ selector, side }: Relation, count: number, steps: boolean): Selector => {
  const { places } = selector
  if (count === 0 || side === '' || places.length < count) return selector
  if (side === 'beside') {
    if (places.length === count) return selector
    selector.places = []
    selector.problem = {
      code: 'ambiguous-target',
      message: 'On which side? Name the clip, for instance “clip 2”.',
    }
    return selector
  }
  const after = side === 'after'
  const farthest = after ? places[count - 1]! : places[places.length - count]!
  if (steps) selector.places = [farthest]
  else selector.places = places.filter((place) => (after ? place <= farthest : place >= farthest))
  selector.single = selector.places.length === 1
  return selector
}
