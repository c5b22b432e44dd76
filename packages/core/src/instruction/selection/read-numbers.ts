import { inOrder, placeOfNumber } from '../clips/places.ts'
import { appended, none } from '../lists.ts'
import { type Selector, selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import * as category from '../text/category.ts'
import * as trait from '../text/trait.ts'
import { afterRange, afterSeparator, does, has, isMeasured, labelAt, roleAt, skip } from './read-list.ts'

const mostMissing = 8

const isClipNumber = ({ tokens }: Reading, at: number): boolean => {
  const token = tokens[at]
  return has(token, category.number) && Number.isInteger(token!.value) && !isMeasured(tokens, at)
}

/** A word nobody knows after a number makes it a count: "clip 2 and 3 birds". */
export const countsThings = ({ tokens }: Reading, at: number): boolean =>
  tokens[at + 1]?.word.is === 0 && labelAt(tokens, at + 1) === '' && !does(tokens[at + 1], trait.separator)

/** "set the brightness of clip 3 to 20", "change the height on clip 10 to 7": no range after a lone clip. */
const isRangeEnd = ({ tokens, clips }: Reading, from: number, end: number, plural: boolean): boolean => {
  if (plural || roleAt(tokens, from + 1) !== 'to') return true
  const { value } = tokens[end]!
  return value > tokens[from]!.value && placeOfNumber(clips, value) >= 0
}

/**
 * Reads "2", "2, 4 and 6", "2-4", "2 to 4", "1-3, 5 and 6 through 10" at a number; the words begin at `from`.
 * `plural` is whether the words before it promise several.
 */
export const readNumbers = (
  reading: Reading,
  from: number,
  at: number,
  plural: boolean,
): Selector | undefined => {
  const { tokens, clips } = reading
  const found = selector('clips', from, at, none)
  let places: number[] = none
  let missing: number[] = none
  const last = (clips.at(-1)?.index ?? -1) + 1
  const add = (number: number): void => {
    const place = placeOfNumber(clips, number)
    if (place >= 0) places = appended(places, place)
    else if (missing.length < mostMissing) missing = appended(missing, number)
  }
  let said = 0
  for (let next = at; isClipNumber(reading, next); ) {
    if (said > (plural ? 1 : 0) && countsThings(reading, next)) break
    const joint = afterRange(tokens, next + 1)
    const second = skip(tokens, joint, category.hash)
    const ranges = isClipNumber(reading, second) && isRangeEnd(reading, next, second, plural)
    const end = ranges ? second : next
    const [a, b] = [tokens[next]!.value, tokens[end]!.value]
    const high = Math.max(a, b)
    for (let number = Math.min(a, b); number <= high && number <= last; number++) add(number)
    if (high > last) add(high)
    said += ranges ? 2 : 1
    found.to = end + 1
    next = skip(tokens, afterSeparator(tokens, end + 1), category.hash)
  }
  if (said === 0) return undefined
  found.places = inOrder(places)
  found.single = said === 1
  found.missing = missing
  return found
}
