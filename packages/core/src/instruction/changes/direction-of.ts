import { form, type Look } from '../text/word.ts'
import type { Direction } from '../types.ts'
import type { ChangeState } from './change-state.ts'

const less = new Set(['-', 'too', 'down', 'no'])

/** 1 up, −1 down, 0 neither: by the look's own sign, the verb and the degree words before it. */
const signOf = (state: ChangeState, look: Look): number => {
  const { verb, degree, negative } = state
  const { forms } = look
  const sign = state.fault && (forms & form.adjective) !== 0 && degree === '' ? -look.sign : look.sign
  const noun = (forms & form.noun) !== 0 && (forms & (form.adjective | form.comparative)) === 0
  const nounLike = noun || sign === 0
  if (degree === 'enough') return sign === 0 ? 1 : sign
  if (degree === 'so' && !negative) return sign
  if (less.has(degree) || degree === 'so') return sign === 0 ? -1 : -sign
  let result = sign
  if (degree === '+' || degree === 'up') result = sign === 0 ? 1 : sign
  else if (verb === 'decrease' || (verb === 'remove' && nounLike)) result = sign === 0 ? -1 : -sign
  else if (nounLike && (verb === 'increase' || verb === 'add' || verb === 'x2' || verb === 'x3'))
    result = sign === 0 ? 1 : sign
  else if (nounLike && verb.startsWith('x0')) result = sign === 0 ? -1 : -sign
  if (!negative) return result
  return result === 0 ? -1 : -result
}

const byVerb: Record<string, Direction> = {
  add: 'add',
  remove: 'remove',
  stop: 'remove',
  replace: 'replace',
  increase: 'increase',
  decrease: 'decrease',
}

/** Looks with a value are set, added or removed; "more dramatic" is an increase of it. */
const directionOfValue = ({ verb, degree, negative }: ChangeState, look: Look): Direction => {
  if (degree === 'no' || (negative && degree !== 'enough')) return 'remove'
  if (degree === '-' || degree === 'too' || degree === 'down') return 'decrease'
  if (degree === '+' || degree === 'up' || (look.forms & form.comparative) !== 0)
    return verb === 'add' ? 'add' : 'increase'
  if (verb === 'add' && (look.forms & form.noun) === 0) return 'set'
  return byVerb[verb] ?? 'set'
}

export const directionOf = (state: ChangeState, look: Look): Direction => {
  if (look.value !== '') return directionOfValue(state, look)
  const sign = signOf(state, look)
  if (look.aspect === 'grain' && state.degree === '' && (state.verb === 'remove' || state.verb === 'add'))
    return state.verb
  return sign > 0 ? 'increase' : sign < 0 ? 'decrease' : 'set'
}

/** Direction of a change that only words outside the lexicon describe. */
export const directionOfContent = ({ verb, degree, negative }: ChangeState): Direction => {
  if (degree === 'no' || negative) return 'remove'
  if (degree === '+') return verb === 'add' ? 'add' : 'increase'
  if (degree === '-' || degree === 'too') return 'decrease'
  return (verb !== 'stop' && byVerb[verb]) || 'set'
}

/** The direction a verb gives by itself. */
export const directionOfVerb = (verb: string): Direction | undefined => byVerb[verb]
