import { appended } from '../lists.ts'
import type { Direction, Modification } from '../types.ts'
import { applyAmount, turn } from './apply-amount.ts'
import type { ChangeState } from './change-state.ts'
import { directionOfVerb } from './direction-of.ts'

/** Takes back a last change that only told what is wrong: what is said now is to be done about it. */
export const replaceComplaint = (state: ChangeState, change: Modification): void => {
  const complaint = state.complaints.find(
    ({ aspect, end }) => aspect === change.aspect && (state.certain || end <= state.opened),
  )
  if (complaint === undefined || !state.changes.includes(complaint)) return
  state.changes.splice(state.changes.indexOf(complaint), 1)
  change.start = complaint.start
  change.amount ??= complaint.amount
  change.value ??= complaint.value
}

/** What is named and not yet changed is wrong as the words say: "the colours are too strong". */
export const complainOf = (state: ChangeState, change: Modification, direction: Direction): void => {
  turn(change, direction)
  if (state.amount >= 0) applyAmount(change, state.amount, state.factor)
  state.amount = -1
  state.complaints = appended(state.complaints, change)
  state.certain = true
}

/** "underexposed, lift it", "a contrast boost": a verb without an object of its own turns what was named before. */
export const finishRemedy = (state: ChangeState): void => {
  const last = state.changes.at(-1)
  const wrong = last === state.complaints.at(-1)
  if (last === undefined || state.lead < 0 || (!wrong && last !== state.subject)) return
  const { verb, degree } = state
  const direction =
    directionOfVerb(verb) ?? (degree === 'up' ? 'increase' : degree === 'down' ? 'decrease' : undefined)
  if ((direction === 'increase' || direction === 'decrease') && !(wrong && state.certain))
    turn(last, direction)
  if (state.amount >= 0 && last.amount === undefined) applyAmount(last, state.amount, state.factor)
  state.amount = -1
  state.degree = ''
}
