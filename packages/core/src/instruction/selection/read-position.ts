import type { Pick } from '../matcher.ts'
import * as category from '../text/category.ts'
import type { Token } from '../text/word.ts'
import { has, isRange, labelAt, roleAt, skip, skipDeterminers, wordBefore } from './read-list.ts'

/** "third", "last three", "second to last", "first half", "second to fourth". */
export interface Position {
  /** From 1; from −1 counted from the end. 0 is the middle. */
  nth: number
  /** Of "first 3", "last two"; 0 for one. */
  count: number
  /** Of "first half"; 0 for none. */
  part: number
  /** End of a range from `nth`; 0 for none. */
  until: number
  to: number
}

const isEnd = (tokens: Token[], at: number): boolean =>
  labelAt(tokens, at) === 'last' || roleAt(tokens, at) === 'right'

const isStart = (tokens: Token[], at: number): boolean =>
  labelAt(tokens, at) === 'first' || roleAt(tokens, at) === 'left'

/** "from the end", "from the right", "from the left": where counting begins. Answers −1, 1 or 0 for neither. */
export const originAt = (tokens: Token[], at: number): number =>
  isEnd(tokens, at) ? -1 : isStart(tokens, at) ? 1 : 0

/** "the second to the last clip" is one clip; "from the second to the last clip" and "… clips" are several. */
const isOneFromEnd = (tokens: Token[], at: number, end: number): boolean =>
  tokens[at]!.value > 1 &&
  wordBefore(tokens, at) !== 'from' &&
  !['many', 'ones'].includes(labelAt(tokens, end + 1))

/** Which one an ordinal counts to, and the token after it: "third", "second to last", "fourth from the end". */
const readOrdinal = (tokens: Token[], at: number): { nth: number; to: number } | undefined => {
  const { value } = tokens[at]!
  if (!Number.isInteger(value) || value < 1) return undefined
  const joint = roleAt(tokens, at + 1)
  if (joint !== 'to' && joint !== 'from')
    return isEnd(tokens, at + 1) ? { nth: -value, to: at + 2 } : { nth: value, to: at + 1 }
  const next = skipDeterminers(tokens, at + 2)
  const origin = originAt(tokens, next)
  const counts =
    joint === 'from' ? origin !== 0 : origin < 0 && (next === at + 2 || isOneFromEnd(tokens, at, next))
  return counts ? { nth: value * origin, to: next + 1 } : { nth: value, to: at + 1 }
}

const edges: Record<string, number> = { first: 1, middle: 0, last: -1 }

/** Which one is meant: an edge ("last", "last but two") or an ordinal. */
export const readPlace = (tokens: Token[], at: number): { nth: number; to: number } | undefined => {
  const token = tokens[at]
  if (!has(token, category.edge)) return has(token, category.ordinal) ? readOrdinal(tokens, at) : undefined
  const { label } = token!.word
  const nth = edges[label] ?? Number(label)
  return readOrigin(tokens, at + 1, nth) ?? { nth, to: at + 1 }
}

/** The share "half", "third", "quarter" stand for, or 0. */
export const shareOf = (token: Token | undefined): number =>
  has(token, category.fraction)
    ? Number(token!.word.label)
    : has(token, category.ordinal) && token!.value > 2
      ? 1 / token!.value
      : 0

/** How many: "3" of "first 3 clips", "few" of "last few"; 0 where no count stands. */
export const countAt = (tokens: Token[], at: number): number => {
  if (labelAt(tokens, at) === 'few') return tokens[at]!.value > 0 ? tokens[at]!.value : 3
  const one = roleAt(tokens, at) === 'one' && !has(tokens[at + 1], category.unit)
  return has(tokens[at], category.number) && !one && !has(tokens[at + 1], category.second)
    ? tokens[at]!.value
    : 0
}

const happening = ['start', 'end']

/** "6 should start", "could 6 end with …": what a clip does, and not where it is. */
export const happens = (tokens: Token[], at: number): boolean =>
  happening.includes(roleAt(tokens, at)) && !has(tokens[at + 1], category.unit)

/** Reads a position at an ordinal, an edge or a number before one ("three last"). */
export const readPosition = (tokens: Token[], at: number): Position | undefined => {
  const counted =
    has(tokens[at], category.number) && has(tokens[at + 1], category.edge) && !happens(tokens, at + 1)
  const place = readPlace(tokens, counted ? at + 1 : at)
  if (!place) return undefined
  const position = { ...place, count: counted ? tokens[at]!.value : 0, part: 0, until: 0 }
  const { nth, to } = place
  const count = counted || Math.abs(nth) > 1 ? 0 : countAt(tokens, to)
  if (count > 0) {
    position.count = count
    position.to = to + 1
  } else if (shareOf(tokens[to]) > 0 && !has(tokens[to + 1], category.unit)) {
    position.part = shareOf(tokens[to])
    position.to++
  } else if (isRange(tokens[to])) {
    const end = readPlace(tokens, skipDeterminers(tokens, to + 1))
    if (end) Object.assign(position, { until: end.nth, to: end.to })
  }
  return position
}

/** Where counting begins, after what it counts: "the third clip from the left", "the last clip but two". */
export const readOrigin = (
  tokens: Token[],
  at: number,
  nth: number,
): { nth: number; to: number } | undefined => {
  const from = skip(tokens, at, category.filler)
  const role = roleAt(tokens, from)
  if (
    role === 'but' &&
    nth === -1 &&
    has(tokens[at + 1], category.number) &&
    !has(tokens[at + 2], category.unit)
  )
    return { nth: nth - tokens[at + 1]!.value, to: at + 2 }
  const next = skipDeterminers(tokens, from + 1)
  const origin = role === 'from' && nth > 0 ? originAt(tokens, next) : 0
  return origin === 0 ? undefined : { nth: nth * origin, to: next + 1 }
}

/** The two middle ones of an even number, otherwise the one in the middle; or `count` around the middle. */
export const inTheMiddle = (pool: readonly number[], count: number): readonly number[] => {
  const size = count > 0 ? count : pool.length % 2 === 0 ? 2 : 1
  const from = Math.max(0, Math.ceil((pool.length - size) / 2))
  return pool.slice(from, from + size)
}

/** What a position chooses. */
export const pickOf =
  ({ nth, count, part, until }: Position): Pick =>
  (pool) => {
    const { length } = pool
    if (nth === 0) return inTheMiddle(pool, Math.round(length * part) || count)
    const of = part > 0 ? Math.round(1 / part) : length
    const place = (one: number): number => (one > 0 ? one - 1 : of + one)
    if (part > 0)
      return pool.slice(Math.round(place(nth) * part * length), Math.round((place(nth) + 1) * part * length))
    if (count > 0) return nth > 0 ? pool.slice(0, count) : pool.slice(-count)
    const [low, high] = [place(nth), place(until || nth)].sort((a, b) => a - b) as [number, number]
    return low < 0 || high >= length ? [] : pool.slice(low, high + 1)
  }
