import * as category from '../text/category.ts'
import type { Token } from '../text/word.ts'
import { has, labelAt, roleAt } from './read-list.ts'

/** "no wait", "sorry", "I mean"; a lone "no" takes back what a comma or a clip follows. */
const takesBack = (tokens: Token[], at: number): boolean =>
  labelAt(tokens, at) === 'rather' ||
  (roleAt(tokens, at) === 'no' && (labelAt(tokens, at + 1) === ',' || has(tokens[at + 1], category.unit)))

/** The token after words that take back the clips before them ("clip 2, no wait, clip 3"), or `at` without such words. */
export const afterCorrection = (tokens: Token[], at: number): number => {
  let next = labelAt(tokens, at) === ',' ? at + 1 : at
  if (!takesBack(tokens, next)) return at
  while (takesBack(tokens, next) || labelAt(tokens, next) === ',') next++
  return next
}

/** Whether clips are named last, after words that take back what was said: "make clip 2 darker, no wait, clip 3". */
export const correctsLate = (tokens: Token[], from: number, to: number): boolean => {
  let end = to
  while (has(tokens[end], category.filler) || labelAt(tokens, end) === ',') end++
  const last = tokens[end] === undefined || has(tokens[end], category.stop)
  return last && takesBack(tokens, labelAt(tokens, from - 1) === ',' ? from - 2 : from - 1)
}
