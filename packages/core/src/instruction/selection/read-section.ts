import { clipsShowing } from '../clips/content.ts'
import { union } from '../clips/places.ts'
import { type CoveredRun, coveredRuns } from '../clips/section-runs.ts'
import { type Selector, selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import { category } from '../text/category.ts'
import { has } from './read-list.ts'
import { atPosition, readPosition } from './read-position.ts'

/** Words that also mean something else; they are sections only where the song has such a section. */
const everyday = new Set(['bridge', 'solo', 'drop', 'break', 'instrumental', 'interlude'])

const runsOf = (reading: Reading): CoveredRun[] => {
  reading.runs ??= coveredRuns(reading.clips, reading.audio?.sections ?? [])
  return reading.runs
}

export interface SectionPhrase {
  to: number
  label: string
  runs: CoveredRun[]
  places: readonly number[]
}

/** Which of the runs are meant: "second", "last", "first two", "verse 2", or all. */
const chooseRuns = (
  reading: Reading,
  runs: CoveredRun[],
  nth: number | undefined,
  count: number,
  number: number | undefined,
): CoveredRun[] => {
  if (number !== undefined) {
    const suffix = (index: number): number => Number(/\d+/.exec(reading.audio!.sections[index]!.label)?.[0])
    const numbered = runs.filter((run) => run.sectionIndexes.some((index) => suffix(index) === number))
    return numbered.length > 0 ? numbered : runs.slice(number - 1, number)
  }
  if (nth === undefined) return runs
  if (count > 0) return nth > 0 ? runs.slice(nth - 1, nth - 1 + count) : runs.slice(-count)
  const at = atPosition(
    runs.map((_, i) => i),
    nth,
  )
  return at < 0 ? [] : [runs[at]!]
}

/** "the arch bridge", "a stone bridge": a thing and no part of the song. */
const isCompound = ({ tokens, locale }: Reading, at: number): boolean => {
  const before = tokens[at - 1]
  return (
    (before?.word === locale.marks.unknown || has(before, category.look)) &&
    !has(tokens[at + 1], category.unit)
  )
}

/** Whether a word with other meanings is a section after all: "the bridge" of a song whose sections are known. */
const isSection = (reading: Reading, at: number, word: number): boolean => {
  const { tokens } = reading
  const next = tokens[word + 1]
  if (has(next, category.unit)) return true
  if (runsOf(reading).length === 0 || (at === word && tokens[at - 1]?.word.text !== 'the')) return false
  const shown = clipsShowing(reading, [tokens[word]!.word.text]).found > 0
  return !shown && next?.word !== reading.locale.marks.unknown
}

/** Reads "chorus", "verse 2", "second chorus", "last two choruses", "each verse" (without "the"). */
export const readSection = (reading: Reading, at: number): SectionPhrase | undefined => {
  const { tokens } = reading
  let next = at
  let nth: number | undefined
  let count = 0
  if (has(tokens[next], category.ordinal | category.edge)) {
    const position = readPosition(tokens, next)
    if (!position) return undefined
    nth = position.nth
    next = position.to
    if (has(tokens[next], category.number)) count = tokens[next++]!.value
  } else if (has(tokens[next], category.all)) next++
  else if (has(tokens[next], category.number)) {
    count = tokens[next++]!.value
    nth = 1
    if (has(tokens[next], category.edge)) nth = readPosition(tokens, next++)?.nth
  }
  const token = tokens[next]
  if (!has(token, category.section)) return undefined
  const label = token!.word.section
  const all = runsOf(reading).filter((run) => run.label === label)
  if (everyday.has(label) && at === next && isCompound(reading, next)) return undefined
  if (all.length === 0 && everyday.has(label) && !isSection(reading, at, next)) return undefined
  next++
  let number: number | undefined
  if (has(tokens[next], category.number) && nth === undefined && tokens[next + 1]?.word.text !== '%')
    number = tokens[next++]!.value
  if (
    has(tokens[next], category.unit) &&
    tokens[next]!.word.label !== 'one' &&
    !has(tokens[next + 1], category.number)
  )
    next++
  else if (tokens[next]?.word.label === 'part') next++
  const runs = chooseRuns(reading, all, nth, count, number)
  let places: readonly number[] = []
  for (const run of runs) places = union(places, run.places)
  return { to: next, label, runs, places }
}

const clock = (seconds: number): string => {
  const rest = Math.floor(seconds % 60)
  return `${Math.floor(seconds / 60)}:${rest < 10 ? '0' : ''}${rest}`
}

const explainRun = (
  reading: Reading,
  { label, startSeconds, endSeconds, places, shares }: CoveredRun,
): string => {
  let covers = ''
  for (let i = 0; i < places.length; i++) {
    covers += `${i > 0 ? ', ' : ''}${Math.round(shares[i]! * 100)} % of clip ${reading.clips[places[i]!]!.index + 1}`
  }
  return `the ${label}, ${clock(startSeconds)}–${clock(endSeconds)}, covers ${covers || 'the most of no clip'}`
}

/** Says where a section lies and how much of its clips it covers. */
const explain = (reading: Reading, { runs }: SectionPhrase): string => {
  let because = ''
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!
    if (run.because === '') run.because = explainRun(reading, run)
    because += i === 0 ? run.because : `; ${run.because}`
  }
  return because
}

/** The selector of a section phrase, or the diagnosis that the song has none. */
export const sectionSelector = (reading: Reading, from: number, phrase: SectionPhrase): Selector => {
  const found = selector('section', from, phrase.to, phrase.places)
  if (phrase.runs.length > 0) found.because = explain(reading, phrase)
  found.pick = (pool) => pool.filter((place) => phrase.places.includes(place))
  if (!has(reading.tokens[phrase.to - 1], category.unit)) found.pools = phrase.runs.map((run) => run.places)
  if (phrase.places.length === 0) {
    const labels = [...new Set(runsOf(reading).map((run) => run.label))]
    const has =
      labels.length > 0 ? `The song has ${labels.join(', ')}.` : 'The sections of the song are not known.'
    const said = reading.text.slice(reading.tokens[from]!.start, reading.tokens[phrase.to - 1]!.end)
    found.problem = { code: 'no-matching-section', message: `No clip belongs to “${said}”. ${has}` }
  }
  return found
}
