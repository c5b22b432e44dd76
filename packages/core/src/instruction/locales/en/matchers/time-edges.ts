import { clipsBetween } from '../../../clips/clips-between.ts'
import { type Matcher, selector } from '../../../matcher.ts'
import { readTime } from '../../../selection/read-time.ts'
import { category } from '../../../text/category.ts'

/** "the first ten seconds", "the last 5 seconds". */
export const timeEdges: Matcher = {
  id: 'time-edges',
  pattern: [category.edge, category.number, category.second],
  read(reading, at) {
    const { label } = reading.tokens[at]!.word
    const before = reading.tokens[at - 1]
    if (before !== undefined && (before.word.is & (category.unit | category.number | category.pronoun)) !== 0)
      return undefined
    const time = readTime(reading.tokens, at + 1)
    if (!time || (label !== 'first' && label !== 'last')) return undefined
    const end = reading.clips.at(-1)?.endSeconds ?? 0
    const places =
      label === 'first'
        ? clipsBetween(reading.clips, 0, time.seconds)
        : clipsBetween(reading.clips, end - time.seconds, end)
    return selector('time', at, time.to, places)
  },
}
