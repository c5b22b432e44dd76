import { clipAt, clipsBetween } from '../clips/clips-between.ts'
import { type Selector, selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import { category } from '../text/category.ts'
import { has, isRange, skipDeterminers } from './read-list.ts'
import { readTime } from './read-time.ts'

const clockless = (reading: Reading): boolean =>
  reading.clips.every((clip) => clip.startSeconds === undefined)

/** The clips of a stretch of time, or the diagnosis that there are none. */
export const timeSelector = (reading: Reading, from: number, to: number, places: number[]): Selector => {
  const found = selector('time', from, to, places)
  if (places.length === 0) {
    const message = clockless(reading)
      ? 'The times of the clips are not known. Name clips by number, for instance “clip 2”.'
      : 'No clip plays then. Name clips by number, for instance “clip 2”.'
    found.problem = { code: 'no-matching-clip', message }
  }
  return found
}

/** "0:10 to 0:20", "10 and 20 seconds" after between. */
export const readTimeRange = (reading: Reading, from: number, at: number): Selector | undefined => {
  const { tokens, clips } = reading
  const first = readTime(tokens, at)
  const joint = first ? first.to : skipDeterminers(tokens, at) + 1
  if (!isRange(tokens[joint]) && tokens[joint]?.word.text !== 'and') return undefined
  const second = readTime(tokens, joint + 1)
  if (!second) return undefined
  if (!first && !has(tokens[joint - 1], category.number)) return undefined
  const start = first ? first.seconds : tokens[joint - 1]!.value
  return timeSelector(
    reading,
    from,
    second.to,
    clipsBetween(clips, Math.min(start, second.seconds), Math.max(start, second.seconds)),
  )
}

const onwards = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.word.label === 'onwards' || reading.tokens[at]?.word.text === 'on'

/** "at 0:12", "from 0:10 to 0:20", "0:10-0:20", "from 0:20 on". */
export const readTimePhrase = (reading: Reading, from: number, at: number): Selector | undefined => {
  const range = readTimeRange(reading, from, at)
  if (range) return range
  const time = readTime(reading.tokens, at)
  if (!time) return undefined
  if (onwards(reading, time.to)) {
    return timeSelector(
      reading,
      from,
      time.to + 1,
      clipsBetween(reading.clips, time.seconds, Number.POSITIVE_INFINITY),
    )
  }
  return timeSelector(reading, from, time.to, clipAt(reading.clips, time.seconds))
}
