import type { Marks } from '../locale.ts'
import * as category from './category.ts'
import * as trait from './trait.ts'
import { createToken, type Token } from './word.ts'

/** Words that name clips themselves, so that a number before them only counts the items. */
const naming = category.unit | category.all | category.section | category.selected | category.rest

/** What may stand before the first item: "ok, 1) …". */
const opening = category.filler | category.stop

/**
 * Begins a new line at each item of a list within a line: "a) … b) …", "1. … 2. …". The sign goes where the items
 * name their clips; otherwise a number is one: "1) brighter 2) darker".
 */
export const breakItems = (tokens: Token[], text: string, { digits, newline }: Marks): Token[] => {
  const nth = ({ word, value, start, end }: Token): number =>
    word === digits ? value : end - start === 1 ? text.charCodeAt(start) - 96 : 0
  const first = tokens.find(({ word }) => (word.is & opening) === 0 && (word.traits & trait.separator) === 0)
  const sign = first && text[first.end]
  if ((sign !== ')' && sign !== '.') || nth(first!) !== 1) return tokens
  const named = first!.word !== digits || tokens.some(({ word }) => (word.is & naming) !== 0)
  let items = 0
  const broken = tokens.flatMap((token) => {
    if (nth(token) !== items + 1 || text[token.end] !== sign) return token
    items++
    const line = createToken(newline, token.start, named ? token.end : token.start, -1)
    return named ? line : [line, token]
  })
  return items > 1 ? broken : tokens
}
