import { clipsShowing } from '../clips/content.ts'
import { type Selector, selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import { category } from '../text/category.ts'
import { spellingOf } from '../text/tokenize.ts'
import { has } from './read-list.ts'

const contentStops =
  category.stop | category.exception | category.auxiliary | category.filler | category.negation

/** "with the surfer", "where a woman is reading", up to the last word that some prompt holds. */
export const readContent = (reading: Reading, from: number, at: number): Selector | undefined => {
  const { tokens, text } = reading
  const words: string[] = []
  let to = at
  for (let i = at; i < tokens.length && i < at + 12; i++) {
    const token = tokens[i]!
    const { word } = token
    if (has(token, contentStops) && word.label !== 'is' && word.label !== 'be') break
    if (word.text === ',' || word.label === 'but') break
    if (
      has(token, category.preposition | category.determiner | category.conjunction) ||
      word.label === 'is' ||
      word.label === 'be'
    )
      continue
    if (has(token, category.verb) && !has(token, category.look) && words.length > 0) break
    const spelling = spellingOf(text, token)
    const { found } = clipsShowing(reading, [spelling])
    if (word === reading.locale.marks.unknown || found > 0 || words.length === 0) {
      if (word !== reading.locale.marks.unknown && has(token, category.look) && word.look!.forms & 2) break
      words.push(spelling)
      to = i + 1
    } else break
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
  const { places } = clipsShowing(reading, words)
  const found = selector('content', from, to, places)
  found.certainty = 'implied'
  found.pick = (pool) => pool.filter((place) => places.includes(place))
  found.because = words.join(' ')
  if (places.length === 0) {
    found.problem = {
      code: 'no-matching-clip',
      message: `No clip's prompt mentions “${words.join(' ')}”. Name clips by number, for instance “clip 2”.`,
    }
  }
  return found
}
