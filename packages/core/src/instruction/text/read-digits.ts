import type { Locale } from '../locale.ts'
import { createToken, type Token, type Word } from './word.ts'

/** Longest run of digits that is still read as a number. */
const longest = 9

const pattern = /(\d*)((?::\d\d)*)(\.\d+)?(?:('s|-?[a-z]{1,3})(?![a-z\d]))?/y

/** After digits these may go on with them: letters, and the signs of "2's", "0:12", "1.5" and "2-nd". */
const goesOn = (code: number): boolean =>
  (code >= 97 && code <= 122) || code === 39 || code === 58 || code === 46 || code === 45

/** A plain number, which most are; undefined for anything more. */
const readPlain = (text: string, start: number, digits: Word): Token | undefined => {
  let value = 0
  let end = start
  for (let code = text.charCodeAt(end); code >= 48 && code <= 57; code = text.charCodeAt(++end))
    value = value * 10 + code - 48
  return end - start > longest || goesOn(text.charCodeAt(end))
    ? undefined
    : createToken(digits, start, end, value)
}

/** Reads what starts with a digit: a number, "3rd", "2x", "12s", "1980s", "0:12", or a known word: "35mm". */
export const readDigits = (text: string, start: number, { marks, words }: Locale): Token => {
  const plain = readPlain(text, start, marks.digits)
  if (plain) return plain
  pattern.lastIndex = start
  const [all, digits, clock, fraction = '', suffix = ''] = pattern.exec(text) as unknown as string[]
  const end = start + all!.length
  const bare = end - suffix.length
  const value = digits!.length > longest ? Number.POSITIVE_INFINITY : Number(digits + fraction)
  if (clock) {
    const seconds = `${clock}${fraction}`
      .split(':')
      .reduce((sum, part) => sum * 60 + Number(part), Number(digits) / 60)
    return createToken(marks.time, start, bare, seconds)
  }
  const known = words.get(all!)
  if (known && known.is !== 0) return createToken(known, start, end, known.value)
  const isDecade = value >= 1000 || (value >= 20 && value <= 90 && value % 10 === 0)
  if (suffix === "'s") {
    const token = createToken(marks.digits, start, end, value)
    token.owner = true
    return token
  }
  if (/^-?(st|nd|rd|th)$/.test(suffix)) return createToken(marks.ordinal, start, end, value)
  if (suffix === 'x') return createToken(marks.times, start, end, value)
  if (suffix === 's') return createToken(isDecade ? marks.decade : marks.seconds, start, end, value)
  return createToken(marks.digits, start, bare, value)
}
