import type { Reading } from '../reading.ts'
import { has } from '../selection/read-list.ts'
import type { Selection } from '../selection/read-selection.ts'
import { category } from '../text/category.ts'
import type { Role } from './clause.ts'

const sources = new Set(['from', 'of', 'in'])

/** What a selection does: the clips to change, the clips to leave out, or the clip a look is taken from. */
export const roleOf = (
  reading: Reading,
  owners: readonly (Selection | undefined)[],
  selection: Selection,
  from: number,
): Role => {
  const { tokens } = reading
  let before = selection.from - 1
  if (before >= from && has(tokens[before], category.filler)) before--
  const token = before >= 0 && owners[before] === undefined ? tokens[before] : undefined
  if (token !== undefined && has(token, category.exception) && token.word.text !== 'but') return 'exclusion'
  if (token !== undefined && token.word.label === 'not') return 'exclusion'
  if (token !== undefined && has(token, category.like) && selection.places.length === 1) return 'reference'
  if (isPossessive(reading, selection) && takesLook(reading, from, selection.from)) return 'reference'
  if (
    token !== undefined &&
    sources.has(token.word.text) &&
    takesLook(reading, from, before) &&
    selection.places.length === 1
  )
    return 'reference'
  return 'target'
}

const isPossessive = (reading: Reading, selection: Selection): boolean => {
  const end = reading.tokens[selection.to - 1]!.end
  const mark = reading.text.charCodeAt(end - 2)
  return reading.text[end - 1] === 's' && (mark === 39 || mark === 0x2019)
}

/** "use", "copy", "apply", "take" before a look: the look comes from elsewhere. */
const takesLook = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const { text } = reading.tokens[i]!.word
    if (
      text === 'use' ||
      text === 'copy' ||
      text === 'apply' ||
      text === 'take' ||
      text === 'borrow' ||
      text === 'transfer'
    )
      return true
  }
  return false
}
