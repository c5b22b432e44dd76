import type { Reading } from './reading.ts'
import type { Word } from './text/word.ts'
import type { DiagnosticCode, MatchKind } from './types.ts'

/** Words that name clips, as understood. Token indexes; `to` is exclusive. */
export interface Selector {
  kind: MatchKind
  from: number
  to: number
  /** Places in the reading's clips, ascending and unique. */
  places: readonly number[]
  certainty: 'said' | 'implied'
  /** For people; filled in with the clips' numbers when empty. */
  because: string
  /** Meant one place in a row ("clip 2", "the last one"), so that a range may start or end here. */
  single: boolean
  /** Resolved after the others: `rest` is what nobody named, `pronoun` what was named last. */
  late: '' | 'rest' | 'pronoun' | 'both'
  /** Chooses again from fewer clips: "the first clip" of "the chorus". */
  pick: ((pool: readonly number[]) => readonly number[]) | undefined
  /** The clips of each part of the song, where an exception means one of the parts: "every chorus but the last". */
  pools: readonly (readonly number[])[] | undefined
  problem: { code: DiagnosticCode; message: string } | undefined
  /** Clip numbers that were named and do not exist. */
  missing: number[] | undefined
}

/**
 * Reads one family of phrases. `pattern` gives the categories the first tokens must have; `read` does the
 * rest and answers undefined when the words mean something else.
 */
export interface Matcher {
  id: string
  pattern: readonly number[]
  /** Which words of the first category it can begin with, settled once when the lexicon is compiled. Default: all. */
  suits?: (word: Word) => boolean
  read(reading: Reading, at: number): Selector | undefined
}

export const selector = (
  kind: MatchKind,
  from: number,
  to: number,
  places: readonly number[],
  because = '',
): Selector => ({
  kind,
  from,
  to,
  places,
  certainty: 'said',
  because,
  single: false,
  late: '',
  pick: undefined,
  pools: undefined,
  problem: undefined,
  missing: undefined,
})
