import type { Locale } from '../locale.ts'
import { correctSpelling } from './correct-spelling.ts'
import { mergePhrases } from './merge-phrases.ts'
import { closingQuote } from './quotation.ts'
import { readDigits } from './read-digits.ts'
import { createToken, type Token } from './word.ts'
import { findWord, mixHash } from './word-index.ts'

// biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them is invisible by itself
const invisible = /[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/g
const foreign = /[^\0-\x7f]/
/** An apostrophe between letters belongs to the word. */
const letters = /\p{L}[\p{L}\p{M}]*(?:'\p{L}[\p{L}\p{M}]*)*/uy
const letter = /\p{L}/u
const breaks = /[\n\r\x85\u2028\u2029]/
const dashes = /[-‐-―−~]/

/** A text in lower case and with plain apostrophes, as long as it was. */
const fold = (text: string): string => {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replaceAll('’', "'")
}

/** The words of a token in lower case and without invisible characters. */
export const spellingOf = (text: string, { start, end }: Token): string =>
  fold(text.slice(start, end).replace(invisible, '')).normalize('NFKC')

/** A word as it is spelled or, when it is not known so, without "'s" or with one typing error forgiven. */
const readSpelling = (text: string, start: number, end: number, locale: Locale): Token => {
  const { words, marks } = locale
  let spelling = text.slice(start, end)
  if (foreign.test(spelling)) spelling = fold(spelling.normalize('NFKC'))
  let known = words.get(spelling)
  const owner = known === undefined && spelling.endsWith("'s")
  if (owner) {
    spelling = spelling.slice(0, -2)
    known = words.get(spelling)
  }
  const word = known ?? correctSpelling(locale, spelling) ?? marks.unknown
  const token = createToken(word, start, end, word.value)
  token.owner = owner
  token.fixed = word !== known && word !== marks.unknown
  return token
}

/** Reads the word that begins at `at`, if one does: most are known and of plain letters. */
const readWord = (text: string, at: number, locale: Locale): Token | undefined => {
  let hash = 0
  let end = at
  let code = text.charCodeAt(end)
  for (; code >= 97 && code <= 122; code = text.charCodeAt(++end)) hash = mixHash(hash, code)
  if (code > 127 || code === 39) {
    letters.lastIndex = at
    return letters.test(text) ? readSpelling(text, at, letters.lastIndex, locale) : undefined
  }
  if (end === at) return undefined
  const word = findWord(locale.index, hash, text, at, end)
  return word ? createToken(word, at, end, word.value) : readSpelling(text, at, end, locale)
}

/** Reads a sign: a word of its own, or a dash that does not join two letters. */
const readSign = (text: string, at: number, { words, marks }: Locale): Token | undefined => {
  const sign = text[at]!
  if (sign === '-' && letter.test(text[at - 1] ?? '') && letter.test(text[at + 1] ?? '')) return undefined
  let word = words.get(sign)
  if (sign === '%') word = marks.percent
  else if (dashes.test(sign)) word = marks.dash
  else if (breaks.test(sign)) word = marks.newline
  return word && createToken(word, at, at + 1, -1)
}

const readQuote = (text: string, at: number, { marks }: Locale, unclosed: Set<RegExp>): Token | undefined => {
  const close = closingQuote(text, at, unclosed)
  return close > 0 ? createToken(marks.quote, at, close, -1) : undefined
}

/** Cuts a folded text without invisible characters into tokens. */
const scan = (text: string, locale: Locale): Token[] => {
  const tokens: Token[] = []
  const unclosed = new Set<RegExp>()
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    const token =
      code === 32
        ? undefined
        : code >= 48 && code <= 57
          ? readDigits(text, at, locale)
          : (readWord(text, at, locale) ??
            readQuote(text, at, locale, unclosed) ??
            readSign(text, at, locale))
    if (token) tokens.push(token)
    at = token?.end ?? at + 1
  }
  return tokens
}

/**
 * Cuts a text into tokens with exact spans in UTF-16 units, in one pass. Words are looked up once, with
 * case, width, composition and invisible characters folded and one typing error forgiven; quoted words are one token.
 */
export const tokenize = (text: string, locale: Locale): Token[] => {
  const visible = foreign.test(text) ? text.replace(invisible, '') : text
  const tokens = mergePhrases(scan(fold(visible), locale), locale)
  if (visible === text) return tokens
  const places: number[] = []
  for (let i = 0; i < text.length; i++) if (text[i]!.replace(invisible, '') !== '') places.push(i)
  for (const token of tokens) {
    token.start = places[token.start]!
    token.end = places[token.end] ?? text.length
  }
  return tokens
}
