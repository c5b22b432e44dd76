import { isOnSide, measureClips, measureOf, type Wanted } from '../clips/condition.ts'
import { choice, type Pick, type Selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import * as category from '../text/category.ts'
import * as form from '../text/form.ts'
import * as trait from '../text/trait.ts'
import { isForm, type Token } from '../text/word.ts'
import { does, has, roleAt } from './read-list.ts'

/** "dark" or, after a level, the name of a measure: "low brightness", "high contrast". */
const wantedAt = (tokens: Token[], at: number): Wanted | undefined => {
  const look = tokens[at]?.word.look
  const degree = tokens[at - 1]?.word.degree
  if (!look) return undefined
  if (look.value === '' && (degree === 'low' || degree === 'high'))
    return measureOf({ ...look, sign: degree === 'high' ? 1 : -1 })
  return isForm(look, form.adjective) ? measureOf(look) : undefined
}

const intensifiers = category.degree | category.amount | category.negation | category.filler

export interface Condition {
  to: number
  pick: Pick
  wanted: readonly Wanted[]
}

/** Reads "dark", "too dark", "not dark", "dark and slow", "dark or cold" at a token. */
export const readCondition = (reading: Reading, at: number): Condition | undefined => {
  const { tokens } = reading
  const wanted: Wanted[] = []
  let negative = false
  let any = false
  let next = at
  for (;;) {
    for (; has(tokens[next], intensifiers); next++) if (has(tokens[next], category.negation)) negative = true
    const one = wantedAt(tokens, next)
    if (!one) break
    wanted.push(one)
    next++
    if (roleAt(tokens, next) === 'looking') next++
    if (!does(tokens[next], trait.separator) || !wantedAt(tokens, next + 1)) break
    if (roleAt(tokens, next) === 'or') any = true
    next++
  }
  if (wanted.length === 0) return undefined
  const holds = (place: number) => (one: Wanted) => isOnSide(measureClips(reading, one.measure)[place]!, one)
  return {
    to: next,
    pick: (pool) =>
      pool.filter((place) => (any ? wanted.some(holds(place)) : wanted.every(holds(place))) !== negative),
    wanted,
  }
}

/** The clips for which a condition holds. */
export const conditionSelector = (
  reading: Reading,
  from: number,
  to: number,
  { pick, wanted }: Condition,
): Selector => {
  const found = choice(reading, 'condition', from, to, pick)
  found.implied = wanted.some(({ measure }) => measureClips(reading, measure).some(({ implied }) => implied))
  return found
}
