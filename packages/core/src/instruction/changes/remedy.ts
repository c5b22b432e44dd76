import { appended, none } from '../lists.ts'
import type { Look } from '../text/word.ts'
import type { Direction, Modification } from '../types.ts'
import { spendAmount, turn } from './apply-amount.ts'
import type { ChangeState } from './change-state.ts'
import { signOf } from './direction-of.ts'

/** Takes back a last change that only told what is wrong: what is said now is to be done about it. */
export const replaceComplaint = (state: ChangeState, change: Modification): void => {
  const complaint = state.complaints.find(
    ({ aspect, end }) => aspect === change.aspect && (state.certain || end <= state.opened),
  )
  if (complaint === undefined) return
  state.complaints = none
  state.remedied ||= !state.certain
  state.changes = state.changes.filter((one) => one !== complaint)
  change.start = complaint.start
  change.amount ??= complaint.amount
  change.value ??= complaint.value
}

/** What is named and not yet changed is wrong as the words say: "the colours are too strong". */
export const complainOf = (state: ChangeState, change: Modification, direction: Direction): void => {
  turn(change, direction)
  spendAmount(state, change)
  state.complaints = appended(state.complaints, change)
  state.certain = true
}

const aspectAlone: Look = { aspect: 'content', sign: 0, value: '', forms: 0 }

/** "underexposed, lift it", "a contrast boost": a verb without an object of its own turns what was named before. */
export const finishRemedy = (state: ChangeState): void => {
  const last = state.changes.at(-1)
  const wrong = last === state.complaints.at(-1)
  if (last === undefined || state.lead < 0 || (!wrong && last !== state.subject)) return
  const sign = signOf(state, aspectAlone)
  state.remedied ||= wrong && !state.certain
  if (sign !== 0 && !(wrong && state.certain)) turn(last, sign > 0 ? 'increase' : 'decrease')
  spendAmount(state, last)
  state.degree = ''
}
