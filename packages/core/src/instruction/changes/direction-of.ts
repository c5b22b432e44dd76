import * as form from '../text/form.ts'
import { isForm, isGeneric, type Look } from '../text/word.ts'
import type { Aspect, Direction } from '../types.ts'
import type { ChangeState } from './change-state.ts'

const less = new Set(['-', 'too', 'down', 'no'])
const raising = new Set(['increase', 'add', 'x2', 'x3', 'x4'])
const lowering = new Set(['remove', 'stop', 'x0', 'x0.5'])

/** 1 up, −1 down, 0 neither: by the look's own sign, the verb and the degree words before it. */
export const signOf = ({ verb, degree, negative, fault }: ChangeState, look: Look): number => {
  const wrong = fault && (degree === '' || (degree === 'so' && !negative))
  const sign = wrong && look.forms & form.adjective ? -look.sign : look.sign
  const up = sign || 1
  const noun = !isForm(look, form.adjective | form.comparative)
  if (degree === 'enough') return up
  if (degree === 'so') return negative ? -up : sign
  if (less.has(degree)) return -up
  const turned =
    degree === '+' || degree === 'up' || (noun && raising.has(verb))
      ? up
      : verb === 'decrease' || (noun && lowering.has(verb))
        ? -up
        : sign
  return negative ? -turned || -1 : turned
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
  if (degree === '+' || degree === 'up' || isForm(look, form.comparative))
    return verb === 'add' ? 'add' : 'increase'
  if (verb === 'add' && !isForm(look, form.noun)) return 'set'
  return byVerb[verb] ?? 'set'
}

/** Aspects a picture can be without: "remove the colour" leaves none of it. */
const wholly: ReadonlySet<Aspect> = new Set(['palette', 'saturation'])

export const directionOf = (state: ChangeState, look: Look): Direction => {
  if (look.value !== '') return directionOfValue(state, look)
  const sign = signOf(state, look)
  const { verb, degree } = state
  if (look.aspect === 'grain' && degree === '' && verb === 'add') return verb
  const taken = degree === 'no' || (degree === '' && (verb === 'remove' || state.negative))
  if (taken && (look.aspect === 'grain' || (isGeneric(look) && wholly.has(look.aspect)))) return 'remove'
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
