import type { Matcher } from './matcher.ts'
import type { CategoryName } from './text/category.ts'
import type { Spelling } from './text/correct-spelling.ts'
import type { Word } from './text/word.ts'
import type { Aspect } from './types.ts'

/** Categories (space-separated), words (comma-separated), label. */
export type GrammarRow = readonly [categories: string, words: string, label?: string]

/** Aspect, direction of the word, forms (a n v for adjective, noun, verb), words, value. */
export type LookRow = readonly [
  aspect: Aspect,
  sign: -1 | 0 | 1,
  forms: string,
  words: string,
  value?: string,
]

export interface Locale {
  id: string
  words: Map<string, Word>
  /** In the order they are tried. */
  matchers: readonly Matcher[]
  /** Words to correct typing errors to. */
  spelling: Spelling
  /** Entries for tokens that are not words. */
  marks: Marks
}

/** Entries of tokens that have no spelling of their own. */
export interface Marks {
  digits: Word
  ordinal: Word
  time: Word
  seconds: Word
  times: Word
  decade: Word
  percent: Word
  dash: Word
  newline: Word
  quote: Word
  unknown: Word
}

export type { CategoryName }
