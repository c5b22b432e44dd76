import type { Reading } from '../reading.ts'
import { canFollow } from '../selection/can-follow.ts'
import { has, isMeasured, isRange, textAt } from '../selection/read-list.ts'
import { readSelection, type Selection } from '../selection/read-selection.ts'
import * as category from '../text/category.ts'
import { trait } from '../text/trait.ts'
import { form, isForm, type Token } from '../text/word.ts'

/** The token after "2", "2 and 4", "2, 4 to 6", or after "2-4" only where `ranges`. */
const afterNumbers = (tokens: Token[], at: number, joints: number): number => {
  let next = at
  for (; has(tokens[next], category.number); next++)
    if (tokens[next + 1] && tokens[next + 1]!.word.traits & joints && has(tokens[next + 2], category.number))
      next++
  return next
}

/** After a number that is to be a clip must come a change, a connector or the end, not a thing. */
const isFollowed = (tokens: Token[], at: number): boolean => {
  const end = afterNumbers(tokens, at, trait.separator | trait.range)
  return !isMeasured(tokens, end - 1) && canFollow(tokens[end])
}

/** "clips 1-3 brighter and 4-6 darker": the numbers are followed by a comparison at once. */
const isCompared = (tokens: Token[], at: number): boolean =>
  isForm(tokens[afterNumbers(tokens, at, trait.range)]?.word.look, form.comparative)

/** "between 2 and 4", "from 2 to 4", and no time or amount after it. */
const isBareRange = (tokens: Token[], at: number): boolean =>
  (isRange(tokens[at + 1]) || textAt(tokens, at + 1) === 'and') &&
  has(tokens[at + 2], category.number) &&
  !isMeasured(tokens, at + 2)

const opening = category.stop | category.auxiliary | category.dash

/** Whether a number without a unit word can only be a clip: "brighten 2 and 4", "3: darker". */
const isBareClip = ({ tokens, locale }: Reading, at: number, named: boolean): boolean => {
  if (!has(tokens[at], category.number)) return false
  const follows = (): boolean => isFollowed(tokens, at)
  let previous = at - 1
  while (has(tokens[previous], category.filler)) previous--
  const before = tokens[previous]
  let begin = previous
  while (has(tokens[begin], category.filler | category.conjunction)) begin--
  if (!tokens[begin] || has(tokens[begin], category.stop))
    return (
      has(tokens[at + 1], opening) ||
      (tokens[at + 1] !== undefined && tokens[at]!.word === locale.marks.digits && follows())
    )
  const { text, verb, look } = before!.word
  if (has(before, category.exception)) return !tokens[previous - 1]?.word.look && follows()
  if (text === 'between' || text === 'from') return isBareRange(tokens, at)
  if (has(before, category.conjunction)) return named && isCompared(tokens, at)
  if (verb === 'give' && has(tokens[at + 1], category.determiner)) return true
  const object = ['make', 'touch', 'give'].includes(verb) || isForm(look, form.verb)
  return (object || ['for', 'in', 'on'].includes(text)) && follows()
}

/** Every group of words that names clips, by the token at which it stands. */
export const findSelections = (reading: Reading): (Selection | undefined)[] => {
  const { tokens } = reading
  const owners = new Array<Selection | undefined>(tokens.length)
  let numbered = false
  for (let at = 0; at < tokens.length; ) {
    const opens = has(tokens[at], category.determiner | category.hash) && !tokens[at]!.word.matchers
    const starts = tokens[opens ? at + 1 : at]?.word.matchers !== undefined
    const selection: Selection | undefined = starts
      ? readSelection(reading, at, isBareClip(reading, at, numbered))
      : undefined
    if (selection) {
      owners.fill(selection, Math.min(selection.from, at), selection.to)
      numbered ||= selection.parts[0]!.kind === 'clips'
    }
    at = selection?.to ?? (starts && opens && !has(tokens[at + 1], category.number) ? at + 2 : at + 1)
  }
  return owners
}
