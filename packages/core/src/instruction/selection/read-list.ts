import * as category from '../text/category.ts'
import * as trait from '../text/trait.ts'
import type { Token } from '../text/word.ts'

export const has = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.word.is & bits) !== 0

/** The role of a token's word, or its label among the words of its category; empty where there is none. */
export const roleAt = (tokens: Token[], at: number): string => tokens[at]?.word.role ?? ''
export const labelAt = (tokens: Token[], at: number): string => tokens[at]?.word.label ?? ''

/** The next token when this one is of a category, otherwise this one. */
export const skip = (tokens: Token[], at: number, bits: number): number =>
  has(tokens[at], bits) ? at + 1 : at

export const does = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.word.traits & bits) !== 0

/** A sign that belongs to the number after it: "+20 %", "clip 4 +8 brightness". */
export const isSigned = (tokens: Token[], at: number): boolean => {
  const sign = roleAt(tokens, at)
  const after = tokens[at + 1]
  if ((sign !== '+' && sign !== '-') || !has(after, category.number)) return false
  if (!has(tokens[at - 1], category.number)) return true
  const { start, end } = tokens[at]!
  return sign === '+' && after!.start === end && tokens[at - 1]!.end < start
}

/** The colon of "16:9", "2.35:1". */
export const isRatio = (tokens: Token[], at: number): boolean =>
  labelAt(tokens, at) === ':' &&
  has(tokens[at - 1], category.number) &&
  has(tokens[at + 1], category.number) &&
  tokens[at]!.end === tokens[at + 1]!.start

/** Token after a list's separator ("," "and" "&" "or" "/"), or `at` when there is none. */
export const afterSeparator = (tokens: Token[], at: number): number => {
  let next = at
  while (next < at + 3 && does(tokens[next], trait.separator) && !isSigned(tokens, next)) next++
  return next
}

/** Whether a token joins the two ends of a range. */
export const isRange = (token: Token | undefined): boolean => does(token, trait.range)

/** The token after "to", "through to", "all the way down to", or −1 where no range goes on. */
export const afterRange = (tokens: Token[], at: number): number => {
  let next = at
  while (does(tokens[next], trait.ranging) && !isRange(tokens[next])) next++
  if (!isRange(tokens[next])) return -1
  return isRange(tokens[next + 1]) ? next + 2 : next + 1
}

/** "from 5 on", and not "from 5 on clip 2". */
export const isOnwards = (tokens: Token[], at: number): boolean =>
  labelAt(tokens, at) === 'onwards' ||
  (roleAt(tokens, at) === 'on' &&
    !has(tokens[at + 1], category.unit | category.number | category.determiner | category.hash))

/** Skips "the", "my", "a". */
export const skipDeterminers = (tokens: Token[], at: number): number => {
  let next = at
  while (has(tokens[next], category.determiner) && !has(tokens[next], category.pronoun | category.rest))
    next++
  return next
}

/** Whether a number is an amount and not a clip: "30 %", "4 seconds", "24 fps". */
export const isMeasured = (tokens: Token[], at: number): boolean =>
  has(tokens[at + 1], category.second) || labelAt(tokens, at + 1) === 'measure'

/** The word before a phrase, past its determiners. */
export const wordBefore = (tokens: Token[], at: number): string => {
  let before = at - 1
  while (has(tokens[before], category.determiner)) before--
  return roleAt(tokens, before)
}

/** "a", "an": what follows is nothing that was spoken of. */
export const isIndefinite = (tokens: Token[], at: number): boolean => {
  return roleAt(tokens, at) === 'a'
}

/** A unit word that no number follows: "clips", not "clip 2". */
export const isUnit = (tokens: Token[], at: number): boolean =>
  has(tokens[at], category.unit) && !has(tokens[at + 1], category.number)
