import type { Locale } from '../locale.ts'
import { createToken, type Token } from './word.ts'

const digit = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57 ? code - 48 : -1
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** Longest run of digits that is still read as a number. */
const longest = 9

/** Reads what starts with a digit: a number, "3rd", "2x", "12s", "1980s", "0:12". Answers where it ends. */
export const readDigits = (text: string, start: number, locale: Locale, tokens: Token[]): number => {
  let at = start
  let value = 0
  for (let next = digit(text, at); next >= 0; next = digit(text, ++at)) {
    value = at - start < longest ? value * 10 + next : Number.POSITIVE_INFINITY
  }
  if (text.charCodeAt(at) === 58 && digit(text, at + 1) >= 0 && digit(text, at + 2) >= 0) {
    return readTime(text, start, at, value, locale, tokens)
  }
  if (text.charCodeAt(at) === 46 && digit(text, at + 1) >= 0) {
    let scale = 0.1
    for (let next = digit(text, ++at); next >= 0; next = digit(text, ++at)) {
      value += next * scale
      scale /= 10
    }
    value = Math.round(value * 1e6) / 1e6
  }
  return readSuffix(text, start, at, value, locale, tokens)
}

const readTime = (
  text: string,
  start: number,
  colon: number,
  minutes: number,
  locale: Locale,
  tokens: Token[],
): number => {
  let at = colon
  let seconds = minutes
  while (text.charCodeAt(at) === 58 && digit(text, at + 1) >= 0 && digit(text, at + 2) >= 0) {
    seconds = seconds * 60 + digit(text, at + 1) * 10 + digit(text, at + 2)
    at += 3
  }
  if (text.charCodeAt(at) === 46 && digit(text, at + 1) >= 0) {
    let scale = 0.1
    for (let next = digit(text, ++at); next >= 0; next = digit(text, ++at)) {
      seconds += next * scale
      scale /= 10
    }
  }
  tokens.push(createToken(locale.marks.time, start, at, seconds))
  return at
}

const readSuffix = (
  text: string,
  start: number,
  end: number,
  value: number,
  locale: Locale,
  tokens: Token[],
): number => {
  const mark = text.charCodeAt(end)
  if (
    (mark === 39 || mark === 0x2019) &&
    (text.charCodeAt(end + 1) | 32) === 115 &&
    !isLetter(text.charCodeAt(end + 2))
  ) {
    const token = createToken(locale.marks.digits, start, end + 2, value)
    token.owner = true
    tokens.push(token)
    return end + 2
  }
  let from = end
  if (text.charCodeAt(from) === 45 && isLetter(text.charCodeAt(from + 1))) from++
  let at = from
  while (at < from + 3 && isLetter(text.charCodeAt(at))) at++
  const code = text.charCodeAt(at)
  const known = at > end && from === end ? locale.words.get(text.slice(start, at).toLowerCase()) : undefined
  if (known !== undefined && known.is !== 0 && !isLetter(code)) {
    tokens.push(createToken(known, start, at, known.value))
    return at
  }
  const letters = at - from
  if (letters === 0 || letters > 2 || (code >= 48 && code <= 57)) {
    tokens.push(createToken(locale.marks.digits, start, end, value))
    return end
  }
  const suffix = text.slice(from, at).toLowerCase()
  if (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') {
    tokens.push(createToken(locale.marks.ordinal, start, at, value))
    return at
  }
  if (from === end && suffix === 'x') tokens.push(createToken(locale.marks.times, start, at, value))
  else if (
    from === end &&
    suffix === 's' &&
    (value >= 1000 || (value >= 20 && value <= 90 && value % 10 === 0))
  ) {
    tokens.push(createToken(locale.marks.decade, start, at, value))
  } else if (from === end && suffix === 's') tokens.push(createToken(locale.marks.seconds, start, at, value))
  else {
    tokens.push(createToken(locale.marks.digits, start, end, value))
    return end
  }
  return at
}
