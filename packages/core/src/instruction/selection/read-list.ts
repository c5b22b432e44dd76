import { category } from '../text/category.ts'
import { trait } from '../text/trait.ts'
import type { Token } from '../text/word.ts'

export const has = (token: Token | undefined, bits: number): boolean =>
  token !== undefined && (token.word.is & bits) !== 0

/** Token after a list's separator ("," "and" "&" "or" "/"), or `at` when there is none. */
export const afterSeparator = (tokens: Token[], at: number): number => {
  let next = at
  while (next < at + 3 && isSeparator(tokens[next])) next++
  return next
}

const isSeparator = (token: Token | undefined): boolean =>
  token !== undefined && (token.word.traits & trait.separator) !== 0

/** Whether a token joins the two ends of a range. */
export const isRange = (token: Token | undefined): boolean =>
  token !== undefined && (token.word.traits & trait.range) !== 0

/** Skips "the", "my", "a". */
export const skipDeterminers = (tokens: Token[], at: number): number => {
  let next = at
  while (has(tokens[next], category.determiner) && !has(tokens[next], category.pronoun | category.rest))
    next++
  return next
}

const measures = category.second

/** Whether a number is an amount and not a clip: "30 %", "4 seconds", "24 fps", "3 birds". */
export const isMeasured = (tokens: Token[], at: number): boolean => {
  const next = tokens[at + 1]
  if (!next) return false
  const { word } = next
  return word.text === '%' || (word.is & measures) !== 0 || word.label === 'measure'
}

/** The word before a phrase, past its determiners. */
export const wordBefore = (tokens: Token[], at: number): string | undefined => {
  let before = at - 1
  while (has(tokens[before], category.determiner)) before--
  return tokens[before]?.word.text
}
