import { allPlaces, describePlaces, union, without } from '../clips/places.ts'
import type { Selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import type { Selection } from '../selection/read-selection.ts'
import type { InstructionMatch, MatchKind } from '../types.ts'
import type { Clause, Segment } from './clause.ts'

const reasons: Partial<Record<MatchKind, string>> = {
  clips: 'names',
  position: 'is, counted in order,',
  all: 'means',
  selection: 'is the selection:',
  rest: 'is every clip not named otherwise:',
  section: '',
  exclusion: 'leaves out',
  reference: 'is where the look comes from:',
  pronoun: 'stands for',
  condition: 'holds for',
  content: 'is what the prompt shows of',
  time: 'is when one sees',
}

const explain = (reading: Reading, kind: MatchKind, text: string, selector: Selector): string => {
  if (kind === 'section' && selector.because !== '') return selector.because
  return `“${text}” ${reasons[kind]} ${describePlaces(reading.clips, selector.places)}`
}

const report = (reading: Reading, selector: Selector, kind: MatchKind): void => {
  const { tokens, text, clips } = reading
  const start = tokens[selector.from]!.start
  const end = tokens[selector.to - 1]!.end
  const said = text.slice(start, end)
  const match: InstructionMatch = {
    kind,
    start,
    end,
    text: said,
    clipIndexes: selector.places.map((place) => clips[place]!.index),
    certainty: selector.certainty,
    because: explain(reading, kind, said, selector),
  }
  reading.matches.push(match)
  if (selector.missing !== undefined && selector.missing.length > 0) {
    for (const number of selector.missing) {
      const has = clips.length === 1 ? '1 clip' : `${clips.length} clips`
      reading.diagnostics.push({
        code: 'clip-out-of-range',
        severity: 'error',
        message: `Clip ${number} does not exist: this video has ${has}.`,
        start,
        end,
      })
    }
  } else if (selector.problem) {
    reading.diagnostics.push({ ...selector.problem, severity: 'error', start, end })
  }
}

const isExplicit = (selector: Selector): boolean => selector.late === ''

/** Places a selection names, once what was named before and the person's selection are known. */
const resolve = (reading: Reading, selection: Selection, named: number[], antecedent: number[]): number[] => {
  let places: number[] = []
  for (const part of selection.parts) {
    if (part.late === 'rest') {
      part.places = without(allPlaces(reading.clips.length), named.length > 0 ? named : reading.selection)
      if (named.length === 0 && reading.selection.length === 0) part.places = []
    } else if (part.late === 'pronoun')
      part.places = antecedent.length > 0 ? antecedent : [...reading.selection]
    else if (part.late === 'both') {
      part.places =
        antecedent.length === 2
          ? antecedent
          : reading.selection.length === 2
            ? [...reading.selection]
            : reading.clips.length === 2
              ? [0, 1]
              : []
    }
    places = places.length === 0 ? part.places : union(places, part.places)
  }
  for (const exclusion of selection.exclusions) places = without(places, exclusion.places)
  return places
}

const hasTargets = (clause: Clause): boolean => clause.targets.length > 0

/** Gives each clause its clips: named ones, what "it" and "the rest" stand for, or the person's selection. */
export const resolveTargets = (
  reading: Reading,
  clauses: readonly Clause[],
  segments: readonly Segment[],
): void => {
  let excluded: number[] = []
  for (const segment of segments) {
    for (const one of segment.exclusions) {
      excluded = union(excluded, one.places)
      for (const part of one.parts) report(reading, part, 'exclusion')
    }
    if (segment.negative) for (const one of segment.targets) excluded = union(excluded, one.places)
  }
  let named: number[] = []
  for (const clause of clauses) {
    for (const one of clause.targets) if (!one.late) named = union(named, one.places)
    for (const one of clause.references) if (!one.late) named = union(named, one.places)
  }
  let antecedent: number[] = []
  for (const clause of clauses) {
    const explicit = clause.targets.some((one) => one.parts.some(isExplicit))
    let places: number[] = []
    for (const one of clause.targets) {
      const pronoun = one.parts.every((part) => part.late === 'pronoun')
      if (pronoun && explicit) continue
      places = union(places, resolve(reading, one, named, antecedent))
      for (const part of one.parts) report(reading, part, part.kind)
      for (const part of one.exclusions) report(reading, part, 'exclusion')
    }
    for (const one of clause.references) for (const part of one.parts) report(reading, part, 'reference')
    const negative = clause.segments[0]!.negative || clause.segments[0]!.question
    if (!hasTargets(clause))
      places =
        antecedent.length > 0
          ? antecedent
          : excluded.length > 0
            ? allPlaces(reading.clips.length)
            : [...reading.selection]
    clause.places = negative ? [] : without(places, excluded)
    if (explicit && places.length > 0) antecedent = places
  }
}
