import type { Clause, Segment } from './clause.ts'

const startClause = (segment: Segment): Clause => ({
  segments: [segment],
  targets: [...segment.targets],
  references: [...segment.references],
  says: segment.says,
  places: [],
  verb: '',
  verbFrom: -1,
})

const join = (clause: Clause, segment: Segment): void => {
  clause.segments.push(segment)
  clause.targets.push(...segment.targets)
  clause.references.push(...segment.references)
  clause.says += segment.says
}

const says = (of: Segment | Clause): boolean => of.says > 0 || of.references.length > 0

/** Whether a segment of words without clips belongs to the clips that follow it. */
const looksAhead = (segment: Segment, next: Segment | undefined): boolean => {
  if (!next || next.hard || next.targets.length === 0 || next.namesFirst) return false
  return segment.lone ? true : segment.verbFirst && !next.verbFirst
}

/** Whether a segment continues the clause before it. */
const continues = (clause: Clause, segment: Segment, next: Segment | undefined): boolean => {
  const named = clause.targets.length > 0
  if (segment.targets.length === 0) {
    if (segment.hard) return named && !says(clause)
    return !(named && says(clause) && looksAhead(segment, next))
  }
  if (segment.same) return true
  if (!says(segment)) return true
  if (named && says(clause)) return false
  if (!named) return !segment.hard
  return !segment.hard
}

/** Groups segments into clauses: the clips and what is to be done with them. */
export const groupClauses = (segments: readonly Segment[]): Clause[] => {
  const clauses: Clause[] = []
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]!
    const last = clauses.at(-1)
    if (last && continues(last, segment, segments[i + 1])) join(last, segment)
    else clauses.push(startClause(segment))
  }
  return clauses
}
