import { has } from '../selection/read-list.ts'
import * as category from '../text/category.ts'
import type { Word } from '../text/word.ts'
import type { Modification } from '../types.ts'
import { applyAmount } from './apply-amount.ts'
import type { ChangeState } from './change-state.ts'
import { finish } from './noun-phrase.ts'
import { type Amount, quantities } from './read-amount.ts'

/** The word before a token. */
export const before = (state: ChangeState, at: number): Word | undefined => state.reading.tokens[at - 1]?.word

/** Whether a plain number at a token is an amount: "by 20", "+15", "brightness 20". */
export const allowsPlain = (state: ChangeState, at: number): boolean => {
  const word = before(state, at)
  if (word === undefined || !has(state.reading.tokens[at], quantities)) return false
  if (['+', '-', 'by', 'to', 'at', 'in'].includes(word.role)) return true
  const next = state.reading.tokens[at + 1]
  if (next?.word.look !== undefined && next.word.look.value === '') return true
  if (next?.word.degree === '+' || next?.word.degree === '-') return true
  const ends =
    next === undefined ||
    has(next, category.stop | category.conjunction | category.preposition | category.degree)
  return (
    ends && (word.look !== undefined || (word.is & category.degree) !== 0) && word.look?.aspect !== 'film'
  )
}

/** A change of the same list, which the amount at its end is said of too: "raise brightness and contrast by 10 %". */
const isLike = (change: Modification, last: Modification): boolean =>
  change.direction === last.direction &&
  change.direction !== 'set' &&
  change.amount === undefined &&
  change.value === undefined

/** An amount belongs to the change after it, or else to the one before it. */
export const readHowMuch = (state: ChangeState, amount: Amount, at: number): void => {
  const { value, to } = amount
  const { tokens } = state.reading
  const next = tokens[to]
  const ahead =
    next !== undefined &&
    (has(next, category.look) ||
      (has(next, category.degree) && next.word.degree !== 'down' && next.word.degree !== 'up') ||
      next.word.label === 'as' ||
      next.word.role === 'the')
  if (!ahead) finish(state)
  const last = state.changes.at(-1)
  if (!ahead && last !== undefined && last.amount === undefined && last.aspect !== 'content') {
    const share =
      last.direction !== 'set' &&
      before(state, at)?.role === 'to' &&
      (last.aspect === 'speed' || value > 1 || value === 0)
    const factor = amount.factor || share
    if (!factor) sign(state, last, at)
    const { changes, group } = state
    applyAmount(last, value, factor)
    for (let i = changes.length - 2; i >= group && isLike(changes[i]!, last); i--)
      applyAmount(changes[i]!, value, factor)
    last.end = Math.max(last.end, tokens[to - 1]!.end)
    return
  }
  state.amount = value
  state.factor = amount.factor
  const mark = before(state, at)?.role
  if (mark === '+' || mark === '-') state.degree = mark
  if (state.lead < 0) state.lead = at
}

/** "contrast -20": the sign tells the direction. */
const sign = (state: ChangeState, last: Modification, at: number): void => {
  const role = before(state, at)?.role
  if (role === '-') last.direction = 'decrease'
  else if (role === '+' || (role === 'by' && last.direction === 'set')) last.direction = 'increase'
}
