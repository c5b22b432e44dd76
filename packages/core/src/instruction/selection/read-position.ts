import { category } from '../text/category.ts'
import type { Token } from '../text/word.ts'
import { has, wordBefore } from './read-list.ts'

export interface Position {
  /** From 1; from −1 counted from the end. 0 is the middle. */
  nth: number
  to: number
}

const isEnd = (token: Token | undefined): boolean =>
  token?.word.label === 'last' || token?.word.text === 'right'

/** "from the end", "from the right", "from the left": where counting begins, after the word it counts. */
export const readOrigin = (tokens: Token[], at: number): { fromEnd: boolean; to: number } | undefined => {
  if (tokens[at]?.word.text !== 'from') return undefined
  const next = tokens[at + 1]?.word.text === 'the' ? at + 2 : at + 1
  if (isEnd(tokens[next])) return { fromEnd: true, to: next + 1 }
  const { label, text } = tokens[next]?.word ?? { label: '', text: '' }
  return label === 'first' || text === 'left' ? { fromEnd: false, to: next + 1 } : undefined
}

/** "the second to the last clip" is one clip; "from the second to the last clip" and "… clips" are several. */
const isOneFromEnd = (tokens: Token[], at: number, end: number): boolean => {
  const { label } = tokens[end + 1]?.word ?? { label: '' }
  return tokens[at]!.value > 1 && wordBefore(tokens, at) !== 'from' && label !== 'many' && label !== 'ones'
}

/** Reads "third", "last", "second to last", "fourth from the end", "last but two", "middle". */
export const readPosition = (tokens: Token[], at: number): Position | undefined => {
  const token = tokens[at]
  if (!token) return undefined
  const { word } = token
  if ((word.is & category.edge) !== 0) {
    if (word.label === 'first') return { nth: 1, to: at + 1 }
    if (word.label === 'middle') return { nth: 0, to: at + 1 }
    if (word.label !== 'last') return { nth: Number(word.label), to: at + 1 }
    if (tokens[at + 1]?.word.text === 'but' && has(tokens[at + 2], category.number)) {
      return { nth: -1 - tokens[at + 2]!.value, to: at + 3 }
    }
    return { nth: -1, to: at + 1 }
  }
  if ((word.is & category.ordinal) === 0 || !Number.isInteger(token.value) || token.value < 1)
    return undefined
  let next = at + 1
  const text = tokens[next]?.word.text
  if (text === 'to' || text === 'from') {
    next++
    const determined = tokens[next]?.word.text === 'the'
    if (determined) next++
    if (isEnd(tokens[next]) && (text === 'from' || !determined || isOneFromEnd(tokens, at, next)))
      return { nth: -token.value, to: next + 1 }
    if (text === 'from' && tokens[next]?.word.text === 'left') return { nth: token.value, to: next + 1 }
  }
  if (isEnd(tokens[at + 1])) return { nth: -token.value, to: at + 2 }
  return { nth: token.value, to: at + 1 }
}

/** The member of a pool that a position means, or −1. */
export const atPosition = (pool: readonly number[], nth: number): number => {
  const at = nth > 0 ? nth - 1 : nth < 0 ? pool.length + nth : (pool.length - 1) >> 1
  return pool[at] ?? -1
}

/** The two middle ones of an even number, otherwise the one in the middle; or `count` around the middle. */
export const inTheMiddle = (pool: readonly number[], count: number): number[] => {
  const size = count > 0 ? count : pool.length % 2 === 0 ? 2 : 1
  const from = Math.max(0, Math.ceil((pool.length - size) / 2))
  return pool.slice(from, from + size)
}
