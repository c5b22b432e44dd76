import type { Locale } from '../locale.ts'
import { createToken, type Token } from './word.ts'

/** Longest run of digits that is still read as a number. */
const longest = 9

const pattern = /(\d+)((?::\d\d)*)(\.\d+)?(?:('s|-?[a-z]{1,3})(?![a-z\d]))?/y

/** Reads what starts with a digit: a number, "3rd", "2x", "12s", "1980s", "0:12", or a known word: "35mm". */
export const readDigits = (text: string, start: number, { marks, words }: Locale): Token => {
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
