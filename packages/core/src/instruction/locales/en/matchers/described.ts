import { type Matcher, type Selector, selector } from '../../../matcher.ts'
import type { Reading } from '../../../reading.ts'
import { readBound } from '../../../selection/read-bound.ts'
import { contentSelector } from '../../../selection/read-content.ts'
import { has, wordBefore } from '../../../selection/read-list.ts'
import { readRelation } from '../../../selection/read-relation.ts'
import { readTimePhrase } from '../../../selection/read-time-phrase.ts'
import { takeNearest } from '../../../selection/relation.ts'
import { category } from '../../../text/category.ts'
import { spellingOf } from '../../../text/tokenize.ts'
import { countedClips, whichClips } from './which-clips.ts'

const before = category.determiner
const stops =
  category.bound |
  category.number |
  category.ordinal |
  category.edge |
  category.all |
  category.parity |
  category.selected |
  category.rest |
  category.verb |
  category.preposition |
  category.conjunction |
  category.stop |
  category.auxiliary |
  category.pronoun |
  category.filler |
  category.negation |
  category.exception

/** Words between a determiner and the unit: "the beach clip". */
const namedBefore = (reading: Reading, at: number): Selector | undefined => {
  const { tokens, text } = reading
  let from = at
  while (from > 0 && at - from < 4 && !has(tokens[from - 1], before | stops)) from--
  if (
    from === at ||
    from === 0 ||
    !has(tokens[from - 1], before) ||
    ['a', 'an'].includes(tokens[from - 1]!.word.text)
  )
    return undefined
  const words: string[] = []
  for (let i = from; i < at; i++) {
    const quoted = tokens[i]!.word === reading.locale.marks.quote
    const spelling = spellingOf(text, tokens[i]!)
    words.push(quoted ? spelling.slice(1, -1) : spelling)
  }
  return contentSelector(reading, from - 1, at + 1, words)
}

/** "some clips", "a few clips", "most of the clips", "one of the clips": nobody knows which. Answers where it begins. */
const vagueBefore = ({ tokens }: Reading, at: number): number => {
  let from = at - 1
  while (has(tokens[from], category.determiner)) from--
  const of = tokens[from]?.word.text === 'of'
  if (of) from--
  const token = tokens[from]
  if (token === undefined) return -1
  const vague = token.word.label === 'some' || token.word.text === 'few' || token.word.text === 'couple of'
  return vague || (of && has(token, category.number | category.fraction)) ? from : -1
}

/** "the clips after 0:20", "clips that are dark", "the clip with the surfer", "the beach clip", "this clip". */
export const describedClips: Matcher = {
  id: 'described-clips',
  pattern: [category.unit],
  read(reading, at) {
    const { tokens } = reading
    const { label } = tokens[at]!.word
    const previous = tokens[at - 1]
    if (previous && ['a', 'an'].includes(previous.word.text)) return undefined
    const named = label === 'ones' ? undefined : namedBefore(reading, at)
    if (named) return named
    const vague = label === 'many' ? vagueBefore(reading, at) : -1
    if (vague >= 0) return whichClips(selector('pronoun', vague, at + 1, []))
    const relation = readRelation(reading, at + 1, false)
    if (relation) {
      const both = previous?.word.label === 'both'
      const count = both ? 2 : has(previous, category.number) ? previous!.value : 0
      const found = takeNearest(relation, count || (label === 'many' || label === 'ones' ? 0 : 1), false)
      found.from = count > 0 && count === found.places.length ? at - 1 : at
      found.pick = (pool) => pool.filter((place) => found.places.includes(place))
      return found
    }
    if (label === 'ones' || label === 'one') return undefined
    if (label === 'many' && has(previous, category.number))
      return countedClips(reading, at - 1, at + 1, previous!.value)
    if (previous === undefined || !has(previous, before | category.preposition | category.verb)) {
      if (tokens[at]!.word.text === 'shot' && has(tokens[at + 1], category.preposition)) return undefined
    }
    if (label === 'many') {
      const found = selector('pronoun', at, at + 1, [])
      found.late = 'pronoun'
      return found
    }
    const found = selector('pronoun', at, at + 1, [])
    found.late = 'pronoun'
    return found
  },
}

/** "the two before clip 5", "the 3 to the right of it". */
export const countedBounds: Matcher = {
  id: 'counted-bounds',
  pattern: [category.number, category.bound],
  read(reading, at) {
    if (!has(reading.tokens[at - 1], before)) return undefined
    const bound = readBound(reading, at + 1, true)
    if (bound === undefined || bound.side === '' || bound.selector.kind === 'time') return undefined
    const found = takeNearest(bound, reading.tokens[at]!.value, false)
    found.from = at
    return found
  },
}

/** "after 0:20", "before the chorus", "until clip 4" without a unit word. */
export const bounds: Matcher = {
  id: 'bounds',
  pattern: [category.bound],
  read: (reading, at) => readBound(reading, at, false)?.selector,
}

/** "0:10-0:20", "0:12", "12 seconds in". */
export const times: Matcher = {
  id: 'times',
  pattern: [category.second | category.number],
  read(reading, at) {
    const previous = wordBefore(reading.tokens, at)
    if (
      reading.tokens[at]!.word.text !== '0:00' &&
      !(previous !== undefined && ['at', 'from', 'between', 'around', 'in', 'during'].includes(previous))
    )
      return undefined
    return readTimePhrase(reading, at, at)
  },
}
