import { clipsBetween } from '../clips/clips-between.ts'
import { allPlaces, span } from '../clips/places.ts'
import { type Selector, selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import { category } from '../text/category.ts'
import type { Token } from '../text/word.ts'
import { has, skipDeterminers } from './read-list.ts'
import { readAtom, readBareNumbers } from './read-selection.ts'
import { readTime } from './read-time.ts'
import { readTimeRange, timeSelector } from './read-time-phrase.ts'
import { type Relation, relation } from './relation.ts'

/** Whether a place lies where a word such as "after" points, seen from the clips it speaks of. */
const lies = (label: string, place: number, low: number, high: number, section: boolean): boolean => {
  if (label === 'after') return place > high
  if (label === 'beside') return place === low - 1 || place === high + 1
  return label === 'until' && !section ? place <= high : place < low
}

const beyond = (reading: Reading, from: number, label: string, anchor: Selector): Relation | undefined => {
  const low = anchor.places[0]
  const high = anchor.places.at(-1)
  const section = anchor.kind === 'section'
  const places =
    low === undefined || high === undefined
      ? []
      : allPlaces(reading.clips.length).filter((place) => lies(label, place, low, high, section))
  const found = selector(section ? 'section' : 'position', from, anchor.to, places)
  found.problem = anchor.problem
  found.missing = anchor.missing
  if (places.length === 0 && !found.problem && !found.missing?.length) {
    found.problem = {
      code: 'no-matching-clip',
      message: 'No clip lies there. Name clips by number, for instance “clip 2”.',
    }
  }
  return relation(found, undefined, label === 'after' || label === 'beside' ? label : 'before')
}

/** "between the intro and the bridge": what lies between two sections, without them. */
const readBetween = (reading: Reading, at: number): Selector | undefined => {
  const { tokens } = reading
  const first = readEdge(reading, at + 1)
  if (first === undefined) return undefined
  const pair = first.places.length === 2 && !first.single && first.kind !== 'section'
  const second = pair
    ? first
    : tokens[first.to]?.word.text === 'and'
      ? readEdge(reading, first.to + 1)
      : undefined
  const low = pair ? first.places[0] : first.places.at(-1)
  const high = pair ? first.places[1] : second?.places[0]
  if (second === undefined || low === undefined || high === undefined) return undefined
  const inner = first.kind === 'section' || second.kind === 'section' || isOneClip(reading, at - 1)
  const places = span(low, high).filter((place) => !inner || (place !== low && place !== high))
  const found = selector(first.kind, at, second.to, places)
  if (places.length === 0)
    found.problem = {
      code: 'no-matching-clip',
      message: 'No clip lies between. Name clips by number, for instance “clip 2”.',
    }
  return found
}

const isOneClip = ({ tokens }: Reading, at: number): boolean =>
  has(tokens[at], category.unit) && tokens[at]!.word.label === ''

/** What "between" and "after" speak of: a section, a clip, a bare number, or what "it" stands for. */
const readEdge = (reading: Reading, at: number): Selector | undefined => {
  const { tokens } = reading
  const from = skipDeterminers(tokens, at)
  const found = readAtom(reading, from) ?? readBareNumbers(reading, from)
  if (found?.late === 'pronoun') {
    found.places = antecedentOf(reading, tokens[from]!)
    return found.places.length > 0 ? found : undefined
  }
  return found?.late === '' ? found : undefined
}

/** "this" points at the selection, "it" goes back to the clips that were just named. */
export const antecedentOf = ({ recent, selection }: Reading, { word }: Token): readonly number[] => {
  const [first, second] = word.label === 'this' ? [selection, recent] : [recent, selection]
  return first.length > 0 ? first : second
}

/** "after 0:20", "before the chorus", "until clip 4"; "after it" and "between 2 and 5" only where clips are `named` before. */
export const readBound = (reading: Reading, at: number, named: boolean): Relation | undefined => {
  const { tokens, clips } = reading
  const { label } = tokens[at]!.word
  if (label === 'if') return undefined
  if (label === 'between') return relation(readTimeRange(reading, at, at + 1) ?? readBetween(reading, at))
  const time = readTime(tokens, at + 1)
  if (time) {
    const places =
      label === 'after'
        ? clipsBetween(clips, time.seconds, Number.POSITIVE_INFINITY)
        : clipsBetween(clips, Number.NEGATIVE_INFINITY, time.seconds)
    return relation(
      timeSelector(reading, at, time.to, places),
      undefined,
      label === 'after' ? 'after' : 'before',
    )
  }
  const anchor = named ? readEdge(reading, at + 1) : readAtom(reading, skipDeterminers(tokens, at + 1))
  if (!anchor || anchor.late === 'rest' || anchor.kind === 'all') return undefined
  return beyond(reading, at, label, anchor)
}
