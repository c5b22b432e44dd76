import {
  isOnSide,
  type Measure,
  measureClip,
  measureClips,
  measureOf,
  rankClips,
} from '../clips/condition.ts'
import { allPlaces } from '../clips/places.ts'
import { type Selector, selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import { category } from '../text/category.ts'
import { form, type Token } from '../text/word.ts'
import { has } from './read-list.ts'

interface Wanted {
  measure: Measure
  side: 1 | -1
}

export interface Condition {
  to: number
  test: (place: number) => boolean
  implied: () => boolean
  words: string
}

/** Reads "dark", "too dark", "not dark", "dark and slow", "dark or cold" at a token. */
export const readCondition = (reading: Reading, at: number): Condition | undefined => {
  const { tokens } = reading
  let next = at
  let negative = false
  const wanted: Wanted[] = []
  let any = false
  while (next < tokens.length) {
    while (has(tokens[next], category.degree | category.amount | category.negation | category.filler)) {
      if (has(tokens[next], category.negation)) negative = true
      next++
    }
    const level = levelBefore(tokens, next)
    const found = level ?? (has(tokens[next], category.look) ? adjective(tokens[next]!) : undefined)
    if (!found) break
    wanted.push(found)
    next++
    if (tokens[next]?.word.text === 'looking') next++
    const joint = tokens[next]?.word.text
    if (joint !== 'and' && joint !== 'or' && joint !== ',') break
    if (!has(tokens[next + 1], category.look) || !adjective(tokens[next + 1]!)) break
    if (joint === 'or') any = true
    next++
  }
  if (wanted.length === 0) return undefined
  const last = tokens[next - 1]!
  const { text } = reading
  let implied = false
  const holds = ({ measure, side }: Wanted, place: number): boolean => {
    const measured = measureClip(reading, place, measure)
    if (measured.implied) implied = true
    return isOnSide(measured, measure, side)
  }
  return {
    to: next,
    test: (place) =>
      (any ? wanted.some((one) => holds(one, place)) : wanted.every((one) => holds(one, place))) !== negative,
    implied: () => implied,
    words: text.slice(tokens[at]!.start, last.end),
  }
}

/** "low brightness", "high contrast": the level stands before the name of the measure, which is at `at`. */
const levelBefore = (tokens: Token[], at: number): Wanted | undefined => {
  const degree = tokens[at - 1]?.word.degree
  const look = tokens[at]?.word.look
  if ((degree !== 'low' && degree !== 'high') || look === undefined || look.value !== '') return undefined
  return measureOf({ ...look, sign: degree === 'high' ? 1 : -1 })
}

const adjective = (token: Token): Wanted | undefined => {
  const { look } = token.word
  return look && look.forms & form.adjective ? measureOf(look) : undefined
}

/** Clips for which a condition holds. */
export const conditionSelector = (
  reading: Reading,
  from: number,
  to: number,
  condition: Condition,
): Selector => {
  const places = allPlaces(reading.clips.length).filter(condition.test)
  const found = selector('condition', from, to, places)
  if (condition.implied()) found.certainty = 'implied'
  found.because = condition.words
  if (places.length === 0) {
    found.problem = {
      code: 'no-matching-clip',
      message: `No clip is ${condition.words}. Name clips by number, for instance “clip 2”.`,
    }
  }
  return found
}

/** The `count` darkest, slowest … of a pool after the first `skip`; without a pool, of all clips. */
export const rankedPlaces = (
  reading: Reading,
  { measure, side }: Wanted,
  { count, skip, pool }: { count: number; skip: number; pool: readonly number[] | undefined },
): { places: number[]; implied: boolean } => {
  const ranking = rankClips(reading, measure, side)
  const among = pool === undefined ? ranking : ranking.filter((place) => pool.includes(place))
  const chosen = among.slice(skip, skip + count)
  const measured = measureClips(reading, measure)
  const implied = chosen.some((place) => measured[place]!.implied)
  const unclear = implied && chosen.some((place) => measured[place]!.value! * side <= 0)
  return { places: unclear ? [] : chosen.sort((a, b) => a - b), implied }
}
