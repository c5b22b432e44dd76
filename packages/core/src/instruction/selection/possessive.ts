import type { Reading } from '../reading.ts'
import * as category from '../text/category.ts'
import * as form from '../text/form.ts'
import { isForm } from '../text/word.ts'
import { has } from './read-list.ts'
import type { Selection } from './read-selection.ts'

const endsWithS = (reading: Reading, selection: Selection): boolean => {
  const { owner, word } = reading.tokens[selection.to - 1]!
  return owner || word.label === 'are'
}

const predicates =
  category.degree | category.negation | category.amount | category.auxiliary | category.filler

/** "clip 3's too dark", "it's flat": the ending stands for "is". */
export const isContracted = (reading: Reading, selection: Selection): boolean => {
  if (!endsWithS(reading, selection)) return false
  const next = reading.tokens[selection.to]
  if (next === undefined) return false
  const after = reading.tokens[selection.to + 1]?.word.look
  if (next.word.look !== undefined) return isForm(next.word.look, form.adjective) && after === undefined
  return has(next, predicates)
}

/** "clip 3's contrast": the ending makes the clip an owner. */
export const isPossessive = (reading: Reading, selection: Selection): boolean =>
  endsWithS(reading, selection) && !isContracted(reading, selection)
