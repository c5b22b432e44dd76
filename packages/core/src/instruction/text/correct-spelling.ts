import { none } from '../lists.ts'
import type { Locale } from '../locale.ts'
import * as category from './category.ts'
import { isMistyped } from './is-mistyped.ts'
import * as trait from './trait.ts'
import type { Word } from './word.ts'

/** Words worth correcting to. */
export interface Spelling {
  /** By the letters they are made of, whatever their order and number. */
  alike: ReadonlyMap<number, readonly Word[]>
  /** The few that are worth more than a swap or a doubled letter, by the lowest five bits of the first. */
  telling: readonly (readonly Word[])[]
}

const shortest = 4
const longest = 15

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

const tells = ({ is, traits }: Word): boolean => (is & naming) !== 0 || (traits & trait.telling) !== 0

const isTarget = ({ text, is, base }: Word): boolean => is !== 0 && base === '' && /^[a-z]{4,15}$/.test(text)

/** One bit for each letter a word holds. */
const lettersOf = (word: string): number => {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << word.charCodeAt(i)
  return bits
}

export const createSpelling = (words: Iterable<Word>): Spelling => {
  const alike = new Map<number, Word[]>()
  const telling: Word[][] = Array.from({ length: 32 }, () => [])
  for (const word of words) {
    const { text } = word
    if (!isTarget(word)) continue
    if (tells(word)) telling[text.charCodeAt(0) & 31]!.push(word)
    else if (text.length === shortest) continue
    const letters = lettersOf(text)
    alike.set(letters, [...(alike.get(letters) ?? []), word])
  }
  return { alike, telling }
}

const search = (words: readonly Word[], spelling: string, from: number): Word | undefined => {
  for (let i = 0; i < words.length; i++) if (isMistyped(spelling, words[i]!.text, from)) return words[i]
  return undefined
}

/** The known word that is one typing error away. */
export const correctSpelling = (
  { spelling: { alike, telling } }: Locale,
  spelling: string,
): Word | undefined =>
  spelling.length < shortest || spelling.length > longest
    ? undefined
    : (search(alike.get(lettersOf(spelling)) ?? none, spelling, longest) ??
      search(telling[spelling.charCodeAt(0) & 31]!, spelling, shortest + 1))
