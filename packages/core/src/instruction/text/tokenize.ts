import type { Locale } from '../locale.ts'
import { correctSpelling } from './correct-spelling.ts'
import { mergePhrases } from './merge-phrases.ts'
import { closingQuote } from './quotation.ts'
import { readDigits } from './read-digits.ts'
import { createToken, type Token } from './word.ts'
import { findWord, mixHash } from './word-index.ts'

const A = 97
const Z = 122

/** 1 white space, 2 letter, 3 digit, 4 newline, 5 anything else. */
const kinds = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const lower = code | 32
  if (code === 10 || code === 13) kinds[code] = 4
  else if (code <= 32) kinds[code] = 1
  else if (lower >= A && lower <= Z) kinds[code] = 2
  else if (code >= 48 && code <= 57) kinds[code] = 3
  else kinds[code] = 5
}

/** Lower case of each ASCII code. */
const lower = Uint8Array.from({ length: 128 }, (_, code) => (code >= 65 && code <= 90 ? code + 32 : code))

const isInvisible = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0xfeff ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  (code >= 0x202a && code <= 0x202e)

/** The words of a token in lower case and without invisible characters. */
export const spellingOf = (text: string, { start, end }: Token): string => fold(text.slice(start, end))

/** Kind of a character outside ASCII. 0 is invisible. */
const kindOf = (code: number): number => {
  if (isInvisible(code)) return 0
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) return 1
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return 4
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return 5
  if ((code >= 0x2010 && code <= 0x206f) || (code >= 0x3001 && code <= 0x303f)) return 5
  return 2
}

/** Token of a word that is not known as it stands: folded, without "'s", or with one typing error forgiven. */
const otherToken = (text: string, start: number, end: number, foreign: boolean, locale: Locale): Token => {
  const raw = text.slice(start, end)
  let spelling = foreign ? fold(raw) : raw.toLowerCase()
  let word = foreign ? locale.words.get(spelling) : undefined
  const apostrophe = spelling.length - 2
  let owner = false
  if (
    word === undefined &&
    apostrophe > 0 &&
    spelling.charCodeAt(apostrophe) === 39 &&
    spelling.endsWith('s')
  ) {
    spelling = spelling.slice(0, apostrophe)
    owner = true
    word = locale.words.get(spelling)
  }
  const known = word !== undefined
  word ??= correctSpelling(locale, spelling)
  const token = createToken(word ?? locale.marks.unknown, start, end, word?.value ?? -1)
  token.fixed = !known && word !== undefined
  token.owner = owner
  return token
}

/** An apostrophe between letters belongs to the word. */
const isApostropheInside = (text: string, at: number, code: number): boolean =>
  (code === 39 || code === 0x2019) && kinds[text.charCodeAt(at + 1)] === 2

const isPlain = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** Spelling of a word with characters outside ASCII: composed, folded and without invisible characters. */
const fold = (raw: string): string => {
  if (isPlain(raw)) return raw.toLowerCase()
  let visible = ''
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i)
    if (!isInvisible(code)) visible += code === 0x2019 ? "'" : raw[i]
  }
  return visible.normalize('NFKC').toLowerCase()
}

/**
 * Cuts a text into tokens with exact spans in UTF-16 units, in one pass. Words are looked up once, with
 * case, width, composition and invisible characters folded and one typing error forgiven; quoted words are one token.
 */
export const tokenize = (text: string, locale: Locale): Token[] =>
  scan(text, locale) ?? scanVisible(text, locale)

/** Reads a text without its invisible characters and puts the spans back, each up to the next thing one sees. */
const scanVisible = (text: string, locale: Locale): Token[] => {
  const places: number[] = []
  let visible = ''
  for (let i = 0; i < text.length; i++) {
    if (isInvisible(text.charCodeAt(i))) continue
    visible += text[i]
    places.push(i)
  }
  const tokens = scan(visible, locale) ?? []
  for (const token of tokens) {
    token.start = places[token.start]!
    token.end = places[token.end] ?? text.length
  }
  return tokens
}

/** The tokens, or undefined as soon as an invisible character turns up. */
const scan = (text: string, locale: Locale): Token[] | undefined => {
  const tokens: Token[] = []
  const length = text.length
  let unclosed = 0
  let i = 0
  while (i < length) {
    const code = text.charCodeAt(i)
    const kind = code < 128 ? kinds[code] : kindOf(code)
    if (kind === 1) {
      i++
      continue
    }
    if (kind === 0) return undefined
    const start = i
    if (kind === 2) {
      let hash = code < 128 ? lower[code]! : 0
      let foreign = code >= 128
      for (i++; i < length; i++) {
        const next = text.charCodeAt(i)
        if (next < 128) {
          if (kinds[next] !== 2 && !isApostropheInside(text, i, next)) break
          hash = mixHash(hash, lower[next]!)
        } else {
          const nextKind = kindOf(next)
          if (nextKind === 0) return undefined
          if (nextKind !== 2 && !isApostropheInside(text, i, next)) break
          foreign = true
        }
      }
      const word = foreign ? undefined : findWord(locale.index, hash, text, start, i)
      tokens.push(
        word === undefined
          ? otherToken(text, start, i, foreign, locale)
          : createToken(word, start, i, word.value),
      )
    } else if (kind === 3) {
      i = readDigits(text, start, locale, tokens)
    } else if (kind === 4) {
      i++
      tokens.push(createToken(locale.marks.newline, start, i, -1))
    } else {
      i = readSign(text, start, locale, tokens, unclosed)
      if (i < 0) {
        unclosed |= -i
        i = start + 1
      }
    }
  }
  return mergePhrases(tokens, locale)
}

const quoteBits = new Map([34, 0x201c, 0x2018, 39, 0x2019, 0xab, 0x201e].map((code, i) => [code, 1 << i]))

const isDash = (code: number): boolean =>
  code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 126

/** Reads a sign. A negative answer is the bit of a quotation mark that nothing closes. */
const readSign = (text: string, at: number, locale: Locale, tokens: Token[], unclosed: number): number => {
  const code = text.charCodeAt(at)
  const word = code < 128 ? locale.signs[code] : undefined
  if (word !== undefined) tokens.push(createToken(word, at, at + 1, -1))
  else if (code === 37) tokens.push(createToken(locale.marks.percent, at, at + 1, -1))
  else if (isDash(code)) {
    const glued = code === 45 && isLetter(text, at - 1) && isLetter(text, at + 1)
    if (!glued) tokens.push(createToken(locale.marks.dash, at, at + 1, -1))
  } else {
    const bit = quoteBits.get(code)
    if (bit !== undefined) return readQuotation(text, at, locale, tokens, bit, unclosed)
  }
  return at + 1
}

const readQuotation = (
  text: string,
  at: number,
  locale: Locale,
  tokens: Token[],
  bit: number,
  unclosed: number,
): number => {
  if (unclosed & bit) return at + 1
  const close = closingQuote(text, at)
  if (close === 0) return at + 1
  if (close < 0) return -bit
  tokens.push(createToken(locale.marks.quote, at, close, -1))
  return close
}

const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 128 ? kinds[code] === 2 : code >= 0xc0
}
