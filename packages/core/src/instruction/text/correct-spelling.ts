import type { Locale } from '../locale.ts'
import { category } from './category.ts'
import { isMistyped } from './is-mistyped.ts'
import { trait } from './trait.ts'
import type { Word } from './word.ts'

/** Words worth correcting to, by the lowest five bits of their first letter and their length. */
export type Spelling = readonly (readonly Word[])[]

const shortest = 4
const longest = 15

/** Where words with this length and the letter that `text` has at a place are. */
const keyOf = (text: string, at: number, length: number): number => (text.charCodeAt(at) & 31) * 32 + length

const isTarget = ({ text, is, base }: Word): boolean =>
  is !== 0 && base === '' && text.length >= shortest && text.length <= longest + 1 && !/[^a-z]/.test(text)

export const createSpelling = (words: Iterable<Word>): Spelling => {
  const buckets: Word[][] = Array.from({ length: 32 * 32 }, () => [])
  for (const word of words) if (isTarget(word)) buckets[keyOf(word.text, 0, word.text.length)]!.push(word)
  return buckets
}

/** The kinds of words that name clips. */
const naming =
  category.unit |
  category.number |
  category.ordinal |
  category.edge |
  category.all |
  category.rest |
  category.section |
  category.bound |
  category.preposition

/** Few words are worth more than a swap or a doubled letter: other everyday words are too near. */
const search = (words: readonly Word[], spelling: string): Word | undefined => {
  for (const word of words) {
    const tells = (word.is & naming) !== 0 || (word.traits & trait.telling) !== 0
    if ((tells || word.text.length > shortest) && isMistyped(spelling, word.text, tells ? 5 : 9)) return word
  }
  return undefined
}

/** The known word that is one typing error away. Its first letter is right or swapped with the second. */
export const correctSpelling = ({ spelling: buckets }: Locale, spelling: string): Word | undefined => {
  const { length } = spelling
  if (length < shortest || length > longest) return undefined
  const among = (at: number, more: number): Word | undefined =>
    search(buckets[keyOf(spelling, at, length + more)]!, spelling)
  return among(0, 0) ?? among(0, 1) ?? among(0, -1) ?? among(1, 0)
}
