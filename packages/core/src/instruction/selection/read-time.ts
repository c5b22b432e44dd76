import * as category from '../text/category.ts'
import type { Token } from '../text/word.ts'
import { has, labelAt, roleAt, skipDeterminers } from './read-list.ts'

export interface Time {
  seconds: number
  to: number
}

/** "12 seconds", "1 minute 20". */
const readSpoken = (tokens: Token[], at: number): Time | undefined => {
  if (!has(tokens[at], category.number) || !has(tokens[at + 1], category.second)) return undefined
  const { value } = tokens[at]!
  if (labelAt(tokens, at + 1) !== '60') return { seconds: value, to: at + 2 }
  const more = readSpoken(tokens, roleAt(tokens, at + 2) === 'and' ? at + 3 : at + 2)
  return { seconds: value * 60 + (more?.seconds ?? 0), to: more?.to ?? at + 2 }
}

/** Reads "0:12", "12 seconds", "12s", "1 minute 20 seconds", "the 12 second mark". */
export const readTime = (tokens: Token[], at: number): Time | undefined => {
  const from = skipDeterminers(tokens, at)
  const role = roleAt(tokens, from)
  const { value } = tokens[from] ?? { value: -1 }
  const short = role === '0:00' || role === '0s' || (role === '0000s' && from === at && value < 100)
  const time = short && Number.isFinite(value) ? { seconds: value, to: from + 1 } : readSpoken(tokens, from)
  if (time && labelAt(tokens, time.to) === 'mark') time.to++
  return time
}
