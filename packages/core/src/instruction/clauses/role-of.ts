import type { Reading } from '../reading.ts'
import { isPossessive } from '../selection/possessive.ts'
import { has } from '../selection/read-list.ts'
import type { Owners, Selection } from '../selection/read-selection.ts'
import * as category from '../text/category.ts'
import type { Role, Segment } from './clause.ts'

const borrowing = new Set([
  'use',
  'copy',
  'apply',
  'borrow',
  'transfer',
  'steal',
  'paste',
  'reuse',
  'using',
  'match',
])

/** Verbs that borrow only where the sentence also names who receives: "take the colors of clip 1 for clip 2". */
const carrying = new Set(['take', 'grab', 'bring', 'carry', 'give', 'have', 'get'])

/** How many words apart a verb and what it borrows may stand. */
const reach = 40

/** Whether a verb of borrowing stands in the segment before a token. */
const borrows = (reading: Reading, from: number, to: number, receives: boolean): boolean => {
  for (let i = Math.max(from, to - reach); i < to; i++) {
    const { word } = reading.tokens[i]!
    const verb = word.base || word.text
    if (borrowing.has(verb) || (receives && carrying.has(verb))) return true
  }
  return false
}

/** Whether other clips are named later, up to the end of the sentence. */
const namesLater = (reading: Reading, owners: Owners, selection: Selection): boolean => {
  const end = Math.min(owners.length, selection.to + reach)
  for (let i = selection.to; i < end && !has(reading.tokens[i], category.stop); i++) {
    if (owners[i] !== undefined) return true
  }
  return false
}

/** Words a look can be called by, where "from clip 1" says where it comes from: "the palette", "the colors". */
const isLook = (reading: Reading, at: number): boolean => {
  const look = reading.tokens[at]?.word.look
  return look !== undefined && look.sign === 0 && look.value === ''
}

/** What a selection does: the clips to change, the clips to leave out, or the clip a look is taken from. */
export const roleOf = (reading: Reading, owners: Owners, selection: Selection, segment: Segment): Role => {
  const { tokens } = reading
  let before = selection.from - 1
  while (before >= segment.from && owners[before] === undefined && has(tokens[before], category.filler))
    before--
  const token = before >= segment.from && owners[before] === undefined ? tokens[before] : undefined
  const named = segment.targets.length > 0
  const single = selection.places.length === 1
  const later = single && namesLater(reading, owners, selection)
  if (token !== undefined) {
    const { word } = token
    if (has(token, category.exception) && word.text !== 'but') return 'exclusion'
    if (word.label === 'not') return 'exclusion'
    if (named && word.text === 'to' && tokens[segment.targets[0]!.from - 1]?.word.act === 'reorder')
      return 'aside'
    if (has(token, category.like) && selection.places.length > 0 && (named || (single && !later)))
      return 'reference'
    if (
      single &&
      word.label === 'as' &&
      has(tokens[before - 1], category.look | category.unit | category.amount)
    )
      return 'reference'
    if (single && named && (word.text === 'to' || word.text === 'with') && matchesBefore(reading, segment))
      return 'reference'
    if (single && word.label === 'than') return 'reference'
    const source = word.text === 'from' || word.text === 'of' || (word.text === 'in' && later)
    if (
      single &&
      source &&
      (later || isLook(reading, before - 1)) &&
      borrows(reading, segment.from, before, later)
    )
      return 'reference'
  }
  if (
    single &&
    isPossessive(reading, selection) &&
    (named ||
      (later && borrows(reading, segment.from, selection.from, true)) ||
      borrows(reading, segment.from, selection.from, false))
  )
    return 'reference'
  return 'target'
}

/** "match clip 3 to clip 1". */
const matchesBefore = (reading: Reading, segment: Segment): boolean => {
  const first = reading.tokens[segment.targets[0]!.from - 1]?.word
  return first !== undefined && (first.is & category.like) !== 0
}
