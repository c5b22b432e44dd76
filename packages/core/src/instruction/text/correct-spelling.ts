import type { Locale } from '../locale.ts'
import { isOneEdit } from './one-edit.ts'
import type { Word } from './word.ts'

/** Words that share a first letter and a length, with one bit per letter each holds. */
export interface SpellingBucket {
  letters: Int32Array
  words: readonly Word[]
}

const shortest = 4
const longest = 15

/** One bit for each letter a word holds: words that differ in more than two bits are more than one edit apart. */
const lettersOf = (word: string): number => {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}

const keyOf = (code: number, length: number): number => (code & 31) * 32 + length

const isTarget = ({ text, is, label, base }: Word): boolean =>
  base === '' &&
  (is !== 0 || label !== '') &&
  text.length >= shortest &&
  text.length <= longest &&
  /^[a-z]+$/.test(text)

/** The words worth correcting to, by first letter and length: single words with a meaning, not too short. */
export const createSpelling = (words: ReadonlyMap<string, Word>): (SpellingBucket | undefined)[] => {
  const grouped: Word[][] = Array.from({ length: 32 * 32 }, () => [])
  for (const word of words.values()) {
    if (isTarget(word)) grouped[keyOf(word.text.charCodeAt(0), word.text.length)]!.push(word)
  }
  return grouped.map((group) =>
    group.length === 0
      ? undefined
      : { letters: Int32Array.from(group, (word) => lettersOf(word.text)), words: group },
  )
}

/** Whether two neighbours have changed places. */
const isSwap = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false
  let i = 0
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i++
  return a.charCodeAt(i) === b.charCodeAt(i + 1) && a.charCodeAt(i + 1) === b.charCodeAt(i) && isOneEdit(a, b)
}

const search = (bucket: SpellingBucket | undefined, spelling: string, letters: number): Word | undefined => {
  if (bucket === undefined) return undefined
  for (let i = 0; i < bucket.words.length; i++) {
    let differ = bucket.letters[i]! ^ letters
    differ &= differ - 1
    differ &= differ - 1
    if (differ !== 0) continue
    const word = bucket.words[i]!
    if (word.text.length > shortest ? isOneEdit(spelling, word.text) : isSwap(spelling, word.text))
      return word
  }
  return undefined
}

/** A word whose first two letters have changed places: "lcips". */
const searchSwapped = (
  bucket: SpellingBucket | undefined,
  spelling: string,
  letters: number,
): Word | undefined => {
  if (bucket === undefined) return undefined
  for (let i = 0; i < bucket.words.length; i++) {
    if (bucket.letters[i] === letters && isSwap(spelling, bucket.words[i]!.text)) return bucket.words[i]
  }
  return undefined
}

/**
 * The known word that is one typing error away (a letter too many, too few, wrong, or two swapped), for
 * words of at least four letters that are no ordinary words themselves. The first letter must be right or
 * swapped with the second; words of four letters are reached by a swap only.
 */
export const correctSpelling = (locale: Locale, spelling: string): Word | undefined => {
  const { length } = spelling
  if (length < shortest || length > longest) return undefined
  const { spelling: buckets } = locale
  const letters = lettersOf(spelling)
  const code = spelling.charCodeAt(0)
  const found =
    search(buckets[keyOf(code, length)], spelling, letters) ??
    search(buckets[keyOf(code, length + 1)], spelling, letters) ??
    search(buckets[keyOf(code, length - 1)], spelling, letters) ??
    searchSwapped(buckets[keyOf(spelling.charCodeAt(1), length)], spelling, letters)
  return found !== undefined && locale.ordinary.has(spelling) ? undefined : found
}
