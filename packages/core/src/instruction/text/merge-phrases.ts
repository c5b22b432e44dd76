import type { Locale } from '../locale.ts'
import * as category from './category.ts'
import type { PhraseNode, Token, Word } from './word.ts'

interface Merged {
  word: Word
  value: number
  to: number
}

/** Longest phrase that starts at a token. */
const longestPhrase = (tokens: Token[], at: number): Merged | undefined => {
  let level = tokens[at]!.word.phrases
  let found: Merged | undefined
  for (let i = at + 1; level && i < tokens.length; i++) {
    const node: PhraseNode | undefined = level.get(tokens[i]!.word.text)
    if (node?.word) found = { word: node.word, value: node.word.value, to: i + 1 }
    level = node?.next
  }
  return found
}

const compounds = category.number | category.ordinal

/** A number in words, below a limit. */
const isPart = (token: Token | undefined, limit: number, { marks }: Locale): boolean =>
  token !== undefined &&
  (token.word.is & compounds) !== 0 &&
  token.word !== marks.digits &&
  token.word !== marks.ordinal &&
  token.value > 0 &&
  token.value < limit

/** "twenty one", "twenty-first", "one hundred and five" as one number. */
const compoundNumber = (tokens: Token[], at: number, locale: Locale): Merged | undefined => {
  if (!isPart(tokens[at], 100, locale)) return undefined
  const { marks } = locale
  let last = at
  let { value } = tokens[at]!
  if (tokens[at + 1]?.word.role === 'hundred' && value < 10) {
    value *= 100
    last++
    const rest = tokens[at + 2]?.word.role === 'and' ? at + 3 : at + 2
    if (isPart(tokens[rest], 100, locale)) {
      value += tokens[rest]!.value
      last = rest
    }
  }
  if (value % 10 === 0 && value % 100 >= 20 && isPart(tokens[last + 1], 10, locale))
    value += tokens[++last]!.value
  const ordinal = (tokens[last]!.word.is & category.ordinal) !== 0
  return last === at ? undefined : { word: ordinal ? marks.ordinal : marks.digits, value, to: last + 1 }
}

/** Joins the words of each known phrase and each compound number into one token, longest first, in place. */
export const mergePhrases = (tokens: Token[], locale: Locale): Token[] => {
  let kept = 0
  for (let at = 0; at < tokens.length; kept++) {
    const token = tokens[at]!
    const merged = longestPhrase(tokens, at) ?? compoundNumber(tokens, at, locale)
    tokens[kept] = token
    if (merged) {
      const last = tokens[merged.to - 1]!
      token.fixed = tokens.slice(at, merged.to).some(({ fixed }) => fixed)
      token.word = merged.word
      token.value = merged.value
      token.end = last.end
      token.owner = last.owner
    }
    at = merged?.to ?? at + 1
  }
  tokens.length = kept
  return tokens
}
