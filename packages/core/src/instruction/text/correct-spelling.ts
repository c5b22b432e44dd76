import type { Locale } from '../locale.ts'
import { category } from './category.ts'
import { isMistyped } from './is-mistyped.ts'
import { trait } from './trait.ts'
import type { Word } from './word.ts'

/** Words worth correcting to, by the lowest five bits of their first letter. */
export type Spelling = readonly (readonly Word[])[]

const shortest = 4
const longest = 15

const isTarget = ({ text, is, base }: Word): boolean =>
  is !== 0 && base === '' && text.length >= shortest && !/[^a-z]/.test(text)

export const createSpelling = (words: Iterable<Word>): Spelling => {
  const byLetter: Word[][] = Array.from({ length: 32 }, () => [])
  for (const word of words) if (isTarget(word)) byLetter[word.text.charCodeAt(0) & 31]!.push(word)
  return byLetter
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
const search = (words: readonly Word[], spelling: string): Word | undefined =>
  words.find(({ text, is, traits }) => {
    const tells = (is & naming) !== 0 || (traits & trait.telling) !== 0
    return (tells || text.length > shortest) && isMistyped(spelling, text, tells ? 5 : 9)
  })

/** The known word that is one typing error away. Its first letter is right or swapped with the second. */
export const correctSpelling = ({ spelling: words }: Locale, spelling: string): Word | undefined =>
  spelling.length < shortest || spelling.length > longest
    ? undefined
    : (search(words[spelling.charCodeAt(0) & 31]!, spelling) ??
      search(words[spelling.charCodeAt(1) & 31]!, spelling))
