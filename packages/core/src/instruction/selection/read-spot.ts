import { allPlaces } from '../clips/places.ts'
import { type Selector, selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import { category } from '../text/category.ts'
import { form, type Token } from '../text/word.ts'
import { has, skipDeterminers } from './read-list.ts'
import { atPosition, inTheMiddle, readPosition } from './read-position.ts'

const led = new Set(['in', 'on', 'at', 'to', 'the'])

/** "all the way to the", "furthest", "at the very": what may stand before the place itself. */
const leads = (tokens: Token[], at: number, first: boolean): boolean => {
  const token = tokens[at]
  if (token === undefined || token.word.text === 'of') return false
  if (token.word.text === 'right') return first && has(tokens[at + 1], category.preposition)
  return (
    led.has(token.word.text) ||
    token.word.label === 'farthest' ||
    has(token, category.amount | category.filler)
  )
}

export const isWhole = (token: Token | undefined): boolean =>
  token !== undefined && (token.word.label === 'whole-video' || token.word.text === 'video')

/** "of the video", "in the row": says nothing new. Answers the token after it. */
export const afterWhole = (tokens: Token[], at: number): number => {
  if (!has(tokens[at], category.preposition)) return at
  const next = skipDeterminers(tokens, at + 1)
  return isWhole(tokens[next]) && !has(tokens[next + 1], category.number) ? next + 1 : at
}

/** "opens the video" at the verb. */
const readVerb = (tokens: Token[], at: number): { nth: number; to: number } | undefined => {
  const { label } = tokens[at]!.word
  const video = skipDeterminers(tokens, at + 1)
  if ((label !== 'first' && label !== 'last') || !isWhole(tokens[video])) return undefined
  return { nth: label === 'first' ? 1 : -1, to: video + 1 }
}

/** "comes last", "left", "4th place", "position 3", at the word that tells which. */
export const readNth = (tokens: Token[], at: number): { nth: number; to: number } | undefined => {
  const token = tokens[at]
  if (token === undefined) return undefined
  const { text, label } = token.word
  if (text === 'left') return { nth: 1, to: at + 1 }
  if (text === 'right') return { nth: -1, to: at + 1 }
  if (label === 'place' && has(tokens[at + 1], category.number))
    return { nth: tokens[at + 1]!.value, to: at + 2 }
  return readPosition(tokens, at) ?? readVerb(tokens, at)
}

const follows = category.unit | category.number | category.fraction | category.section

/** "furthest to the right", "at the very end", "in 4th place", "third", "in the middle": one place of the row. */
export const readSpot = (reading: Reading, from: number, at: number): Selector | undefined => {
  const { tokens, clips } = reading
  let start = at
  while (leads(tokens, start, start === at)) start++
  const read = readNth(tokens, start)
  if (read === undefined) return undefined
  let { to } = read
  while (tokens[to]?.word.label === 'place') to++
  const whole = afterWhole(tokens, to)
  if (whole === to && has(tokens[to], follows)) return undefined
  const look = tokens[to]?.word.look
  if (whole === to && look !== undefined && (look.forms & form.noun) !== 0 && look.value === '')
    return undefined
  const pool = allPlaces(clips.length)
  const place = atPosition(pool, read.nth)
  const count = tokens[from - 2]?.value ?? 0
  const found = selector('position', from, whole, read.nth === 0 ? inTheMiddle(pool, count) : [place])
  found.single = found.places.length === 1
  if (place < 0) {
    found.places = []
    found.missing = read.nth > 0 ? [read.nth] : undefined
  }
  return found
}
