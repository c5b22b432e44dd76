import { span } from '../../../clips/places.ts'
import type { Matcher, Selector } from '../../../matcher.ts'
import { selector } from '../../../matcher.ts'
import type { Reading } from '../../../reading.ts'
import { has, wordBefore } from '../../../selection/read-list.ts'
import { readNumbers } from '../../../selection/read-numbers.ts'
import { category } from '../../../text/category.ts'

const numbered = (reading: Reading, from: number, at: number, plural: boolean): Selector | undefined => {
  const numbers = readNumbers(reading, at, plural)
  if (!numbers) return undefined
  const between =
    wordBefore(reading.tokens, from) === 'between' && numbers.said === 2 && numbers.places.length === 2
  const places = between ? span(numbers.places[0]!, numbers.places[1]!) : numbers.places
  const found = selector('clips', from, numbers.to, places)
  found.single = numbers.said === 1
  found.missing = numbers.missing
  return found
}

const afterArticle = (reading: Reading, at: number): boolean => {
  const text = reading.tokens[at - 1]?.word.text
  return text === 'a' || text === 'an'
}

/** "clip -1": no dash between the words but a sign of the number. */
const isNegative = ({ tokens }: Reading, at: number): boolean => {
  const dash = tokens[at + 1]
  return has(dash, category.dash) && dash!.start > tokens[at]!.end && tokens[at + 2]?.start === dash!.end
}

/** "the clip two to the left of clip 5": how far away, not which. */
const isSteps = ({ tokens, locale }: Reading, at: number): boolean =>
  tokens[at - 1]?.word.text === 'the' &&
  tokens[at + 1]?.word !== locale.marks.digits &&
  has(tokens[at + 2], category.bound) &&
  has(tokens[at + 1], category.number)

const missingClip = (reading: Reading, at: number, number: number): Selector | undefined => {
  if (!has(reading.tokens[number], category.number)) return undefined
  const found = selector('clips', at, number + 1, [])
  found.missing = [-reading.tokens[number]!.value]
  return found
}

/** "clip 2", "clips 2 and 4", "scenes 1-3, 5", "shot #4", "clips numbered 2 and 3". */
export const numberedClips: Matcher = {
  id: 'numbered-clips',
  pattern: [category.unit],
  read(reading, at) {
    const { word } = reading.tokens[at]!
    let next = at + 1
    if (word.label === 'one' || word.label === 'ones' || afterArticle(reading, at)) return undefined
    if (word.label === 'glued' && reading.tokens[next]?.start !== reading.tokens[at]!.end) return undefined
    if (isSteps(reading, at)) return undefined
    while (has(reading.tokens[next], category.hash | category.dash)) next++
    if (isNegative(reading, at)) return missingClip(reading, at, next)
    return numbered(reading, at, next, word.label === 'many' || next > at + 1)
  },
}

/** "#3", "number 3", "nos. 2 and 4". */
export const hashNumbers: Matcher = {
  id: 'hash-numbers',
  pattern: [category.hash, category.number],
  read: (reading, at) => numbered(reading, at, at + 1, true),
}
