import type { Locale } from '../locale.ts'
import { category } from './category.ts'
import type { PhraseNode, Token, Word } from './word.ts'

/** Longest phrase that starts at a token: its word and the token after it. */
const longestPhrase = (tokens: Token[], at: number): { word: Word; to: number } | undefined => {
  let level = tokens[at]!.word.phrases
  let found: { word: Word; to: number } | undefined
  for (let i = at + 1; level && i < tokens.length; i++) {
    const node: PhraseNode | undefined = level.get(tokens[i]!.word.text)
    if (!node) break
    if (node.word) found = { word: node.word, to: i + 1 }
    level = node.next
  }
  return found
}

const compounds = category.number | category.ordinal

/** "twenty one", "twenty-first", "one hundred and five": the compound's value and the token after it. */
const compoundNumber = (
  tokens: Token[],
  at: number,
): { value: number; to: number; ordinal: boolean } | undefined => {
  const first = tokens[at]!
  const isTens = first.value >= 20 && first.value <= 90 && first.value % 10 === 0
  let to = at + 1
  let value = first.value
  let ordinal = false
  if (tokens[to]?.word.text === 'hundred' && value < 10) {
    value *= 100
    to++
    if (tokens[to]?.word.text === 'and') to++
    const rest = tokens[to]
    if (!rest || (rest.word.is & compounds) === 0 || rest.word.text === '0' || rest.value >= 100) {
      return { value, to: tokens[to - 1]?.word.text === 'and' ? to - 1 : to, ordinal }
    }
    const inner = compoundNumber(tokens, to)
    if (inner) return { value: value + inner.value, to: inner.to, ordinal: inner.ordinal }
    return { value: value + rest.value, to: to + 1, ordinal: (rest.word.is & category.ordinal) !== 0 }
  }
  const unit = tokens[to]
  if (!isTens || !unit || (unit.word.is & compounds) === 0 || !(unit.value >= 1 && unit.value <= 9))
    return undefined
  if (unit.word.text === '0' || unit.word.text === '0th') return undefined
  ordinal = (unit.word.is & category.ordinal) !== 0
  return { value: value + unit.value, to: to + 1, ordinal }
}

/** Whether something may begin at a token that goes on in the next one. */
const mayGoOn = (tokens: Token[], at: number, locale: Locale): boolean => {
  const { word } = tokens[at]!
  if (word.phrases !== undefined && tokens[at + 1]?.word.continues === true) return true
  return (word.is & category.number) !== 0 && word !== locale.marks.digits
}

const firstThatMayGoOn = (tokens: Token[], locale: Locale): number => {
  let at = 0
  while (at < tokens.length && !mayGoOn(tokens, at, locale)) at++
  return at
}

/** Makes one token of several, which ends where the last of them does. */
const mergeInto = (token: Token, tokens: Token[], from: number, to: number): void => {
  for (let i = from; i < to; i++) if (tokens[i]!.fixed) token.fixed = true
  token.end = tokens[to - 1]!.end
  token.owner = tokens[to - 1]!.owner
}

/** Joins the words of each known phrase and each compound number into one token, longest first, in place. */
export const mergePhrases = (tokens: Token[], locale: Locale): Token[] => {
  let kept = firstThatMayGoOn(tokens, locale)
  for (let i = kept; i < tokens.length; ) {
    const token = tokens[i]!
    let to = i + 1
    if (mayGoOn(tokens, i, locale)) {
      const phrase = token.word.phrases === undefined ? undefined : longestPhrase(tokens, i)
      const isNumber =
        phrase === undefined && (token.word.is & category.number) !== 0 && token.word !== locale.marks.digits
      const compound = isNumber ? compoundNumber(tokens, i) : undefined
      if (phrase !== undefined) {
        token.word = phrase.word
        token.value = phrase.word.value
        to = phrase.to
      } else if (compound !== undefined) {
        token.word = compound.ordinal ? locale.marks.ordinal : locale.marks.digits
        token.value = compound.value
        to = compound.to
      }
      if (to > i + 1) mergeInto(token, tokens, i + 1, to)
    }
    tokens[kept++] = token
    i = to
  }
  if (kept < tokens.length) tokens.length = kept
  return tokens
}
