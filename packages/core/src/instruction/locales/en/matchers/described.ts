import { allPlaces } from '../../../clips/places.ts'
import { type Matcher, type Selector, selector } from '../../../matcher.ts'
import type { Reading } from '../../../reading.ts'
import { readBound } from '../../../selection/read-bound.ts'
import { contentSelector } from '../../../selection/read-content.ts'
import { has, wordBefore } from '../../../selection/read-list.ts'
import { readRelation } from '../../../selection/read-relation.ts'
import { readTimePhrase } from '../../../selection/read-time-phrase.ts'
import { category } from '../../../text/category.ts'
import { spellingOf } from '../../../text/tokenize.ts'

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

const vagueClips = (_reading: Reading, from: number, at: number): Selector => {
  const found = selector('pronoun', from, at + 1, [])
  found.problem = {
    code: 'ambiguous-target',
    message: 'Which clips? Name them, for instance “clips 2 and 4”.',
  }
  return found
}

/** "two clips": all of two, or the two that are selected; otherwise nobody knows which. */
const countedClips = (reading: Reading, at: number, count: number): Selector => {
  if (count === reading.clips.length) return selector('all', at - 1, at + 1, allPlaces(count))
  const found = selector('pronoun', at - 1, at + 1, [])
  if (count === reading.selection.length) found.late = 'pronoun'
  else
    found.problem = {
      code: 'ambiguous-target',
      message: `Which ${count} clips? Name them, for instance “clips 2 and 4”.`,
    }
  return found
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
    if (vague >= 0) return vagueClips(reading, vague, at)
    const relation = readRelation(reading, at + 1, false)
    if (relation) {
      const found = relation.selector
      found.from = has(previous, category.number) && previous!.value === found.places.length ? at - 1 : at
      if (relation.side !== '' && label !== 'many' && label !== 'ones' && found.places.length > 1) {
        found.places = [relation.side === 'after' ? found.places[0]! : found.places.at(-1)!]
        found.single = true
      }
      return found
    }
    if (label === 'ones' || label === 'one') return undefined
    if (label === 'many' && has(previous, category.number)) return countedClips(reading, at, previous!.value)
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

/** "after 0:20", "before the chorus", "until clip 4" without a unit word. */
export const bounds: Matcher = {
  id: 'bounds',
  pattern: [category.bound],
  read: (reading, at) => readBound(reading, at)?.selector,
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
