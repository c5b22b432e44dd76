import * as category from '../text/category.ts'
import type { Token } from '../text/word.ts'
import { does, has } from './read-list.ts'

/** How many words apart a verb and what it borrows may stand. */
const reach = 40

/** Whether a word of borrowing stands before a token in its clause: bits of `trait.lending` and `trait.carrying`. */
export const isLent = (tokens: Token[], at: number, from: number, traits: number): boolean => {
  for (let i = at - 1; i >= Math.max(from, at - reach) && !has(tokens[i], category.stop); i--)
    if (does(tokens[i], traits)) return true
  return false
}
