import { appended, none } from '../lists.ts'
import type { Reading } from '../reading.ts'
import { has } from '../selection/read-list.ts'
import type { Selection } from '../selection/read-selection.ts'
import * as category from '../text/category.ts'
import type { Clause, Segment } from './clause.ts'

const startClause = (segment: Segment, verb: number): Clause => ({
  segments: [segment],
  targets: segment.targets,
  references: segment.references,
  says: segment.says,
  places: none,
  verb,
  fault: false,
})

/** One list after another; a list still shared with the first segment is copied. */
const joined = <Item>(list: Item[], shared: Item[], more: Item[]): Item[] => {
  if (more.length === 0) return list
  const own = list === shared ? [...list] : list
  own.push(...more)
  return own
}

const join = (clause: Clause, segment: Segment): void => {
  clause.segments.push(segment)
  clause.targets = joined(clause.targets, clause.segments[0]!.targets, segment.targets)
  clause.references = joined(clause.references, clause.segments[0]!.references, segment.references)
  clause.says += segment.says
}

/** "it" stands for the clips named before. */
export const isPronoun = ({ parts }: Selection): boolean => parts.length === 1 && parts[0]!.late === 'pronoun'

const says = (of: Segment | Clause): boolean => of.says > 0 || of.references.length > 0

const names = (of: Segment | Clause): boolean => of.targets.length > 0

/** Whether a segment of words without clips belongs to the clips that follow it. */
const looksAhead = (segment: Segment, next: Segment | undefined): boolean => {
  if (!next || next.hard || next.negative || !names(next) || next.namesFirst) return false
  return segment.lone ? true : segment.verbFirst && !next.verbFirst
}

/** Whether clips without words of their own open a thought: "Clip 2: brighter". */
const opens = (segment: Segment, next: Segment | undefined): boolean =>
  segment.heading || (segment.hard && next !== undefined && !names(next) && says(next))

/** Whether a segment continues the clause before it. */
const continues = (clause: Clause, segment: Segment, next: Segment | undefined): boolean => {
  const complete = names(clause) && says(clause)
  const forbidden = clause.segments[0]!.negative || clause.segments[0]!.question
  if (forbidden !== (segment.negative || segment.question) && (names(clause) || names(segment)))
    return segment.negative && !names(segment) && !segment.question && segment.exclusions.length === 0
  if (!names(segment)) {
    if (segment.hard) return names(clause) && !says(clause)
    return !(complete && looksAhead(segment, next))
  }
  if (segment.same) return false
  if (complete && says(segment) && segment.targets.every(isPronoun)) return true
  if (!says(segment))
    return !(complete && opens(segment, next)) && !(segment.hard && !complete && names(clause))
  return !complete && !segment.hard
}

const inherited = new Set(['add', 'remove', 'increase', 'decrease'])

/** The verb of the clause before, for a clause that starts with its object: "and snow to clip 2". */
const verbOf = (reading: Reading, last: Clause | undefined, segment: Segment): number => {
  if (last === undefined || segment.hard || segment.verbFirst || segment.namesFirst || segment.says === 0)
    return -1
  if (
    has(
      reading.tokens[segment.first],
      category.degree | category.amount | category.negation | category.pronoun,
    )
  )
    return -1
  const first = last.segments[0]!
  const at = last.verb >= 0 ? last.verb : first.first
  if (last.verb < 0 && !first.verbFirst) return -1
  return inherited.has(reading.tokens[at]!.word.verb) ? at : -1
}

/** Groups segments into clauses: the clips and what is to be done with them. */
export const groupClauses = (reading: Reading, segments: readonly Segment[]): Clause[] => {
  let clauses: Clause[] = none
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]!
    const last = clauses[clauses.length - 1]
    if (last && continues(last, segment, segments[i + 1])) join(last, segment)
    else clauses = appended(clauses, startClause(segment, verbOf(reading, last, segment)))
  }
  return clauses
}
