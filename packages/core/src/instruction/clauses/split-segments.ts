import { appended, none } from '../lists.ts'
import type { Reading } from '../reading.ts'
import { has, isRatio, isSigned, labelAt, roleAt } from '../selection/read-list.ts'
import type { Selection } from '../selection/read-selection.ts'
import * as category from '../text/category.ts'
import * as form from '../text/form.ts'
import * as trait from '../text/trait.ts'
import { isForm, type Token } from '../text/word.ts'
import type { Segment } from './clause.ts'
import { isComplaint, isQuestion, isVerb } from './mood-of.ts'
import { roleOf } from './role-of.ts'

const createSegment = (from: number, hard: boolean, joint: number): Segment => ({
  from,
  to: from,
  first: from,
  targets: none,
  exclusions: none,
  references: none,
  says: 0,
  verbFirst: false,
  lone: false,
  namesFirst: false,
  hard,
  joint,
  question: false,
  negative: false,
  heading: false,
  same: false,
})

export const isBreak = (tokens: Token[], at: number): boolean =>
  has(tokens[at], category.conjunction | category.stop | category.dash) &&
  !isSigned(tokens, at) &&
  !isRatio(tokens, at)

const noteWord = (reading: Reading, segment: Segment, at: number, words: number): void => {
  const token = reading.tokens[at]!
  const { word } = token
  const filler = (word.is & category.filler) !== 0
  if (words === 0 && !filler) {
    segment.verbFirst = isVerb(token)
    segment.first = at
    if (isQuestion(reading, at, segment.hard)) segment.question = true
  }
  if ((word.label === "don't" || word.label === "isn't") && !isComplaint(reading.tokens, at))
    segment.negative = true
  // "clip 3 too": the same again.
  const again = word.role === 'too' && (!reading.tokens[at + 1] || isBreak(reading.tokens, at + 1))
  if (word.label === 'same' || again) segment.same = true
  if (again) return
  if (word.label === 'alone') segment.negative = true
  if ((word.traits & trait.speaking) !== 0) segment.says++
}

/** "in clip 4 the light goes out after 3 seconds": a time within the clip that is named. */
const isWithinClip = (
  { targets, says }: Segment,
  last: Segment | undefined,
  { parts }: Selection,
): boolean => {
  const named = last?.heading ? last.targets : says > 0 ? targets : none
  return parts[0]!.kind === 'time' && named.some((target) => target.parts[0]!.kind === 'clips')
}

const noteSelection = (
  reading: Reading,
  owners: (Selection | undefined)[],
  segment: Segment,
  last: Segment | undefined,
  owner: Selection,
): boolean => {
  if (isWithinClip(segment, last, owner)) {
    owners.fill(undefined, owner.from, owner.to)
    return false
  }
  const role = roleOf(reading, owners, owner, segment)
  if (role === 'exclusion') segment.exclusions = appended(segment.exclusions, owner)
  else if (role === 'reference') segment.references = appended(segment.references, owner)
  else if (role === 'target') segment.targets = appended(segment.targets, owner)
  return true
}

/** Settles what is known of a segment only at its end. */
const finishSegment = ({ tokens }: Reading, segment: Segment, to: number, words: number): void => {
  segment.to = to
  segment.lone = segment.verbFirst && words === 1
  const end = tokens[to]
  // "2. darker" begins a line as "2: darker" does.
  const numbered = segment.from === to - 1 && has(tokens[to - 1], category.number) && has(end, category.stop)
  segment.heading =
    segment.targets.length > 0 && (numbered || end?.word.label === ':' || has(end, category.dash))
  if (segment.says === 0 && segment.verbFirst && tokens[segment.first]!.word.verb === 'keep')
    segment.negative = true
}

const isKept = (segment: Segment, words: number): boolean => words > 0 || segment.exclusions.length > 0

const introduces =
  category.preposition |
  category.like |
  category.verb |
  category.exception |
  category.bound |
  category.auxiliary

/** "clip 1 brighter clip 2 darker": clips with their own words begin a new thought without a connector. */
const beginsAgain = ({ tokens }: Reading, segment: Segment, { from, to, parts }: Selection): boolean =>
  segment.says > 0 &&
  (segment.namesFirst || labelAt(tokens, to) === ':') &&
  parts[0]!.kind === 'clips' &&
  isForm(tokens[from - 1]?.word.look, form.adjective | form.comparative | form.noun) &&
  !has(tokens[from - 1], introduces) &&
  (has(tokens[to], category.look | category.degree | category.amount | category.auxiliary) ||
    labelAt(tokens, to) === ':')

/** Cuts the tokens at connectors outside the words that name clips. */
export const splitSegments = (reading: Reading, owners: (Selection | undefined)[]): Segment[] => {
  const { tokens } = reading
  let segments: Segment[] = none
  let segment = createSegment(0, true, -1)
  let words = 0
  for (let i = 0; i < tokens.length; ) {
    const owner = owners[i]
    if (owner !== undefined) {
      if (beginsAgain(reading, segment, owner)) {
        finishSegment(reading, segment, i, words)
        segments = appended(segments, segment)
        segment = createSegment(i, false, -1)
        words = 0
      }
      if (!noteSelection(reading, owners, segment, segments.at(-1), owner)) continue
      if (words === 0) segment.namesFirst = true
      words++
      i = owner.to
      continue
    }
    if (isBreak(tokens, i) && !(roleAt(tokens, i) === 'also' && owners[i - 1])) {
      finishSegment(reading, segment, i, words)
      if (isKept(segment, words)) segments = appended(segments, segment)
      const hard = has(tokens[i], category.stop) && tokens[i]!.word.label !== ':'
      const asks = segment.question && !hard
      segment = createSegment(i + 1, hard || (words === 0 && segment.hard), i)
      segment.question = asks
      words = 0
    } else {
      noteWord(reading, segment, i, words)
      if (!has(tokens[i], category.filler)) words++
    }
    i++
  }
  finishSegment(reading, segment, tokens.length, words)
  return isKept(segment, words) ? appended(segments, segment) : segments
}
