import type { Matcher } from './matcher.ts'
import type { Reading } from './reading.ts'
import type { Spelling } from './text/correct-spelling.ts'
import type { Word } from './text/word.ts'
import type { WordIndex } from './text/word-index.ts'

export interface Locale {
  id: string
  words: Map<string, Word>
  /** Those of plain letters, by the letters of a text. */
  index: WordIndex
  /** In the order they are tried. */
  matchers: readonly Matcher[]
  /** Turns the words around a request into courtesy, so that neither its question nor its wishes reach the instruction. */
  dropCourtesy(reading: Reading): void
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
  courtesy: Word
  quote: Word
  unknown: Word
}
