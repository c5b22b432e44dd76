import { allPlaces, describePlaces, union, without } from '../clips/places.ts'
import { appended, none } from '../lists.ts'
import type { Selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import type { Selection } from '../selection/read-selection.ts'
import type { MatchKind } from '../types.ts'
import type { Clause, Segment } from './clause.ts'
import { combinePlaces, type Named } from './combine-places.ts'
import { isPronoun } from './group-clauses.ts'

/** Reasons that need no more words than these. */
const plain: Partial<Record<MatchKind, string>> = {
  clips: 'named by number',
  all: 'all clips are meant',
  selection: 'the selected clips',
  rest: 'every clip that is not named otherwise',
  exclusion: 'left as it is',
  reference: 'the look comes from here',
  pronoun: 'what was named before, or the selection',
}

const reasons: Partial<Record<MatchKind, string>> = {
  position: 'counts to',
  condition: 'holds for',
  content: 'is shown, by its prompt, in',
  time: 'is in',
  section: 'is',
}

const explain = (reading: Reading, kind: MatchKind, text: string, selector: Selector): string => {
  const reason = plain[kind]
  if (reason !== undefined) return reason
  if (kind === 'section' && selector.because !== '') return selector.because
  return `“${text}” ${reasons[kind]} ${describePlaces(reading.clips, selector.places)}`
}

const indexesOf = (reading: Reading, places: readonly number[]): number[] => {
  const indexes = new Array<number>(places.length)
  for (let i = 0; i < places.length; i++) indexes[i] = reading.clips[places[i]!]!.index
  return indexes
}

/** Tells that words were understood as naming clips, and what is wrong with those clips. */
const report = (reading: Reading, selector: Selector, kind: MatchKind): void => {
  const start = reading.tokens[selector.from]!.start
  const end = reading.tokens[selector.to - 1]!.end
  const text = reading.text.slice(start, end)
  const { certainty, missing, problem } = selector
  const clipIndexes = indexesOf(reading, selector.places)
  const because = explain(reading, kind, text, selector)
  reading.matches = appended(reading.matches, { kind, start, end, text, clipIndexes, certainty, because })
  if (missing !== undefined && missing.length > 0) reportMissing(reading, missing, start, end)
  else if (problem !== undefined)
    reading.diagnostics = appended(reading.diagnostics, { ...problem, severity: 'error', start, end })
}

const reportMissing = (reading: Reading, missing: readonly number[], start: number, end: number): void => {
  const { length } = reading.clips
  const has = length === 1 ? '1 clip' : `${length} clips`
  for (const number of missing) {
    const message = `Clip ${number} does not exist: this video has ${has}.`
    reading.diagnostics = appended(reading.diagnostics, {
      code: 'clip-out-of-range',
      severity: 'error',
      message,
      start,
      end,
    })
  }
}

/** The two clips "both" can only mean. */
const bothOf = (reading: Reading, antecedent: readonly number[]): readonly number[] => {
  if (antecedent.length === 2) return antecedent
  if (reading.selection.length === 2) return reading.selection
  return reading.clips.length === 2 ? allPlaces(2) : none
}

/** Every clip that nobody named; without any named or selected, nobody knows the rest of what. */
const restOf = (reading: Reading, named: readonly number[]): readonly number[] => {
  const known = named.length > 0 ? named : reading.selection
  return known.length === 0 ? none : without(allPlaces(reading.clips.length), known)
}

/** Places a selection names, once what was named before and the person's selection are known. */
const resolve = (
  reading: Reading,
  selection: Selection,
  named: readonly number[],
  antecedent: readonly number[],
): readonly number[] => {
  if (!selection.late) return selection.places
  let places: readonly number[] = none
  for (const part of selection.parts) {
    if (part.late === 'rest') part.places = restOf(reading, named)
    else if (part.late === 'pronoun') part.places = antecedent.length > 0 ? antecedent : reading.selection
    else if (part.late === 'both') part.places = bothOf(reading, antecedent)
    places = union(places, part.places)
  }
  for (const exclusion of selection.exclusions) places = without(places, exclusion.places)
  return places
}

const reportAll = (reading: Reading, selection: Selection, kind: MatchKind | undefined): void => {
  const { parts, exclusions } = selection
  for (let i = 0; i < parts.length; i++) report(reading, parts[i]!, kind ?? parts[i]!.kind)
  for (let i = 0; i < exclusions.length; i++) report(reading, exclusions[i]!, 'exclusion')
}

const isExplicit = (targets: readonly Selection[]): boolean => {
  for (let i = 0; i < targets.length; i++) if (!isPronoun(targets[i]!)) return true
  return false
}

/** Every place of some selections that need no context; the others have none yet. */
const placesOf = (selections: readonly Selection[], late: boolean): readonly number[] => {
  let places: readonly number[] = none
  for (let i = 0; i < selections.length; i++) {
    if (late || !selections[i]!.late) places = union(places, selections[i]!.places)
  }
  return places
}

/** Whether some words mean every clip, so that one told "don't …" has to be taken out. */
const namesAll = (segments: readonly Segment[]): boolean =>
  segments.some(
    ({ negative, targets }) =>
      !negative && targets.some(({ parts }) => parts.some(({ kind }) => kind === 'all')),
  )

/** Clips that are to be left as they are, wherever the text says so. */
const excludedBy = (reading: Reading, segments: readonly Segment[]): readonly number[] => {
  let places: readonly number[] = none
  for (let i = 0; i < segments.length; i++) {
    const { exclusions, negative, targets } = segments[i]!
    if (exclusions.length > 0) {
      places = union(places, placesOf(exclusions, true))
      for (let j = 0; j < exclusions.length; j++) reportAll(reading, exclusions[j]!, 'exclusion')
    }
    if (negative && (segments[i]!.says === 0 || namesAll(segments)))
      places = union(places, placesOf(targets, true))
  }
  return places
}

const namedBy = (clauses: readonly Clause[]): readonly number[] => {
  let named: readonly number[] = none
  for (let i = 0; i < clauses.length; i++) {
    named = union(named, placesOf(clauses[i]!.targets, false))
    named = union(named, placesOf(clauses[i]!.references, false))
    for (const { exclusions } of clauses[i]!.segments) named = union(named, placesOf(exclusions, false))
  }
  return named
}

const leavesOut = (segments: readonly Segment[]): boolean =>
  segments.some((segment) => segment.exclusions.length > 0)

/** Gives each clause its clips: named ones, what "it" and "the rest" stand for, or the person's selection. */
export const resolveTargets = (
  reading: Reading,
  clauses: readonly Clause[],
  segments: readonly Segment[],
): void => {
  const excluded = excludedBy(reading, segments)
  const named = namedBy(clauses)
  let antecedent: readonly number[] = none
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]!
    const { targets } = clause
    const explicit = isExplicit(targets)
    let found: Named[] = none
    for (let j = 0; j < targets.length; j++) {
      const selection = targets[j]!
      if (explicit && isPronoun(selection)) continue
      found = appended(found, { selection, places: resolve(reading, selection, named, antecedent) })
      reportAll(reading, selection, undefined)
    }
    let places = combinePlaces(reading, clause, found)
    const { references } = clause
    for (let j = 0; j < references.length; j++) reportAll(reading, references[j]!, 'reference')
    if (targets.length === 0) places = impliedBy(reading, antecedent, segments)
    const first = clause.segments[0]!
    clause.places = first.negative || first.question ? none : without(places, excluded)
    if (explicit && places.length > 0) antecedent = places
  }
}

/** Clips of a clause that names none: those named before, the selection, or all but what is left out. */
const impliedBy = (
  reading: Reading,
  antecedent: readonly number[],
  segments: readonly Segment[],
): readonly number[] => {
  if (antecedent.length > 0) return antecedent
  if (reading.selection.length > 0) return reading.selection
  return leavesOut(segments) ? allPlaces(reading.clips.length) : none
}
