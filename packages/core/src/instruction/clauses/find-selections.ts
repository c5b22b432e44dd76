import type { Reading } from '../reading.ts'
import { has, isRange } from '../selection/read-list.ts'
import { readSelection, type Selection } from '../selection/read-selection.ts'
import { category } from '../text/category.ts'
import { form } from '../text/word.ts'

const openers = category.determiner | category.hash

/** After a number that is to be a clip must come a change, a connector or the end, not a thing. */
const canFollow =
  category.conjunction |
  category.stop |
  category.auxiliary |
  category.dash |
  category.degree |
  category.amount |
  category.exception |
  category.filler |
  category.verb

const followsNumber = (reading: Reading, at: number): boolean => {
  const { tokens } = reading
  let next = at
  while (
    has(tokens[next], category.number) ||
    (next > at &&
      (tokens[next]?.word.text === 'and' ||
        tokens[next]?.word.text === ',' ||
        has(tokens[next], category.dash) ||
        tokens[next]?.word.text === 'to') &&
      has(tokens[next + 1], category.number))
  )
    next++
  const token = tokens[next]
  if (token === undefined) return true
  if (token.word.text === '%' || has(token, category.second)) return false
  if (has(token, canFollow)) return true
  return token.word.look !== undefined && (token.word.look.forms & (form.comparative | form.verb)) !== 0
}

/** "between 2 and 4", "from 2 to 4", and no time or amount after it. */
const isBareRange = ({ tokens }: Reading, at: number): boolean =>
  (isRange(tokens[at + 1]) || tokens[at + 1]?.word.text === 'and') &&
  has(tokens[at + 2], category.number) &&
  !has(tokens[at + 3], category.second) &&
  tokens[at + 3]?.word.text !== '%'

/** "clips 1-3 brighter and 4-6 darker": the numbers are followed by a comparison at once. */
const isCompared = ({ tokens }: Reading, at: number): boolean => {
  let next = at
  while (
    has(tokens[next], category.number) ||
    (next > at && has(tokens[next], category.dash) && has(tokens[next + 1], category.number))
  )
    next++
  const look = tokens[next]?.word.look
  return look !== undefined && (look.forms & form.comparative) !== 0
}

/** Only courtesy stands between the beginning of a sentence and a word: "ok, 5: …". */
const opensSentence = (tokens: Reading['tokens'], at: number): boolean => {
  let before = at
  while (before >= 0 && has(tokens[before], category.filler | category.conjunction)) before--
  return before < 0 || has(tokens[before], category.stop)
}

/** Whether a number without a unit word can only be a clip: "brighten 2 and 4", "3: darker". */
const isBareClip = (reading: Reading, at: number, named: boolean): boolean => {
  const { tokens } = reading
  if (!has(tokens[at], category.number)) return false
  let previous = at - 1
  while (previous >= 0 && has(tokens[previous], category.filler)) previous--
  const before = opensSentence(tokens, previous) ? undefined : tokens[previous]
  if (before === undefined) {
    const next = tokens[at + 1]
    return (
      next !== undefined &&
      (has(next, category.stop | category.auxiliary | category.dash) ||
        (tokens[at]!.word === reading.locale.marks.digits && followsNumber(reading, at)))
    )
  }
  const { word } = before
  if (has(before, category.exception))
    return tokens[previous - 1]?.word.look === undefined && followsNumber(reading, at)
  if (word.text === 'between' || word.text === 'from') return isBareRange(reading, at)
  if (word.text === 'for' || word.text === 'in' || word.text === 'on') return followsNumber(reading, at)
  if (word.verb === 'give') return followsNumber(reading, at) || has(tokens[at + 1], category.determiner)
  if (has(before, category.conjunction)) return named && isCompared(reading, at)
  const object =
    word.verb === 'make' ||
    word.verb === 'touch' ||
    (word.look !== undefined && (word.look.forms & form.verb) !== 0)
  return object && followsNumber(reading, at)
}

/** Every group of words that names clips, by the token at which it stands. */
export const findSelections = (reading: Reading): (Selection | undefined)[] => {
  const { tokens } = reading
  const owners = new Array<Selection | undefined>(tokens.length)
  let from = 0
  let numbered = false
  while (from < tokens.length) {
    const { word } = tokens[from]!
    const opens =
      word.matchers === undefined &&
      (word.is & openers) !== 0 &&
      tokens[from + 1]?.word.matchers !== undefined
    const starts = opens || word.matchers !== undefined
    const selection = starts ? readSelection(reading, from, isBareClip(reading, from, numbered)) : undefined
    if (selection === undefined) {
      from += opens && !has(tokens[from + 1], category.number) ? 2 : 1
      continue
    }
    const first = Math.min(selection.from, from)
    for (let i = first; i < selection.to; i++) owners[i] = selection
    from = selection.to
    if (selection.parts[0]!.kind === 'clips') numbered = true
  }
  return owners
}
