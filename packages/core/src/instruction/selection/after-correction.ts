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
