import { clipsShowing } from '../clips/content.ts'
import { inOrder } from '../clips/places.ts'
import { type CoveredRun, coveredRuns } from '../clips/section-runs.ts'
import { among, type Selector, selector } from '../matcher.ts'
import { once, type Reading } from '../reading.ts'
import * as category from '../text/category.ts'
import * as trait from '../text/trait.ts'
import { afterSeparator, does, has, isMeasured, isUnit, labelAt, roleAt } from './read-list.ts'
import { countsThings } from './read-numbers.ts'
import { type Position, pickOf, readPosition } from './read-position.ts'

export const runsOf = (reading: Reading): CoveredRun[] =>
  once(reading, 'runs', () => coveredRuns(reading.clips, reading.audio?.sections ?? []))

/** "verse 2": the section its host calls so, otherwise the second. */
const numberedRuns = ({ audio }: Reading, runs: CoveredRun[], numbers: number[]): CoveredRun[] => {
  const named = runs.filter((run) =>
    run.sectionIndexes.some((index) =>
      numbers.includes(Number(/\d+/.exec(audio!.sections[index]!.label)?.[0])),
    ),
  )
  return named.length > 0 ? named : runs.filter((_, i) => numbers.includes(i + 1))
}

/** "2", "1 and 3" after "verse", "verses". */
const readRunNumbers = (reading: Reading, at: number): { numbers: number[]; to: number } => {
  const { tokens } = reading
  const numbers: number[] = []
  let to = at
  for (let next = at; has(tokens[next], category.number) && !isMeasured(tokens, next); ) {
    numbers.push(tokens[next]!.value)
    to = next + 1
    const more = afterSeparator(tokens, to)
    next = more > to && !countsThings(reading, more) ? more : -1
  }
  return { numbers, to }
}

/**
 * Whether a word with other meanings is a section: "the bridge" of a song whose sections are known, not "the
 * arch bridge" nor a bridge that some prompt shows.
 */
const isSection = (reading: Reading, at: number, word: number, known: boolean): boolean => {
  const { tokens, locale } = reading
  const [before, next] = [tokens[at - 1], tokens[word + 1]]
  if (has(next, category.unit)) return true
  if (at === word && (before?.word === locale.marks.unknown || has(before, category.look))) return false
  if (known) return true
  if (runsOf(reading).length === 0 || (at === word && roleAt(tokens, at - 1) !== 'the')) return false
  return next?.word !== locale.marks.unknown && clipsShowing(reading, tokens[word]!.word.text).length === 0
}

/** Which of the runs the words before a section choose: "second", "last two", "each", "two". */
const readCount = (reading: Reading, at: number): Position | undefined => {
  const { tokens } = reading
  const position = readPosition(tokens, at)
  if (position || !has(tokens[at], category.number | category.all)) return position
  const count = Math.max(0, tokens[at]!.value)
  return { nth: 1, count: count || runsOf(reading).length, part: 0, until: 0, to: at + 1 }
}

/** Reads "chorus", "verse 2", "second chorus", "last two choruses", "each verse" (without "the"). */
export const readSection = (reading: Reading, at: number): Selector | undefined => {
  const { tokens } = reading
  const position = readCount(reading, at)
  let to = position?.to ?? at
  if (!has(tokens[to], category.section)) return undefined
  const label = tokens[to]!.word.section
  let runs = runsOf(reading).filter((run) => run.label === label)
  if (does(tokens[to], trait.everyday) && !isSection(reading, at, to, runs.length > 0)) return undefined
  to++
  if (position) runs = pickOf(position)(runs.map((_, i) => i)).map((i) => runs[i]!)
  else {
    const numbered = readRunNumbers(reading, to)
    if (numbered.to > to) runs = numberedRuns(reading, runs, numbered.numbers)
    to = numbered.to
  }
  if (labelAt(tokens, to) === 'part' || (isUnit(tokens, to) && labelAt(tokens, to) !== 'one')) to++
  const places = inOrder(runs.flatMap((run) => run.places))
  const found = selector('section', at, to, places)
  found.pick = among(places)
  found.runs = runs
  return found
}
