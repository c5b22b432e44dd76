import { type Selector, selector } from '../../../matcher.ts'
import type { Reading } from '../../../reading.ts'
import { has, roleAt } from '../../../selection/read-list.ts'
import * as category from '../../../text/category.ts'

/** "two clips", "all three": all of as many, or those that are selected; otherwise nobody knows which. */
export const countedClips = (reading: Reading, from: number, to: number, count: number): Selector => {
  const { tokens, all, selection } = reading
  const loose = has(tokens[from - 1], category.fraction) || ['a', 'any'].includes(roleAt(tokens, from - 1))
  if (!loose && count === all.length) return selector('all', from, to, all)
  return selector('pronoun', from, to, [], !loose && count === selection.length ? 'pronoun' : 'vague')
}
