import { measureOf } from '../../../clips/condition.ts'
import { type Matcher, type Selector, selector } from '../../../matcher.ts'
import type { Reading } from '../../../reading.ts'
import {
  type Condition,
  conditionSelector,
  rankedPlaces,
  readCondition,
} from '../../../selection/read-condition.ts'
import { has, skipDeterminers } from '../../../selection/read-list.ts'
import { readAtom } from '../../../selection/read-selection.ts'
import { category } from '../../../text/category.ts'
import { form } from '../../../text/word.ts'

const afterArticle = (reading: Reading, at: number): boolean => {
  const text = reading.tokens[at - 1]?.word.text
  return text === 'a' || text === 'an'
}

/** Rules out most places cheaply: no unit follows soon. */
const mayBeCondition = ({ tokens }: Reading, at: number): boolean => {
  for (let i = at + 1; i < tokens.length && i < at + 6; i++) if (has(tokens[i], category.unit)) return true
  return false
}

/** "dark chorus clips": both at once. */
const narrowed = (reading: Reading, from: number, condition: Condition): Selector | undefined => {
  const inner = has(reading.tokens[condition.to], category.section)
    ? readAtom(reading, condition.to)
    : undefined
  if (inner === undefined || !has(reading.tokens[inner.to - 1], category.unit)) return undefined
  const found = conditionSelector(reading, from, inner.to, condition)
  found.places = inner.places.filter(condition.test)
  found.problem ??= inner.problem
  return found
}

/** "dark clips", "the slow ones", "too dark clips", "dark and slow clips". */
export const conditionClips: Matcher = {
  id: 'condition-clips',
  pattern: [category.look | category.degree],
  suits: ({ look }) =>
    look === undefined || ((look.forms & form.adjective) !== 0 && measureOf(look) !== undefined),
  read(reading, at) {
    if (!mayBeCondition(reading, at) || afterArticle(reading, at)) return undefined
    const condition = readCondition(reading, at)
    if (!condition) return undefined
    if (!has(reading.tokens[condition.to], category.unit)) return narrowed(reading, at, condition)
    const unit = reading.tokens[condition.to]!.word.label
    if (has(reading.tokens[condition.to + 1], category.number) && unit !== 'ones') return undefined
    const found = conditionSelector(reading, at, condition.to + 1, condition)
    found.pick = (pool) => pool.filter(condition.test)
    return found
  },
}

const ranked = (
  reading: Reading,
  from: number,
  at: number,
  count: number,
  skip: number,
  turn: 1 | -1 | 0 = 0,
) => {
  const { tokens } = reading
  const { look } = tokens[at]!.word
  if (look === undefined || (look.forms & (turn === 0 ? form.superlative : form.adjective)) === 0)
    return undefined
  const measured = measureOf(look)
  const wanted =
    measured && turn === -1 ? { measure: measured.measure, side: -measured.side as 1 | -1 } : measured
  if (turn !== 0 && !has(tokens[at + 1], category.unit)) return undefined
  if (!wanted) return undefined
  let next = at + 1
  let size = count
  if (has(tokens[next], category.number) && size === 0) size = tokens[next++]!.value
  if (has(tokens[next], category.unit)) next++
  const choose = (pool: readonly number[] | undefined) =>
    rankedPlaces(reading, wanted, { count: size || 1, skip, pool })
  const { places, implied } = choose(undefined)
  const found = selector('condition', from, next, places)
  found.single = places.length === 1
  if (implied) found.certainty = 'implied'
  found.because = reading.text.slice(tokens[from]!.start, tokens[at]!.end)
  found.pick = (pool) => choose(pool).places
  if (places.length === 0) {
    found.problem = {
      code: 'no-matching-clip',
      message: `The clips are not measured, so the ${tokens[at]!.word.text} is not known.`,
    }
  }
  return found
}

/** "the darkest clip", "the slowest two". */
export const superlatives: Matcher = {
  id: 'superlatives',
  pattern: [category.look],
  suits: ({ look }) => look !== undefined && (look.forms & form.superlative) !== 0,
  read: (reading, at) => ranked(reading, at, at, 0, 0),
}

/** "the most colorful clip", "the least bright one". */
export const mostAndLeast: Matcher = {
  id: 'most-and-least',
  pattern: [category.degree, category.look],
  suits: ({ text }) => text === 'most' || text === 'least',
  read: (reading, at) =>
    ranked(reading, at, at + 1, 0, 0, reading.tokens[at]!.word.text === 'least' ? -1 : 1),
}

/** "the two slowest clips", "the second darkest clip". */
export const countedSuperlatives: Matcher = {
  id: 'counted-superlatives',
  pattern: [category.number | category.ordinal, category.look],
  read(reading, at) {
    const ordinal = has(reading.tokens[at], category.ordinal)
    const { value } = reading.tokens[at]!
    return ranked(reading, at, at + 1, ordinal ? 1 : value, ordinal ? value - 1 : 0)
  },
}

/** "if a clip is dark", "when clips are too slow". */
export const conditional: Matcher = {
  id: 'conditional',
  pattern: [category.bound],
  read(reading, at) {
    if (reading.tokens[at]!.word.label !== 'if') return undefined
    const unit = skipDeterminers(reading.tokens, at + 1)
    let next = unit
    if (has(reading.tokens[next], category.all)) next = skipDeterminers(reading.tokens, next + 1)
    if (!has(reading.tokens[next], category.unit | category.pronoun)) return undefined
    if (has(reading.tokens[next + 1], category.number)) return undefined
    next++
    const contracted = reading.tokens[next - 1]!.owner && has(reading.tokens[next - 1], category.pronoun)
    if (has(reading.tokens[next], category.auxiliary)) next++
    else if (!contracted) return undefined
    const condition = readCondition(reading, next)
    return condition && conditionSelector(reading, at, condition.to, condition)
  },
}
