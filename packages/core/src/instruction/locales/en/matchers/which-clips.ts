import { allPlaces } from '../../../clips/places.ts'
import { type Selector, selector } from '../../../matcher.ts'
import type { Reading } from '../../../reading.ts'
import { has } from '../../../selection/read-list.ts'
import { category } from '../../../text/category.ts'

/** Asks which clips are meant, where the words only say how many. */
export const whichClips = (found: Selector, count = 0): Selector => {
  found.problem = {
    code: 'ambiguous-target',
    message: `Which ${count > 0 ? `${count} ` : ''}clips? Name them, for instance “clips 2 and 4”.`,
  }
  return found
}

/** "two clips", "all three": all of as many, or those that are selected; otherwise nobody knows which. */
export const countedClips = (reading: Reading, from: number, to: number, count: number): Selector => {
  const found = selector('pronoun', from, to, [])
  const { tokens, clips, selection } = reading
  const loose =
    has(tokens[from - 1], category.fraction) || ['a', 'any'].includes(tokens[from - 1]?.word.text ?? '')
  if (!loose && count === clips.length) return selector('all', from, to, allPlaces(count))
  if (loose || count !== selection.length) return whichClips(found, count)
  found.late = 'pronoun'
  return found
}
