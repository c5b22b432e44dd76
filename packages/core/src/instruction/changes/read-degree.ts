import { has } from '../selection/read-list.ts'
import * as category from '../text/category.ts'
import { isGeneric, type Word } from '../text/word.ts'
import type { ChangeState } from './change-state.ts'
import { finish } from './noun-phrase.ts'
import { complainOf } from './remedy.ts'

/** Categories that end a noun phrase. */
export const closers =
  category.exception |
  category.conjunction |
  category.stop |
  category.auxiliary |
  category.dash |
  category.relative |
  category.bound

const trailing = new Set(['up', 'down', 'back', 'high', 'low', 'enough'])

/** "too low" asks for more, "too high" for less. */
const settled = ({ degree: held, negative }: ChangeState, degree: string): string => {
  const flips = held === 'too' || (held === 'so' && negative)
  if (degree === 'high') return flips ? 'down' : 'up'
  if (degree === 'low') return flips ? 'up' : 'down'
  return degree === 'back' ? 'down' : degree
}

/** "the contrast stronger": the degree ends the phrase. */
const endsPhrase = (state: ChangeState, at: number): boolean => {
  const next = state.reading.tokens[at + 1]
  return isGeneric(state.look) && (next === undefined || has(next, closers | category.preposition))
}

/** "more", "too", "up": turns the change after it, or the one it ends. */
export const readDegree = (state: ChangeState, { degree }: Word, at: number): void => {
  if (degree === 'back' && has(state.reading.tokens[at + 1], category.degree)) return
  const last = state.changes.at(-1)
  const holds = state.look !== undefined && state.from >= 0
  if (
    (trailing.has(degree) || (holds && endsPhrase(state, at))) &&
    (holds || (last !== undefined && state.from < 0 && last.direction === 'set'))
  ) {
    state.degree = settled(state, degree)
    finish(state)
    if (!holds && last !== undefined) {
      complainOf(state, last, state.degree === 'up' ? 'increase' : 'decrease')
      last.end = state.reading.tokens[at]!.end
    }
    state.degree = ''
    return
  }
  if (degree === 'back') return
  finish(state)
  state.degree = degree === 'high' || degree === 'low' ? settled(state, degree) : degree
  if (state.lead < 0) state.lead = at
}
