import { inOrder } from '../../../clips/places.ts'
import { choice, type Matcher } from '../../../matcher.ts'
import type { Reading } from '../../../reading.ts'
import { canFollow } from '../../../selection/can-follow.ts'
import { antecedentOf } from '../../../selection/read-bound.ts'
import { readDescription } from '../../../selection/read-description.ts'
import {
  afterSeparator,
  has,
  isIndefinite,
  isUnit,
  labelAt,
  roleAt,
  skipDeterminers,
} from '../../../selection/read-list.ts'
import { type Position, pickOf, readOrigin, readPosition } from '../../../selection/read-position.ts'
import { afterWhole } from '../../../selection/read-spot.ts'
import * as category from '../../../text/category.ts'

/** "the two outer clips", "both ends": as many from each side. */
const outer = (count: number, to: number): Position[] =>
  [1, -1].map((nth) => ({ nth, count: count >> 1, part: 0, until: 0, to }))

/** "first and third", "the first and the last two". */
const readAll = (reading: Reading, at: number): Position[] => {
  const { tokens } = reading
  if (labelAt(tokens, at) === 'ends')
    return has(tokens[at + 1], category.number) ? outer(tokens[at + 1]!.value, at + 2) : outer(2, at + 1)
  if (labelAt(tokens, at + 1) === 'ends') return outer(tokens[at]!.value, at + 2)
  const positions: Position[] = []
  for (let next = at, end = -1; next !== end; ) {
    const position = readPosition(tokens, skipDeterminers(tokens, next))
    if (!position) break
    positions.push(position)
    end = position.to
    next = afterSeparator(tokens, end)
  }
  return positions
}

const mayPrecede =
  category.determiner |
  category.verb |
  category.preposition |
  category.filler |
  category.stop |
  category.conjunction

/** Without a unit word, what follows must not be a thing: "the first and the last brighter", not "the second car". */
const standsAlone = (
  { tokens }: Reading,
  from: number,
  to: number,
  positions: readonly Position[],
): boolean => {
  const next = tokens[to]
  const before = tokens[from - 1]
  if (has(before, category.number) || ['a', 'by'].includes(roleAt(tokens, from - 1))) return false
  const [{ part, count, nth }] = positions as [Position]
  if (part > 0) return true
  if (positions.length === 1 && count === 0 && Math.abs(nth) <= 1 && !has(before, category.determiner)) {
    if (before && !has(before, mayPrecede)) return false
    return !next || next.word.label === ':' || has(next, category.auxiliary)
  }
  const thing = !canFollow(next) || has(next, category.verb)
  return !thing || (has(next, category.preposition) && next!.word.text !== 'of')
}

/** "of the video", "of the clips", "in the film" say nothing new. Answers the token after them, or `at`. */
const afterOf = ({ tokens }: Reading, at: number): number => {
  const next = skipDeterminers(tokens, at + 1)
  const clips =
    has(tokens[at], category.preposition) && labelAt(tokens, next) === 'many' && isUnit(tokens, next)
  return clips && roleAt(tokens, at) !== 'to' ? next + 1 : afterWhole(tokens, at)
}

/** "the first half of the clip" is a part of one clip. */
const isWithinClip = ({ tokens }: Reading, at: number): boolean => {
  const unit = skipDeterminers(tokens, at + 1)
  return (
    roleAt(tokens, at) === 'of' &&
    has(tokens[unit], category.unit) &&
    labelAt(tokens, unit) === '' &&
    roleAt(tokens, unit) !== 'video'
  )
}

/** The token after the unit of a position ("… clips", "… dark clips", "… of them"), or −1; `at` without a unit. */
const afterUnit = (reading: Reading, at: number, unit: number): number => {
  const { tokens } = reading
  if (isUnit(tokens, unit) || (has(tokens[unit], category.unit) && has(tokens[unit + 2], category.second)))
    return unit + 1
  if (roleAt(tokens, at) === 'of' && has(tokens[at + 1], category.pronoun)) return at + 2
  return afterOf(reading, at)
}

/** How many words back things are looked for. */
const reach = 20

/** "the first car … and the second one": it counts the things that were spoken of. */
const countsThings = ({ tokens, locale }: Reading, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - reach), at)
    .some((token, i, near) => has(token, category.ordinal) && near[i + 1]?.word === locale.marks.unknown)

/** "3rd clip", "first three clips", "last two", "second to last", "1st and 3rd clips", "first half", "middle clips". */
export const positions: Matcher = {
  id: 'positions',
  pattern: [category.ordinal | category.edge],
  read(reading, at) {
    const { tokens, all } = reading
    const read = readAll(reading, at)
    const [first] = read
    if (!first) return undefined
    let { to } = read.at(-1)!
    if (isWithinClip(reading, to) || (labelAt(tokens, to) === 'one' && countsThings(reading, at)))
      return undefined
    const described = readDescription(reading, to)
    const after = afterUnit(reading, to, described?.to ?? to)
    const of = roleAt(tokens, to) === 'of'
    if (of && isIndefinite(tokens, at - 1)) return undefined
    const source = tokens[skipDeterminers(tokens, to + 1)]
    const selected =
      of &&
      (has(source, category.selected) ||
        (/^(start|beginning|end)$/.test(roleAt(tokens, at)) && has(source, category.section)))
    if (after === to && !selected && !standsAlone(reading, at, to, read)) return undefined
    const those = of && has(tokens[to + 1], category.pronoun) ? antecedentOf(reading, to + 1) : all
    to = after
    const origin = read.length === 1 ? readOrigin(tokens, to, first.nth) : undefined
    if (origin) ({ nth: first.nth, to } = origin)
    const found = choice(reading, 'position', at, afterOf(reading, to), (pool) => {
      const left = described ? described.pick(pool) : pool
      return read.length === 1 ? pickOf(first)(left) : inOrder(read.flatMap((one) => pickOf(one)(left)))
    })
    found.places = found.pick!(those)
    found.single = read.length === 1 && found.places.length === 1
    found.missing = read.flatMap(({ nth, part }) => (nth > those.length && part === 0 ? [nth] : []))
    return found
  },
}

/** "the three last clips", "2 first clips". */
export const countedPositions: Matcher = {
  ...positions,
  id: 'counted-positions',
  pattern: [category.number, category.edge],
}
