import { none } from '../lists.ts'
import type { Reading } from '../reading.ts'
import { correctsLate } from '../selection/after-correction.ts'
import { canFollow } from '../selection/can-follow.ts'
import {
  afterRange,
  afterSeparator,
  has,
  isMeasured,
  isOnwards,
  isRange,
  isRatio,
  labelAt,
  roleAt,
} from '../selection/read-list.ts'
import { happens } from '../selection/read-position.ts'
import { readSelection, type Selection } from '../selection/read-selection.ts'
import * as category from '../text/category.ts'
import * as form from '../text/form.ts'
import { isForm, isGeneric, type Token } from '../text/word.ts'

/** No list of numbers is looked through further, so that a long text costs no more than its length. */
const longest = 200

/** The token after "2", "2 and 4", "2-4", "2, 4 to 6". */
const afterNumbers = (tokens: Token[], at: number): number => {
  let next = at
  while (next < at + longest && has(tokens[next], category.number)) {
    next++
    const range = afterRange(tokens, next)
    const joint = range < 0 ? afterSeparator(tokens, next) : range
    if (has(tokens[joint], category.number)) next = joint
  }
  return next
}

const softly = category.degree | category.amount | category.filler

/** What is said of clips, and no thing: "darker", "in sepia", "should be …", but not "bright lanterns". */
const isPredicate = (tokens: Token[], at: number): boolean => {
  if (has(tokens[at], category.auxiliary)) return true
  let next = roleAt(tokens, at) === 'in' ? at + 1 : at
  while (has(tokens[next], softly)) next++
  const after = tokens[next + 1]
  return (
    isForm(tokens[next]?.word.look, form.adjective | form.comparative) &&
    (canFollow(after) || has(after, category.number | category.preposition))
  )
}

/** "from 2 to 4", "from 8 to the end", "between 2 and 4", and no time or amount after it. */
const isBareRange = (tokens: Token[], at: number): boolean => {
  const role = roleAt(tokens, at + 1)
  if (isOnwards(tokens, at + 1)) return roleAt(tokens, at - 1) === 'from'
  const joins = isRange(tokens[at + 1]) || role === 'and'
  return joins && has(tokens[at + 2], category.number) && !isMeasured(tokens, at + 2)
}

/** The same, or a list's sign: "2. darker", "2: darker". */
const isSaidOf = (tokens: Token[], at: number): boolean => {
  const sign = tokens[at]
  const heads = has(sign, category.dash) || (has(sign, category.stop) && sign!.start === tokens[at - 1]!.end)
  return isPredicate(tokens, at) || (heads && tokens[at + 1] !== undefined && !isRatio(tokens, at))
}

/** What the words before a number told: some clips were numbered, some were named since the last connector. */
interface Told {
  numbered: boolean
  named: boolean
}

const opening = category.stop | category.auxiliary | category.dash
const joint = category.conjunction | category.stop

/** The dash before an item of a list: "- 2: brighter". */
const isBullet = (tokens: Token[], at: number): boolean =>
  has(tokens[at], category.dash) &&
  (at === 0 || has(tokens[at - 1], category.stop | category.filler | category.conjunction))

/** Whether a number without a unit word can only be a clip: "brighten 2 and 4", "3: darker", "from 8 on". */
const isBareClip = ({ tokens, locale }: Reading, at: number, { numbered, named }: Told): boolean => {
  if (!has(tokens[at], category.number) || isRatio(tokens, at - 1)) return false
  const next = afterNumbers(tokens, at)
  const follows = !isMeasured(tokens, next - 1) && canFollow(tokens[next])
  let previous = at - 1
  while (has(tokens[previous], category.filler)) previous--
  let begin = previous
  while (has(tokens[begin], category.filler | category.conjunction) || isBullet(tokens, begin)) begin--
  if (!tokens[begin] || has(tokens[begin], category.stop))
    return (
      has(tokens[at + 1], opening) ||
      (tokens[at + 1] !== undefined &&
        tokens[at]!.word === locale.marks.digits &&
        (follows || (next > at + 1 && has(tokens[next], category.look)))) ||
      (numbered && isPredicate(tokens, next))
    )
  const { role, verb, look, label, is } = tokens[previous]!.word
  // "could 6 be darker?", "could 6 end with …", "do the same to 4".
  if (
    is & category.auxiliary &&
    (has(tokens[next], category.auxiliary | category.verb) || happens(tokens, next))
  )
    return true
  if (role === 'to' && labelAt(tokens, previous - 1) === 'same') return follows
  // "use the colors from 5".
  if (role === 'from' && isGeneric(tokens[previous - 1]?.word.look))
    return follows || has(tokens[next], category.preposition)
  if (is & category.exception) return !tokens[previous - 1]?.word.look && follows
  if (is & category.conjunction) return numbered && isSaidOf(tokens, next)
  if (role === 'between' || role === 'from')
    return !named && (!numbered || !tokens[at - 2] || has(tokens[at - 2], joint)) && isBareRange(tokens, at)
  if (['for', 'in', 'on'].includes(role)) return !named && follows
  if (verb === 'keep') return labelAt(tokens, next) === 'alone'
  if (verb === 'give' && has(tokens[next], category.determiner)) return true
  if (verb === 'make' && tokens[next]?.word.look?.sign) return true
  if (['make', 'touch', 'give'].includes(verb) || label === 'same' || isForm(look, form.verb)) return follows
  return look !== undefined && numbered && isSaidOf(tokens, next)
}

/** Nobody knows what becomes of the clips before: asks. */
const makeVague = (selection: Selection): void => {
  for (const part of selection.parts) Object.assign(part, { late: 'vague', places: none })
  selection.places = none
}

/** Every group of words that names clips, by the token at which it stands. */
export const findSelections = (reading: Reading): (Selection | undefined)[] => {
  const { tokens } = reading
  const owners = new Array<Selection | undefined>(tokens.length)
  const told: Told = { numbered: false, named: false }
  let spoken = false
  for (let at = 0; at < tokens.length; ) {
    if (has(tokens[at], joint)) told.named = false
    if (has(tokens[at], category.stop)) spoken = false
    const opens = has(tokens[at], category.determiner | category.hash) && !tokens[at]!.word.matchers
    const starts = tokens[opens ? at + 1 : at]?.word.matchers !== undefined
    const selection: Selection | undefined = starts
      ? readSelection(reading, at, isBareClip(reading, at, told))
      : undefined
    if (selection) {
      owners.fill(selection, Math.min(selection.from, at), selection.to)
      if (spoken && correctsLate(tokens, selection.from, selection.to)) makeVague(selection)
      spoken = true
      told.named = true
      told.numbered ||= selection.parts[0]!.kind === 'clips'
    }
    at = selection?.to ?? (starts && opens && !has(tokens[at + 1], category.number) ? at + 2 : at + 1)
  }
  return owners
}
