import { clipAt, clipsBetween } from '../clips/clips-between.ts'
import { type Selector, selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import * as category from '../text/category.ts'
import { has, isRange, labelAt, roleAt, skipDeterminers } from './read-list.ts'
import { readTime } from './read-time.ts'

/** "at 0:12", "from 0:10 to 0:20", "0:10-0:20", "between 10 and 20 seconds", "from 0:20 on". */
export const readTimePhrase = (reading: Reading, from: number, at: number): Selector | undefined => {
  const { tokens, clips } = reading
  const first = readTime(tokens, at)
  const number = skipDeterminers(tokens, at)
  const joint = first?.to ?? number + 1
  const second =
    isRange(tokens[joint]) || roleAt(tokens, joint) === 'and' ? readTime(tokens, joint + 1) : undefined
  if (second && (first || has(tokens[number], category.number))) {
    const start = first?.seconds ?? tokens[number]!.value
    const [low, high] = [start, second.seconds].sort((a, b) => a - b) as [number, number]
    return selector('time', from, second.to, clipsBetween(clips, low, high))
  }
  if (!first) return undefined
  const onwards = labelAt(tokens, joint) === 'onwards' || roleAt(tokens, joint) === 'on'
  return onwards
    ? selector('time', from, joint + 1, clipsBetween(clips, first.seconds, Number.POSITIVE_INFINITY))
    : selector('time', from, joint, clipAt(clips, first.seconds))
}
