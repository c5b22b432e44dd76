import type { Locale } from '../locale.ts'
import { breakItems } from './break-items.ts'
import { correctSpelling } from './correct-spelling.ts'
import { mergePhrases } from './merge-phrases.ts'
import { closingQuote } from './quotation.ts'
import { readDigits } from './read-digits.ts'
import { createToken, type Token, type Word } from './word.ts'
import { findWord, mixHash } from './word-index.ts'

// biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them is invisible by itself
const invisible = /[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/g
const foreign = /[^\0-\x7f]/
/** An apostrophe between letters belongs to the word. */
const letters = /\p{L}[\p{L}\p{M}]*(?:'\p{L}[\p{L}\p{M}]*)*/uy
const letter = /\p{L}/u

/** A text in lower case and with plain apostrophes, as long as it was. */
const fold = (text: string): string => {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replaceAll('’', "'")
}

/** The words of a token in lower case and without invisible characters. */
export const spellingOf = (text: string, { start, end }: Token): string =>
  fold(text.slice(start, end).replace(invisible, '')).normalize('NFKC')

/** The token of a word; of one that is not known, with one typing error forgiven. */
const toToken = (
  locale: Locale,
  known: Word | undefined,
  spelling: string,
  start: number,
  end: number,
): Token => {
  const { unknown } = locale.marks
  const word = known ?? correctSpelling(locale, spelling) ?? unknown
  const token = createToken(word, start, end, word.value)
  token.fixed = word !== known && word !== unknown
  return token
}

/** A word with other letters than plain ones, or with an apostrophe: as it is spelled, or without "'s". */
const readSpelling = (text: string, start: number, end: number, locale: Locale): Token => {
  const { words } = locale
  const spelling = fold(text.slice(start, end).normalize('NFKC'))
  const known = words.get(spelling)
  if (known || !spelling.endsWith("'s")) return toToken(locale, known, spelling, start, end)
  const owner = spelling.slice(0, -2)
  const token = toToken(locale, words.get(owner), owner, start, end)
  token.owner = true
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
  const known = findWord(locale.index, hash, text, at, end)
  return known
    ? createToken(known, at, end, known.value)
    : toToken(locale, undefined, text.slice(at, end), at, end)
}

/** Reads a quotation, or a sign that is a word of its own, or a dash that does not join two letters. */
const readSign = (
  text: string,
  at: number,
  { words, marks }: Locale,
  unclosed: RegExp[],
): Token | undefined => {
  const sign = text[at]!
  const close = closingQuote(text, at, unclosed)
  if (close > 0) return createToken(marks.quote, at, close, -1)
  if (sign === '-' && letter.test(text[at - 1] ?? '') && letter.test(text[at + 1] ?? '')) return undefined
  const word = words.get(sign)
  return word && createToken(word, at, at + 1, -1)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A digit, or the point of ".5" that neither a word nor another point precedes. */
const isNumber = (text: string, at: number, code: number): boolean =>
  isDigit(code) || (code === 46 && isDigit(text.charCodeAt(at + 1)) && !/[\w.]/.test(text[at - 1] ?? ''))

/** Cuts a folded text without invisible characters into tokens. */
const scan = (text: string, locale: Locale): Token[] => {
  const tokens: Token[] = []
  const unclosed: RegExp[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    let token: Token | undefined
    if (isNumber(text, at, code)) token = readDigits(text, at, locale)
    else if (code !== 32) token = readWord(text, at, locale) ?? readSign(text, at, locale, unclosed)
    if (token) tokens.push(token)
    at = token?.end ?? at + 1
  }
  return breakItems(tokens, text, locale.marks)
}

/**
 * Cuts a text into tokens with exact spans in UTF-16 units, in one pass. Words are looked up once, with
 * case, width, composition and invisible characters folded and one typing error forgiven; quoted words are one token.
 */
export const tokenize = (text: string, locale: Locale): Token[] => {
  const plain = !foreign.test(text)
  const visible = plain ? text : text.replace(invisible, '')
  const tokens = mergePhrases(scan(plain ? text.toLowerCase() : fold(visible), locale), locale)
  if (visible === text) return tokens
  const places: number[] = []
  for (let i = 0; i < text.length; i++) if (text[i]!.replace(invisible, '') !== '') places.push(i)
  for (const token of tokens) {
    token.start = places[token.start]!
    token.end = places[token.end] ?? text.length
  }
  return tokens
}
