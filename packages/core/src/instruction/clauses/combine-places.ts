import { union } from '../clips/places.ts'
import { none } from '../lists.ts'
import { among } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import { has } from '../selection/read-list.ts'
import type { Selection } from '../selection/read-selection.ts'
import * as category from '../text/category.ts'
import type { Clause } from './clause.ts'

/** Words of one clause that name clips, and the places they mean. */
export interface Named {
  selection: Selection
  places: readonly number[]
}

const isAll = ({ selection }: Named): boolean => selection.parts.every(({ kind }) => kind === 'all')

/** "in the chorus", "after 0:20", "during the first half": says where and when, not which. */
const isQualifier = ({ tokens }: Reading, { selection: { parts, from } }: Named): boolean => {
  const { kind } = parts[0]!
  if (parts.length > 1 || (kind !== 'time' && kind !== 'section' && kind !== 'position')) return false
  if (has(tokens[from], category.bound | category.preposition)) return true
  return has(tokens[from - 1], category.preposition) && tokens[from - 1]!.word.role !== 'of'
}

/** Whether "and" stands between the words, so that they are a list. */
const isList = ({ tokens }: Reading, { segments }: Clause): boolean =>
  segments.some(
    ({ targets, joint }, i) =>
      i > 0 &&
      targets.length > 0 &&
      has(tokens[joint], category.conjunction) &&
      tokens[joint]!.word.label !== ',',
  )

const narrowed = ({ selection, places }: Named, pool: readonly number[]): readonly number[] => {
  const { parts, exclusions } = selection
  const pick = parts.length === 1 && exclusions.length === 0 ? parts[0]!.pick : undefined
  const both = (pick ?? among(places))(pool)
  return both.length === 0 && parts[0]!.kind === 'clips' ? places : both
}

const unionOf = (named: readonly Named[]): readonly number[] => {
  let all: readonly number[] = none
  for (const { places } of named) all = union(all, places)
  return all
}

/** "in each verse, the first clip": one pool for every verse; otherwise one for all. */
const poolsOf = ({ tokens }: Reading, qualifiers: readonly Named[]): (readonly number[])[] => {
  const { from, parts } = qualifiers[0]!.selection
  const { runs } = parts[0]!
  const each = !qualifiers[1] && runs.length > 1 && has(tokens[from], category.all)
  return each ? runs.map((run) => run.places) : [unionOf(qualifiers)]
}

/** The clips of a clause: lists add, qualifiers narrow ("in the chorus, everything darker"). */
export const combinePlaces = (
  reading: Reading,
  clause: Clause,
  named: readonly Named[],
): readonly number[] => {
  if (named.length < 2 || isList(reading, clause)) return unionOf(named)
  const whole = named.some(isAll)
  const qualifies = (one: Named): boolean => (whole ? !isAll(one) : isQualifier(reading, one))
  const qualifiers = named.filter(qualifies)
  const bases = named.filter((one) => !qualifies(one))
  if (qualifiers.length === 0 || bases.length === 0) return unionOf(named)
  const pools = poolsOf(reading, qualifiers)
  return unionOf(bases.flatMap((one) => pools.map((pool) => ({ ...one, places: narrowed(one, pool) }))))
}
