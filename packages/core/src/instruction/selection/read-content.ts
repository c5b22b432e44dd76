import { clipsShowing } from '../clips/content.ts'
import { among, type Selector, selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import * as category from '../text/category.ts'
import { spellingOf } from '../text/tokenize.ts'
import { has, labelAt } from './read-list.ts'

const stops = category.stop | category.exception | category.auxiliary | category.filler | category.negation

const small = category.preposition | category.determiner | category.conjunction | category.auxiliary

/** How many words may describe a clip. */
const longest = 12

/** "with the surfer", "where a woman is reading", up to the last word that some prompt holds. */
export const readContent = (reading: Reading, from: number, at: number): Selector | undefined => {
  const { tokens, text, locale } = reading
  const words: string[] = []
  let to = at
  for (let i = at; i < tokens.length && i < at + longest; i++) {
    const token = tokens[i]!
    const label = labelAt(tokens, i)
    const being = label === 'is' || label === 'be'
    if ((has(token, stops) && !being) || label === ',' || label === 'but') break
    if (has(token, small)) continue
    if (has(token, category.verb) && !has(token, category.look) && words.length > 0) break
    const spelling = spellingOf(text, token)
    const unknown = token.word === locale.marks.unknown
    if (!unknown && words.length > 0 && clipsShowing(reading, spelling).length === 0) break
    words.push(spelling)
    to = i + 1
  }
  return words.length === 0 ? undefined : contentSelector(reading, from, to, words)
}

/** Clips whose prompts show what the words name. */
export const contentSelector = (
  reading: Reading,
  from: number,
  to: number,
  words: readonly string[],
): Selector => {
  const places = clipsShowing(reading, words.join(' '))
  const found = selector('content', from, to, places)
  found.pick = among(places)
  found.implied = true
  return found
}
