import type { Reading } from '../reading.ts'
import { isLent } from '../selection/lending.ts'
import { isPossessive } from '../selection/possessive.ts'
import { does, has, labelAt, roleAt } from '../selection/read-list.ts'
import type { Owners, Selection } from '../selection/read-selection.ts'
import * as category from '../text/category.ts'
import * as trait from '../text/trait.ts'
import { isGeneric, type Token } from '../text/word.ts'
import type { Role, Segment } from './clause.ts'

/** How many words further on a receiver is looked for. */
const reach = 40

/** The next words that name clips, up to the end of the sentence: "for clip 2" of "the palette of clip 1 for clip 2". */
const receiverOf = ({ tokens }: Reading, owners: Owners, selection: Selection): Selection | undefined => {
  const end = Math.min(owners.length, selection.to + reach)
  for (let i = selection.to; i < end && !has(tokens[i], category.stop); i++)
    if (owners[i] !== undefined && !isHandedOn(tokens, owners[i]!)) return owners[i]
  return undefined
}

/** "and apply it to clip 2": what was taken, and no clip. */
const isHandedOn = (tokens: Token[], { from, parts }: Selection): boolean =>
  parts[0]!.late === 'pronoun' && !has(tokens[from - 1], category.preposition)

/** What a selection does: the clips to change, the clips to leave out, or the clip a look is taken from. */
export const roleOf = (reading: Reading, owners: Owners, selection: Selection, segment: Segment): Role => {
  const { tokens } = reading
  let before = selection.from - 1
  while (before >= segment.from && owners[before] === undefined && has(tokens[before], category.filler))
    before--
  const token = before >= segment.from && owners[before] === undefined ? tokens[before] : undefined
  const named = segment.targets.length > 0
  const single = selection.places.length === 1
  if (token !== undefined) {
    const { word } = token
    if (isExcepted(tokens, before)) return 'exclusion'
    if (named && word.role === 'to' && tokens[segment.targets[0]!.from - 1]?.word.act === 'reorder')
      return 'aside'
    const like = has(token, category.like) && selection.places.length > 0
    const matches = does(token, trait.lending)
    if (like && (named || (single && !(matches && receiverOf(reading, owners, selection)))))
      return 'reference'
    if (single && comparesWith(tokens, before)) return 'reference'
    if (single && named && (word.role === 'to' || word.role === 'with') && matchesBefore(reading, segment))
      return 'reference'
  }
  return single && segment.references.length === 0 && lends(reading, owners, selection, segment, before)
    ? 'reference'
    : 'target'
}

/** "except clip 3", "but not in clip 3". */
const isExcepted = (tokens: Token[], at: number): boolean => {
  const last = has(tokens[at], category.preposition) && !has(tokens[at], category.exception) ? at - 1 : at
  return (
    (has(tokens[last], category.exception) && roleAt(tokens, last) !== 'but') ||
    labelAt(tokens, last) === 'not'
  )
}

/** "as dark as clip 3", "darker than clip 3", "closer to clip 3". */
const comparesWith = (tokens: Token[], at: number): boolean => {
  const { label, role } = tokens[at]!.word
  if (label === 'as') return has(tokens[at - 1], category.look | category.unit | category.amount)
  return label === 'than' || (role === 'to' && roleAt(tokens, at - 1) === 'closer')
}

/** "the palette of clip 1", "clip 1's palette", "use clip 1 for …" where somebody receives it. */
const lends = (
  reading: Reading,
  owners: Owners,
  selection: Selection,
  segment: Segment,
  before: number,
): boolean => {
  const { tokens } = reading
  const role = roleAt(tokens, before)
  const named = segment.targets.length > 0
  const receiver = receiverOf(reading, owners, selection)
  const lent = isLent(tokens, selection.from, segment.from, trait.lending)
  const owns = isPossessive(reading, selection)
  if (owns && (named || lent)) return true
  const carried = lent || isLent(tokens, selection.from, segment.from, trait.carrying)
  if (receiver !== undefined && carried && (owns || role === 'from')) return true
  // "the palette of clip 1", "the colors from clip 1".
  if (
    isGeneric(tokens[before - 1]?.word.look) &&
    (role === 'of' || role === 'from' || (role === 'in' && receiver))
  )
    return lent || (named && carried) || isGiven(reading, segment, receiver)
  const governed =
    does(tokens[before], trait.lending) &&
    !has(tokens[before], category.act) &&
    roleAt(tokens, selection.to) === 'for'
  return receiver !== undefined && (governed || (carried && labelAt(tokens, selection.to) === 'as'))
}

const turning = new Set(['increase', 'decrease', 'remove'])

/** "the palette of clip 3 is for clip 5", "with the palette of clip 3": nobody turns it up, and it goes elsewhere. */
const isGiven = ({ tokens }: Reading, { first }: Segment, receiver: Selection | undefined): boolean => {
  if (receiver === undefined) return has(tokens[first], category.preposition)
  return !turning.has(tokens[first]!.word.verb) && has(tokens[receiver.from - 1], category.preposition)
}

/** "match clip 3 to clip 1". */
const matchesBefore = ({ tokens }: Reading, { targets }: Segment): boolean =>
  has(tokens[targets[0]!.from - 1], category.like)
