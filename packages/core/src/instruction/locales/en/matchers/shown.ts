import { clipsShowing } from '../../../clips/content.ts'
import { union } from '../../../clips/places.ts'
import { among, type Matcher, type Selector } from '../../../matcher.ts'
import type { Reading } from '../../../reading.ts'
import { contentSelector } from '../../../selection/read-content.ts'
import { does, has, isIndefinite, labelAt, roleAt } from '../../../selection/read-list.ts'
import * as category from '../../../text/category.ts'
import { spellingOf } from '../../../text/tokenize.ts'
import * as trait from '../../../text/trait.ts'

/** What describes no clip by its content. */
const stops = ~(
  category.look |
  category.unit |
  category.section |
  category.act |
  category.degree |
  category.amount
)

/** Most words that describe a clip before its unit. */
const longest = 3

/** Whether one prompt holds every word. */
const isShown = (reading: Reading, words: readonly string[]): boolean => {
  const best = clipsShowing(reading, words.join(' '))
  return words.every((word) => clipsShowing(reading, word).some((place) => best.includes(place)))
}

/** The noun that ends before a token: "the beach" of "the beach clip", "piano" of "piano clip" where a prompt tells of it. */
const nounBefore = (reading: Reading, at: number): Selector | undefined => {
  const { tokens, text } = reading
  let from = at
  while (at - from < longest && tokens[from - 1] && !has(tokens[from - 1], stops)) from--
  if (from === at || /^(few|some)$/.test(labelAt(tokens, from)) || isIndefinite(tokens, from - 1))
    return undefined
  const words = tokens.slice(from, at).map((token) => spellingOf(text, token))
  const determined = has(tokens[from - 1], category.determiner)
  if (!determined && !isShown(reading, words)) return undefined
  return contentSelector(reading, determined ? from - 1 : from, at, words)
}

/** "the beach clip", "piano clip", "the lighthouse and the astronaut clips": words before a unit word. */
export const namedBefore = (reading: Reading, at: number): Selector | undefined => {
  const { tokens } = reading
  const found = nounBefore(reading, at)
  if (!found) return undefined
  found.to = at + 1
  const listed = labelAt(tokens, at) === 'many' && does(tokens[found.from - 1], trait.separator)
  const other = listed ? nounBefore(reading, found.from - 1) : undefined
  if (other && other.places.length > 0) {
    found.from = other.from
    found.places = union(found.places, other.places)
    found.pick = among(found.places)
  }
  return found
}

/** "the drone shot", where some prompt tells of it; otherwise a shot is a way to film. */
export const shots: Matcher = {
  id: 'shots',
  pattern: [category.look],
  suits: ({ text }) => / shots?$/.test(text),
  read(reading, at) {
    const words = spellingOf(reading.text, reading.tokens[at]!).split(/[ -]/).slice(0, -1)
    const pointed = ['the', 'that', 'this'].includes(roleAt(reading.tokens, at - 1))
    return pointed && isShown(reading, words) ? contentSelector(reading, at, at + 1, words) : undefined
  },
}
