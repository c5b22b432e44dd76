import { measureClips, measureOf, rankClips } from '../../../clips/condition.ts'
import { inOrder } from '../../../clips/places.ts'
import { choice, type Matcher, type Selector } from '../../../matcher.ts'
import type { Reading } from '../../../reading.ts'
import { conditionSelector, readCondition } from '../../../selection/read-condition.ts'
import { readDescription } from '../../../selection/read-description.ts'
import {
  has,
  isIndefinite,
  isUnit,
  labelAt,
  roleAt,
  skip,
  skipDeterminers,
} from '../../../selection/read-list.ts'
import * as category from '../../../text/category.ts'
import * as form from '../../../text/form.ts'
import { isForm } from '../../../text/word.ts'

/** "dark clips", "the slow ones", "too dark clips", "dark and slow clips", "dark chorus clips". */
export const conditionClips: Matcher = {
  id: 'condition-clips',
  pattern: [category.look | category.degree],
  suits: ({ look }) => !look || (isForm(look, form.adjective) && measureOf(look) !== undefined),
  read(reading, at) {
    const { tokens } = reading
    const condition = isIndefinite(tokens, at - 1) ? undefined : readCondition(reading, at)
    const described = condition && readDescription(reading, at)
    if (!described || (!isUnit(tokens, described.to) && labelAt(tokens, described.to) !== 'ones'))
      return undefined
    return conditionSelector(reading, at, described.to + 1, { ...condition, pick: described.pick })
  },
}

/** The `count` clips at the end of a measure that a look at `at` names, after the first `skipped`. */
const ranked = (
  reading: Reading,
  from: number,
  at: number,
  count: number,
  skipped: number,
  side: number,
): Selector | undefined => {
  const { tokens } = reading
  const wanted = measureOf(tokens[at]!.word.look)
  if (!wanted) return undefined
  wanted.side *= side
  let to = at + 1
  const size = count || (has(tokens[to], category.number) ? tokens[to++]!.value : 1)
  const measured = measureClips(reading, wanted.measure)
  const described = readDescription(reading, to)
  const choose = (pool: readonly number[]): readonly number[] => {
    const left = described ? described.pick(pool) : pool
    const best = rankClips(reading, wanted)
      .filter((place) => left.includes(place))
      .slice(skipped, skipped + size)
    const unclear = best.some(
      (place) => measured[place]!.implied && measured[place]!.value! * wanted.side <= 0,
    )
    return unclear ? [] : inOrder(best)
  }
  const found = choice(reading, 'condition', from, skip(tokens, described?.to ?? to, category.unit), choose)
  const { places } = found
  found.single = places.length === 1
  found.implied = places.some((place) => measured[place]!.implied)
  return found
}

const isSuperlative = (reading: Reading, at: number): boolean =>
  isForm(reading.tokens[at]!.word.look, form.superlative)

/** "the darkest clip", "the slowest two". */
export const superlatives: Matcher = {
  id: 'superlatives',
  pattern: [category.look],
  suits: ({ look }) => isForm(look, form.superlative),
  read: (reading, at) => ranked(reading, at, at, 0, 0, 1),
}

/** "the most colorful clip", "the least bright one". */
export const mostAndLeast: Matcher = {
  id: 'most-and-least',
  pattern: [category.degree, category.look, category.unit],
  suits: ({ text }) => text === 'most' || text === 'least',
  read: (reading, at) => ranked(reading, at, at + 1, 0, 0, roleAt(reading.tokens, at) === 'least' ? -1 : 1),
}

/** "the two slowest clips", "the second darkest clip". */
export const countedSuperlatives: Matcher = {
  id: 'counted-superlatives',
  pattern: [category.number | category.ordinal, category.look],
  read(reading, at) {
    if (!isSuperlative(reading, at + 1)) return undefined
    const { value } = reading.tokens[at]!
    const ordinal = has(reading.tokens[at], category.ordinal)
    return ranked(reading, at, at + 1, ordinal ? 1 : value, ordinal ? value - 1 : 0, 1)
  },
}

/** "if a clip is dark", "when clips are too slow". */
export const conditional: Matcher = {
  id: 'conditional',
  pattern: [category.bound],
  suits: ({ label }) => label === 'if',
  read(reading, at) {
    const { tokens } = reading
    const unit = skipDeterminers(tokens, skip(tokens, skipDeterminers(tokens, at + 1), category.all))
    if (!has(tokens[unit], category.unit | category.pronoun) || has(tokens[unit + 1], category.number))
      return undefined
    const next = skip(tokens, unit + 1, category.auxiliary)
    if (next === unit + 1 && !tokens[unit]!.owner) return undefined
    const condition = readCondition(reading, next)
    return condition && conditionSelector(reading, at, condition.to, condition)
  },
}
