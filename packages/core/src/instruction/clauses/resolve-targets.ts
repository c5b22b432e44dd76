import { union, without } from '../clips/places.ts'
import { appended, none } from '../lists.ts'
import type { Selector } from '../matcher.ts'
import { once, type Reading } from '../reading.ts'
import type { Selection } from '../selection/read-selection.ts'
import type { MatchKind } from '../types.ts'
import type { Clause, Segment } from './clause.ts'
import { combinePlaces, type Named } from './combine-places.ts'
import { isPronoun } from './group-clauses.ts'
import { report } from './report.ts'

type Places = readonly number[]

/** What words stand for that mean nothing by themselves. */
const resolveLate = (
  reading: Reading,
  late: Selector['late'],
  clauses: readonly Clause[],
  antecedent: Places,
): Places => {
  const { selection, all } = reading
  if (late === 'vague') return none
  if (late === 'pronoun') return antecedent.length > 0 ? antecedent : selection
  if (late === 'both') return [antecedent, selection, all].find((places) => places.length === 2) ?? none
  // Without any named or selected, nobody knows the rest of what.
  const named = once(reading, 'named', () => namedBy(clauses))
  const known = named.length > 0 ? named : selection
  return known.length === 0 ? none : without(all, known)
}

/** Places a selection names, once what was named before and the person's selection are known. */
const resolve = (
  reading: Reading,
  selection: Selection,
  clauses: readonly Clause[],
  antecedent: Places,
): Places => {
  if (!selection.late) return selection.places
  let places: Places = none
  for (const part of selection.parts) {
    if (part.late !== '') part.places = resolveLate(reading, part.late, clauses, antecedent)
    places = union(places, part.places)
  }
  for (const exclusion of selection.exclusions) places = without(places, exclusion.places)
  return places
}

const reportAll = (reading: Reading, { parts, exclusions }: Selection, kind?: MatchKind): void => {
  for (const part of parts) report(reading, part, kind)
  for (const exclusion of exclusions) report(reading, exclusion, 'exclusion')
}

/** Every place of some selections; those that need context have none yet. */
const placesOf = (selections: readonly Selection[]): Places => {
  let places: Places = none
  for (const selection of selections) places = union(places, selection.places)
  return places
}

/** Whether some words mean every clip, so that one told "don't …" has to be taken out. */
const namesAll = (segments: readonly Segment[]): boolean =>
  segments.some(
    ({ negative, targets }) =>
      !negative && targets.some(({ parts }) => parts.some(({ kind }) => kind === 'all')),
  )

/** Clips that are to be left as they are, wherever the text says so. */
const excludedBy = (reading: Reading, segments: readonly Segment[]): Places => {
  let everyClip: boolean | undefined
  let places: Places = none
  for (const { exclusions, negative, targets, says } of segments) {
    places = union(places, placesOf(exclusions))
    for (const exclusion of exclusions) reportAll(reading, exclusion, 'exclusion')
    if (!negative) continue
    everyClip ??= namesAll(segments)
    if (says === 0 || everyClip) places = union(places, placesOf(targets))
  }
  return places
}

/** Clips of a clause that names none, and none was named before: the selection, or all but what is left out. */
const impliedBy = ({ selection, all }: Reading, segments: readonly Segment[]): Places => {
  if (selection.length > 0) return selection
  return segments.some(({ exclusions }) => exclusions.length > 0) ? all : none
}

/** Every place that some clause names, be it to leave it out. */
const namedBy = (clauses: readonly Clause[]): Places => {
  let named: Places = none
  for (const { targets, references, segments } of clauses) {
    named = union(union(named, placesOf(targets)), placesOf(references))
    for (const { exclusions } of segments) named = union(named, placesOf(exclusions))
  }
  return named
}

/** Gives each clause its clips: named ones, what "it" and "the rest" stand for, or the person's selection. */
export const resolveTargets = (
  reading: Reading,
  clauses: readonly Clause[],
  segments: readonly Segment[],
): void => {
  const excluded = excludedBy(reading, segments)
  const implied = impliedBy(reading, segments)
  let antecedent: Places = none
  for (const clause of clauses) {
    const { targets, references } = clause
    const explicit = targets.some(isPronoun) ? targets.filter((target) => !isPronoun(target)) : targets
    let found: Named[] = none
    for (const selection of explicit.length > 0 ? explicit : targets) {
      found = appended(found, { selection, places: resolve(reading, selection, clauses, antecedent) })
      reportAll(reading, selection)
    }
    const unnamed = antecedent.length > 0 ? antecedent : implied
    const places = targets.length === 0 ? unnamed : combinePlaces(reading, clause, found)
    for (const reference of references) reportAll(reading, reference, 'reference')
    const { negative, question } = clause.segments[0]!
    clause.places = negative || question ? none : without(places, excluded)
    if (explicit.length > 0 && places.length > 0) antecedent = places
  }
}
