import { addPlace, placeOfNumber } from '../clips/places.ts'
import type { Reading } from '../reading.ts'
import { category } from '../text/category.ts'
import { afterSeparator, has, isMeasured, isRange } from './read-list.ts'

export interface Numbers {
  places: number[]
  missing: number[]
  to: number
  /** How many numbers were said; a range counts as two. */
  said: number
}

const wildest = 10_000

const isClipNumber = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  if (!has(token, category.number) || !Number.isInteger(token!.value) || isMeasured(reading.tokens, at))
    return false
  return token!.value <= wildest
}

/** A word nobody knows after a later number makes it a count: "clip 2 and 3 birds". */
const countsThings = (reading: Reading, at: number): boolean => {
  const next = reading.tokens[at + 1]
  return next !== undefined && next.word === reading.locale.marks.unknown
}

const add = (reading: Reading, numbers: Numbers, number: number): void => {
  const place = placeOfNumber(reading.clips, number)
  if (place >= 0) addPlace(numbers.places, place)
  else if (numbers.missing.length < 8) numbers.missing.push(number)
}

const addRange = (reading: Reading, numbers: Numbers, a: number, b: number): void => {
  const [low, high] = a <= b ? [a, b] : [b, a]
  const end = (reading.clips.at(-1)?.index ?? -1) + 1
  for (let number = low; number <= Math.min(high, end); number++) add(reading, numbers, number)
  if (high > end) add(reading, numbers, high)
}

const skipHash = (reading: Reading, at: number): number =>
  has(reading.tokens[at], category.hash) ? at + 1 : at

/**
 * Reads "2", "2, 4 and 6", "2-4", "2 to 4", "1-3, 5 and 6 through 10", starting at a number. `plural` is
 * whether the words before it promise several.
 */
export const readNumbers = (reading: Reading, at: number, plural: boolean): Numbers | undefined => {
  if (!isClipNumber(reading, at)) return undefined
  const { tokens } = reading
  const numbers: Numbers = { places: [], missing: [], to: at, said: 0 }
  let next = at
  while (isClipNumber(reading, next)) {
    if (numbers.said > 0 && !(plural && numbers.said === 1) && countsThings(reading, next)) break
    const first = tokens[next]!.value
    const second = isRange(tokens[next + 1]) ? skipHash(reading, next + 2) : -1
    if (second > 0 && isClipNumber(reading, second) && isRangeEnd(reading, next, second, plural)) {
      addRange(reading, numbers, first, tokens[second]!.value)
      numbers.to = second + 1
      numbers.said += 2
    } else {
      add(reading, numbers, first)
      numbers.to = next + 1
      numbers.said++
    }
    const after = afterSeparator(tokens, numbers.to)
    if (after === numbers.to && !glued(reading, after)) break
    next = skipHash(reading, after)
  }
  return numbers
}

/** "clips 2 4 6": numbers in a row. */
const glued = (reading: Reading, at: number): boolean => has(reading.tokens[at], category.number)

/** "set the brightness of clip 3 to 20", "change the height on clip 10 to 7": no range after a lone clip. */
const isRangeEnd = (reading: Reading, from: number, end: number, plural: boolean): boolean => {
  if (plural || reading.tokens[from + 1]!.word.text !== 'to') return true
  const { value } = reading.tokens[end]!
  return value > reading.tokens[from]!.value && placeOfNumber(reading.clips, value) >= 0
}
