import { allPlaces } from '../../../clips/places.ts'
import { type Matcher, type Selector, selector } from '../../../matcher.ts'
import type { Reading } from '../../../reading.ts'
import { antecedentOf } from '../../../selection/read-bound.ts'
import { readCondition } from '../../../selection/read-condition.ts'
import { afterSeparator, has, isRange, skipDeterminers } from '../../../selection/read-list.ts'
import { atPosition, inTheMiddle, readOrigin, readPosition } from '../../../selection/read-position.ts'
import { afterWhole } from '../../../selection/read-spot.ts'
import { category } from '../../../text/category.ts'

interface Item {
  nth: number
  /** Of "first 3", "last two"; 0 for one clip. */
  count: number
  /** Of "first half"; 0 for none. */
  part: number
  /** End of a range from `nth`; 0 for none. */
  until: number
}

const few: Record<string, number> = {
  few: 3,
  couple: 2,
  'couple of': 2,
  pair: 2,
  'pair of': 2,
  several: 3,
  handful: 4,
  'handful of': 4,
}

const readPart = (reading: Reading, at: number): { part: number; to: number } | undefined => {
  const token = reading.tokens[at]
  if (!token) return undefined
  const part = has(token, category.fraction)
    ? Number(token.word.label)
    : has(token, category.ordinal) && token.value > 2
      ? 1 / token.value
      : 0
  if (part === 0 || has(reading.tokens[at + 1], category.unit)) return undefined
  return { part, to: at + 1 }
}

const readItem = (reading: Reading, at: number): { item: Item; to: number } | undefined => {
  const { tokens } = reading
  const position = readPosition(tokens, at)
  if (!position) return undefined
  const { nth } = position
  const item: Item = { nth, count: 0, part: 0, until: 0 }
  let { to } = position
  const next = tokens[to]
  const isOne = next?.word.text === 'one' && !has(tokens[to + 1], category.unit)
  if (has(next, category.number) && !isOne && !has(tokens[to + 1], category.second) && Math.abs(nth) <= 1) {
    item.count = next!.value
    to++
  } else if (next?.word.label === 'few' && Math.abs(nth) <= 1) {
    item.count = few[next.word.text] ?? 3
    to++
    if (tokens[to]?.word.text === 'of') to++
  } else {
    const part = readPart(reading, to)
    if (part) {
      item.part = part.part
      to = part.to
    } else if (isRange(next)) {
      const end = readPosition(tokens, skipDeterminers(tokens, to + 1))
      if (end) {
        item.until = end.nth
        to = end.to
      }
    }
  }
  return { item, to }
}

const choose = (pool: readonly number[], { nth, count, part, until }: Item): number[] => {
  if (part > 0) {
    const slot = nth > 0 ? nth : nth < 0 ? Math.round(1 / part) + 1 + nth : 1
    if (nth === 0) return inTheMiddle(pool, Math.round(pool.length * part))
    const [from, to] = [Math.round((slot - 1) * part * pool.length), Math.round(slot * part * pool.length)]
    return pool.slice(from, to)
  }
  if (nth === 0) return inTheMiddle(pool, count)
  if (count > 0) return nth > 0 ? pool.slice(0, count) : pool.slice(-count)
  const first = atPosition(pool, nth)
  if (until === 0) return first < 0 ? [] : [first]
  const last = atPosition(pool, until)
  return first < 0 || last < 0
    ? []
    : pool.filter((place) => place >= Math.min(first, last) && place <= Math.max(first, last))
}

const chooseAll = (pool: readonly number[], items: readonly Item[]): number[] =>
  items.length === 1
    ? choose(pool, items[0]!)
    : [...new Set(items.flatMap((item) => choose(pool, item)))].sort((a, b) => a - b)

/** "the two outer clips", "both ends": as many from each side. */
const outer = (count: number): Item[] => {
  const item = { count: count >> 1, part: 0, until: 0 }
  return [
    { nth: 1, ...item },
    { nth: -1, ...item },
  ]
}

const readItems = (reading: Reading, at: number): { items: Item[]; to: number } | undefined => {
  if (reading.tokens[at]!.word.label === 'ends') return { items: outer(2), to: at + 1 }
  const first = readItem(reading, at)
  if (!first) return undefined
  const items = [first.item]
  let { to } = first
  for (;;) {
    const next = afterSeparator(reading.tokens, to)
    if (next === to) break
    const more = readItem(reading, skipDeterminers(reading.tokens, next))
    if (!more) break
    items.push(more.item)
    to = more.to
  }
  return { items, to }
}

/** Without a unit word, what follows must not be a thing: "the first and the last brighter", not "the second car". */
const standsAlone = (reading: Reading, from: number, to: number, items: readonly Item[]): boolean => {
  const next = reading.tokens[to]
  const before = reading.tokens[from - 1]
  if (
    before !== undefined &&
    (before.word.text === 'a' || before.word.text === 'by' || has(before, category.number))
  )
    return false
  if (items.some((item) => item.part > 0)) return true
  if (
    !has(reading.tokens[from - 1], category.determiner) &&
    items.length === 1 &&
    items[0]!.count === 0 &&
    items[0]!.nth >= -1 &&
    items[0]!.nth <= 1
  ) {
    if (next !== undefined && next.word.label !== ':' && !has(next, category.auxiliary)) return false
    if (
      reading.tokens[from - 1] !== undefined &&
      !has(
        reading.tokens[from - 1],
        category.verb | category.preposition | category.filler | category.stop | category.conjunction,
      )
    )
      return false
  }
  if (next === undefined) return true
  if (
    has(
      next,
      category.stop |
        category.conjunction |
        category.auxiliary |
        category.dash |
        category.exception |
        category.bound |
        category.filler |
        category.degree |
        category.amount,
    )
  )
    return true
  if (has(next, category.look)) return (next.word.look!.forms & 2) !== 0
  return has(next, category.preposition) && next.word.text !== 'of'
}

const isExtra = (reading: Reading, at: number): boolean => {
  const text = reading.tokens[at]?.word.text
  return text === 'new' || text === 'whole'
}

/** "3rd clip", "first three clips", "last two", "second to last", "1st and 3rd clips", "first half", "middle clips". */
const readPositions = (reading: Reading, at: number): Selector | undefined => {
  const { tokens } = reading
  const read = readItems(reading, at)
  if (!read) return undefined
  const { items } = read
  let { to } = read
  let pool: readonly number[] = allPlaces(reading.clips.length)
  let condition: ReturnType<typeof readCondition>
  if (isWithinClip(reading, to)) return undefined
  if (isExtra(reading, to)) to++
  if (!has(tokens[to], category.unit)) {
    condition = readCondition(reading, to)
    if (condition && has(tokens[condition.to], category.unit)) {
      to = condition.to
      pool = pool.filter(condition.test)
    } else condition = undefined
  }
  if (
    has(tokens[to], category.unit) &&
    !(has(tokens[to + 1], category.number) && !has(tokens[to + 2], category.second))
  )
    to++
  else if (
    tokens[to]?.word.text === 'of' &&
    (afterOf(reading, to) > to || items.some((item) => item.part > 0))
  )
    to = afterOf(reading, to)
  else if (tokens[to]?.word.text === 'of' && has(tokens[to + 1], category.pronoun)) {
    pool = antecedentOf(reading, tokens[to + 1]!)
    to += 2
  } else if (!isPartOf(reading, to) && !standsAlone(reading, at, to, items)) return undefined
  const only = items.length === 1 ? items[0]! : undefined
  if (
    only?.nth === -1 &&
    tokens[to]?.word.text === 'but' &&
    has(tokens[to + 1], category.number) &&
    !has(tokens[to + 2], category.unit)
  ) {
    only.nth = -1 - tokens[to + 1]!.value
    to += 2
  }
  const origin = readOrigin(tokens, to)
  if (origin && items.length === 1 && items[0]!.nth > 0) {
    to = origin.to
    if (origin.fromEnd) items[0]!.nth = -items[0]!.nth
  }
  const tail =
    has(tokens[to], category.preposition) && tokens[to]!.word.text !== 'to' ? afterOf(reading, to) : to
  const found = selector('position', at, tail, chooseAll(pool, items))
  found.pick = (from) => chooseAll(condition ? from.filter(condition.test) : from, items)
  found.single = items.length === 1 && found.places.length === 1
  report(reading, found, items, pool)
  return found
}

/** "the first half of the clip" is a part of one clip. */
const isWithinClip = ({ tokens }: Reading, at: number): boolean => {
  if (tokens[at]?.word.text !== 'of') return false
  const unit = tokens[skipDeterminers(tokens, at + 1)]?.word
  return unit !== undefined && (unit.is & category.unit) !== 0 && unit.label === '' && unit.text !== 'video'
}

/** "of the selected clips": what is chosen from follows. */
const isPartOf = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.word.text === 'of' && has(tokens[skipDeterminers(tokens, at + 1)], category.selected)

/** "of the video", "of the clips", "in the film": says nothing new. */
const afterOf = (reading: Reading, at: number): number => {
  const next = skipDeterminers(reading.tokens, at + 1)
  const token = reading.tokens[next]
  if (token?.word.label !== 'many') return afterWhole(reading.tokens, at)
  return has(token, category.unit) && !has(reading.tokens[next + 1], category.number) ? next + 1 : at
}

const report = (reading: Reading, found: Selector, items: readonly Item[], pool: readonly number[]): void => {
  const missing = items.filter((item) => item.nth > pool.length && item.part === 0).map((item) => item.nth)
  if (missing.length > 0) found.missing = missing
  else if (found.places.length === 0) {
    found.problem = { code: 'no-matching-clip', message: `There are only ${reading.clips.length} clips.` }
  }
}

export const positions: Matcher = {
  id: 'positions',
  pattern: [category.ordinal | category.edge],
  read: readPositions,
}

/** "the three last clips", "2 first clips". */
export const countedPositions: Matcher = {
  id: 'counted-positions',
  pattern: [category.number, category.edge],
  read(reading, at) {
    const { tokens } = reading
    const position = readPosition(tokens, at + 1)
    if (!position || !has(tokens[position.to], category.unit)) return undefined
    const count = tokens[at]!.value
    const items =
      tokens[at + 1]!.word.label === 'ends' ? outer(count) : [{ nth: position.nth, count, part: 0, until: 0 }]
    const found = selector('position', at, position.to + 1, chooseAll(allPlaces(reading.clips.length), items))
    found.pick = (pool) => chooseAll(pool, items)
    return found
  },
}
