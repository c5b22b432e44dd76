import { category } from '../text/category.ts'
import type { Token } from '../text/word.ts'
import { has, skipDeterminers } from './read-list.ts'

export interface Time {
  seconds: number
  to: number
}

/** Reads "0:12", "12 seconds", "12s", "1 minute 20", "the 12 second mark". */
export const readTime = (tokens: Token[], at: number): Time | undefined => {
  const from = skipDeterminers(tokens, at)
  const token = tokens[from]
  if (!token) return undefined
  if (token.word.text === '0:00' || token.word.text === '0s') {
    if (!Number.isFinite(token.value)) return undefined
    return { seconds: token.value, to: skipMark(tokens, from + 1) }
  }
  const short = token.word.text === '0000s' && from === at && token.value < 100
  if (short) return { seconds: token.value, to: skipMark(tokens, from + 1) }
  const unit = tokens[from + 1]
  if (!has(token, category.number) || !has(unit, category.second)) return undefined
  const scale = unit!.word.label === '60' ? 60 : 1
  let seconds = token.value * scale
  let to = from + 2
  if (scale === 60) {
    const next = tokens[to]?.word.text === 'and' ? to + 1 : to
    if (has(tokens[next], category.number) && has(tokens[next + 1], category.second)) {
      seconds += tokens[next]!.value
      to = next + 2
    }
  }
  return { seconds, to: skipMark(tokens, to) }
}

const skipMark = (tokens: Token[], at: number): number => (tokens[at]?.word.label === 'mark' ? at + 1 : at)
