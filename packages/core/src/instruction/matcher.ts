import type { CoveredRun } from './clips/section-runs.ts'
import { none } from './lists.ts'
import type { Reading } from './reading.ts'
import type { Word } from './text/word.ts'
import type { MatchKind } from './types.ts'

/** Chooses from places: "the first two" of "the chorus". */
export type Pick = (pool: readonly number[]) => readonly number[]

/** Words that name clips, as understood. Token indexes; `to` is exclusive. */
export interface Selector {
  kind: MatchKind
  from: number
  to: number
  /** Places in the reading's clips, ascending and unique. */
  places: readonly number[]
  /** Deduced, for instance from a prompt, rather than said. */
  implied: boolean
  /** Meant one place in a row ("clip 2", "the last one"), so that a range may start or end here. */
  single: boolean
  /**
   * Resolved after the others: `rest` is what nobody named, `pronoun` what was named last. Of `vague` words
   * ("some clips") nobody knows which clips they mean.
   */
  late: '' | 'rest' | 'pronoun' | 'both' | 'vague'
  /** The clips lie on one side of something, the nearest first from this end, or on both sides of it. */
  side: '' | 'before' | 'after' | 'beside'
  /** Chooses again from fewer clips. */
  pick: Pick | undefined
  /** Clip numbers that were named and do not exist. */
  missing: number[]
  /** Sections the words name. */
  runs: CoveredRun[]
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
  late: Selector['late'] = '',
): Selector => ({
  kind,
  from,
  to,
  places,
  implied: false,
  single: false,
  late,
  side: '',
  pick: undefined,
  missing: none,
  runs: none,
})

/** A selector of what `pick` chooses from all clips, or from those that further words leave. */
export const choice = (reading: Reading, kind: MatchKind, from: number, to: number, pick: Pick): Selector => {
  const found = selector(kind, from, to, pick(reading.all))
  found.pick = pick
  return found
}

/** Of some places those that are left. */
export const among =
  (places: readonly number[]): Pick =>
  (pool) =>
    pool.filter((place) => places.includes(place))
