import type { Reading } from '../reading.ts'
import { has } from '../selection/read-list.ts'
import type { Selection } from '../selection/read-selection.ts'
import { category } from '../text/category.ts'
import { form, type Token } from '../text/word.ts'
import type { Segment } from './clause.ts'
import { roleOf } from './role-of.ts'

const createSegment = (from: number, hard: boolean, joint: number): Segment => ({
  from,
  to: from,
  targets: [],
  exclusions: [],
  references: [],
  says: 0,
  verbFirst: false,
  lone: false,
  namesFirst: false,
  hard,
  joint,
  question: false,
  negative: false,
  same: false,
})

const silent =
  category.filler |
  category.preposition |
  category.determiner |
  category.exception |
  category.like |
  category.pronoun |
  category.relative |
  category.bound |
  category.dash |
  category.hash

/** Whether a word says something about the picture, rather than only holding the sentence together. */
export const speaks = (token: Token): boolean => {
  const { word } = token
  if ((word.is & (category.look | category.act)) !== 0) return true
  if ((word.is & category.verb) !== 0)
    return word.verb !== 'make' && word.verb !== 'go' && word.verb !== 'give' && word.verb !== 'keep'
  if ((word.is & category.auxiliary) !== 0 || word.label === 'same' || word.label === 'alone') return false
  return (word.is & silent) === 0 && word.text !== '.'
}

/** A sign before a number belongs to it: "+20 %". */
const isSigned = (tokens: Token[], at: number): boolean => {
  const text = tokens[at]!.word.text
  return (
    (text === '+' || text === '-') &&
    has(tokens[at + 1], category.number) &&
    tokens[at]!.end === tokens[at + 1]!.start &&
    !has(tokens[at - 1], category.number)
  )
}

const isBreak = (tokens: Token[], at: number): boolean =>
  has(tokens[at], category.conjunction | category.stop | category.dash) && !isSigned(tokens, at)

const noteFirst = (segment: Segment, token: Token): void => {
  const { word } = token
  const verb =
    (word.is & (category.verb | category.act)) !== 0 ||
    (word.look !== undefined && (word.look.forms & form.verb) !== 0)
  segment.verbFirst = verb
}

/** Cuts the tokens at connectors outside the words that name clips. */
export const splitSegments = (reading: Reading, owners: readonly (Selection | undefined)[]): Segment[] => {
  const { tokens } = reading
  const segments: Segment[] = []
  let segment = createSegment(0, true, -1)
  let words = 0
  const close = (at: number): void => {
    segment.to = at
    segment.lone = segment.verbFirst && words === 1
    if (words > 0 || segment.exclusions.length > 0) segments.push(segment)
    words = 0
  }
  for (let i = 0; i < tokens.length; ) {
    const owner = owners[i]
    if (owner !== undefined) {
      const role = roleOf(reading, owners, owner, segment.from)
      if (role === 'target') segment.targets.push(owner)
      else if (role === 'exclusion') segment.exclusions.push(owner)
      else if (role === 'reference') segment.references.push(owner)
      if (words === 0) segment.namesFirst = true
      words++
      i = owner.to
      continue
    }
    const token = tokens[i]!
    if (isBreak(tokens, i)) {
      close(i)
      const hard = (token.word.is & category.stop) !== 0 && token.word.label !== ':'
      segment = createSegment(i + 1, hard || (words === 0 && segment.hard && segment.to === segment.from), i)
    } else {
      noteWord(segment, token, words)
      if ((token.word.is & category.filler) === 0) words++
    }
    i++
  }
  close(tokens.length)
  return segments
}

const noteWord = (segment: Segment, token: Token, words: number): void => {
  const { word } = token
  if (words === 0 && (word.is & category.filler) === 0) {
    noteFirst(segment, token)
    if ((word.is & category.question) !== 0) segment.question = true
  }
  if ((word.is & category.negation) !== 0 && word.label === "don't") segment.negative = true
  if (word.label === 'same') segment.same = true
  if (word.label === 'alone') segment.negative = true
  if (speaks(token)) segment.says++
}
