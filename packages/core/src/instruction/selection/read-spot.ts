import { inOrder } from '../clips/places.ts'
import { type Selector, selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import * as category from '../text/category.ts'
import * as form from '../text/form.ts'
import * as trait from '../text/trait.ts'
import { isForm, type Token } from '../text/word.ts'
import { does, has, labelAt, roleAt, skipDeterminers } from './read-list.ts'
import { originAt, pickOf, readPlace } from './read-position.ts'

/** "all the way to the", "furthest", "at the very": what may stand before the place itself. */
const leads = (tokens: Token[], at: number, first: boolean): boolean => {
  if (roleAt(tokens, at) === 'right') return first && has(tokens[at + 1], category.preposition)
  return (
    does(tokens[at], trait.leading) ||
    labelAt(tokens, at) === 'farthest' ||
    has(tokens[at], category.amount | category.filler)
  )
}

/** "the video", "the row". */
export const isWhole = (tokens: Token[], at: number): boolean =>
  labelAt(tokens, at) === 'whole-video' || roleAt(tokens, at) === 'video'

/** "of the video", "in the row": says nothing new. Answers the token after it. */
export const afterWhole = (tokens: Token[], at: number): number => {
  const next = skipDeterminers(tokens, at + 1)
  const whole = has(tokens[at], category.preposition) && isWhole(tokens, next)
  return whole && !has(tokens[next + 1], category.number) ? next + 1 : at
}

/** "last", "left", "position 3", "opens the video", at the word that tells which. */
const readNth = (tokens: Token[], at: number): { nth: number; to: number } | undefined => {
  const side = originAt(tokens, at)
  if (side !== 0 && !has(tokens[at], category.edge)) {
    const video = skipDeterminers(tokens, at + 1)
    if (labelAt(tokens, at) === '') return { nth: side, to: at + 1 }
    return isWhole(tokens, video) ? { nth: side, to: video + 1 } : undefined
  }
  if (labelAt(tokens, at) === 'place' && has(tokens[at + 1], category.number))
    return { nth: tokens[at + 1]!.value, to: at + 2 }
  return readPlace(tokens, at)
}

const things = category.unit | category.number | category.fraction | category.section

/** "furthest to the right", "at the very end", "in 4th place", "third", "in the middle": one place of the row. */
export const readSpot = (reading: Reading, from: number, at: number): Selector | undefined => {
  const { tokens, all } = reading
  let start = at
  while (leads(tokens, start, start === at)) start++
  if (labelAt(tokens, start) === 'ends')
    return selector('position', from, afterWhole(tokens, start + 1), inOrder([0, all.length - 1]))
  const read = readNth(tokens, start)
  if (!read) return undefined
  const { nth } = read
  let { to } = read
  while (labelAt(tokens, to) === 'place') to++
  const whole = afterWhole(tokens, to)
  if (whole === to) {
    const look = tokens[to]?.word.look
    if (has(tokens[to], things) || (isForm(look, form.noun) && look!.value === '')) return undefined
  }
  // "the three clips on the right" are several; without a number nobody knows how many.
  const many = labelAt(tokens, from - 1) === 'many'
  const count = nth === 0 || many ? Math.max(0, tokens[from - 2]?.value ?? 0) : 0
  const position = { nth, count: Math.abs(nth) < 2 ? count : 0, part: 0, until: 0, to }
  const vague = many && Math.abs(nth) === 1 && count === 0
  const found = selector('position', from, whole, vague ? [] : pickOf(position)(all), vague ? 'vague' : '')
  found.single = found.places.length === 1
  if (nth > all.length) found.missing = [nth]
  return found
}
