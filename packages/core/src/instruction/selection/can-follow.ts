import * as category from '../text/category.ts'
import * as form from '../text/form.ts'
import { isForm, type Token } from '../text/word.ts'
import { has } from './read-list.ts'

const followers =
  category.stop |
  category.conjunction |
  category.auxiliary |
  category.dash |
  category.exception |
  category.bound |
  category.filler |
  category.degree |
  category.amount

/**
 * Whether words that could also count or point at things ("the first", "all", "2") name clips before this token:
 * what follows is a change, a connector or the end, not a thing.
 */
export const canFollow = (token: Token | undefined): boolean =>
  token === undefined ||
  has(token, followers) ||
  (has(token, category.verb) && token.word.base === '') ||
  isForm(token.word.look, form.comparative | form.verb)
