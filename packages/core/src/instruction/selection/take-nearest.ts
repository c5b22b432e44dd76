import type { Selector } from '../matcher.ts'

/** The `count` clips nearest to what words such as "after" speak of, or the one that many steps away; 0 for all of them. */
export const takeNearest = (found: Selector, count: number, steps: boolean): Selector => {
  const { places, side } = found
  if (count === 0 || side === '' || places.length < count) return found
  if (side === 'beside') {
    // "the clip next to clip 3" could be either.
    if (places.length > count) Object.assign(found, { places: [], late: 'vague' })
    return found
  }
  const nearest = side === 'after' ? places.slice(0, count) : places.slice(-count)
  found.places = steps ? [nearest.at(side === 'after' ? -1 : 0)!] : nearest
  found.single = found.places.length === 1
  return found
}
