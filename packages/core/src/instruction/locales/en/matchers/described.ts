import { among, type Matcher, selector } from '../../../matcher.ts'
import type { Reading } from '../../../reading.ts'
import { readBound } from '../../../selection/read-bound.ts'
import { has, isIndefinite, labelAt, roleAt, wordBefore } from '../../../selection/read-list.ts'
import { countAt, shareOf } from '../../../selection/read-position.ts'
import { readRelation } from '../../../selection/read-relation.ts'
import { readTimePhrase } from '../../../selection/read-time-phrase.ts'
import { takeNearest } from '../../../selection/take-nearest.ts'
import * as category from '../../../text/category.ts'
import { countedClips } from './counted-clips.ts'
import { namedBefore } from './shown.ts'

/** Where "some clips", "a few clips", "most of the clips", "one of the clips" begins, of which nobody knows which; or −1. */
const vagueBefore = ({ tokens }: Reading, at: number): number => {
  let from = at - 1
  while (has(tokens[from], category.determiner)) from--
  const of = roleAt(tokens, from) === 'of'
  if (of) from--
  const vague = ['some', 'few'].includes(labelAt(tokens, from))
  return vague || (of && (has(tokens[from], category.number) || shareOf(tokens[from]) > 0)) ? from : -1
}

/** "the clips after 0:20", "clips that are dark", "the clip with the surfer", "the beach clip", "this clip". */
export const describedClips: Matcher = {
  id: 'described-clips',
  pattern: [category.unit],
  read(reading, at) {
    const { tokens } = reading
    const label = labelAt(tokens, at)
    const previous = tokens[at - 1]
    const one = label === 'one' || label === 'ones'
    if (isIndefinite(tokens, at - 1)) return undefined
    const named = label === 'ones' ? undefined : namedBefore(reading, at)
    if (named) return named
    const vague = label === 'many' ? vagueBefore(reading, at) : -1
    const found = readRelation(reading, at + 1, false)
    if (vague >= 0 && !found?.side) return selector('pronoun', vague, at + 1, [], 'vague')
    if (found) {
      const count = labelAt(tokens, at - 1) === 'both' ? 2 : countAt(tokens, at - 1)
      takeNearest(found, count || (label === 'many' || label === 'ones' ? 0 : 1), false)
      found.from = count > 0 && count === found.places.length ? at - 1 : at
      found.pick = among(found.places)
      return found
    }
    if (one) return undefined
    if (label === 'many' && has(previous, category.number))
      return countedClips(reading, at - 1, at + 1, previous!.value)
    return selector('pronoun', at, at + 1, [], 'pronoun')
  },
}

/** "the two before clip 5", "the 3 to the right of it". */
export const countedBounds: Matcher = {
  id: 'counted-bounds',
  pattern: [category.number, category.bound],
  read(reading, at) {
    const { tokens } = reading
    const bound = has(tokens[at - 1], category.determiner) ? readBound(reading, at + 1, true) : undefined
    if (!bound?.side || bound.kind === 'time') return undefined
    bound.from = at
    return takeNearest(bound, tokens[at]!.value, false)
  },
}

/** "after 0:20", "before the chorus", "until clip 4" without a unit word. */
export const bounds: Matcher = {
  id: 'bounds',
  pattern: [category.bound],
  read: (reading, at) => readBound(reading, at, false),
}

const beforeTimes = new Set(['at', 'from', 'between', 'around', 'in', 'during'])

/** "0:10-0:20", "0:12", "12 seconds in". */
export const times: Matcher = {
  id: 'times',
  pattern: [category.second | category.number],
  read: (reading, at) =>
    roleAt(reading.tokens, at) === '0:00' || beforeTimes.has(wordBefore(reading.tokens, at))
      ? readTimePhrase(reading, at, at)
      : undefined,
}
