import { clipsBetween } from '../clips/clips-between.ts'
import { span } from '../clips/places.ts'
import { type Selector, selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import { isUnit, labelAt, roleAt, skipDeterminers } from './read-list.ts'
import { readNumbers } from './read-numbers.ts'
import { readAtom } from './read-selection.ts'
import { readTime } from './read-time.ts'
import { readTimePhrase } from './read-time-phrase.ts'

const sideOf = (label: string): Selector['side'] =>
  label === 'beside' ? label : label === 'after' || label === 'from' ? 'after' : 'before'

/** The clips before, after, beside or up to an anchor. */
const beyond = (reading: Reading, from: number, label: string, anchor: Selector): Selector => {
  const isSection = anchor.kind === 'section'
  const low = anchor.places[0] ?? Number.NaN
  const high = anchor.places.at(-1) ?? Number.NaN
  const end = label === 'until' && !isSection ? high + 1 : low
  const lies = (place: number): boolean =>
    label === 'beside'
      ? place === low - 1 || place === high + 1
      : label === 'after' || label === 'from'
        ? place > (label === 'from' ? low - 1 : high)
        : place < end
  const found = selector(isSection ? 'section' : 'position', from, anchor.to, reading.all.filter(lies))
  found.missing = anchor.missing
  found.side = sideOf(label)
  return found
}

/** "this" points at the selection, "it" goes back to the clips that were just named. */
export const antecedentOf = ({ tokens, recent, selection }: Reading, at: number): readonly number[] => {
  const [first, second] = labelAt(tokens, at) === 'this' ? [selection, recent] : [recent, selection]
  return first.length > 0 ? first : second
}

/** What "between" and "after" speak of: a section, clips, bare numbers, or what "it" stands for. */
const readEdge = (reading: Reading, at: number): Selector | undefined => {
  const from = skipDeterminers(reading.tokens, at)
  const found = readAtom(reading, from) ?? readNumbers(reading, from, from, true)
  if (found?.late === 'pronoun') {
    found.places = antecedentOf(reading, from)
    return found.places.length > 0 ? found : undefined
  }
  return found?.late === '' ? found : undefined
}

/** "between clips 2 and 5" with them; "between the intro and the bridge", "the clip between 2 and 4" without. */
const readBetween = (reading: Reading, at: number): Selector | undefined => {
  const { tokens } = reading
  const first = readEdge(reading, at + 1)
  if (!first) return undefined
  const pair = !first.single && first.kind !== 'section'
  const second = pair
    ? first
    : roleAt(tokens, first.to) === 'and'
      ? readEdge(reading, first.to + 1)
      : undefined
  const low = first.places.at(pair ? 0 : -1)
  const high = second?.places.at(pair ? -1 : 0)
  if (!second || low === undefined || high === undefined) return undefined
  const oneClip = isUnit(tokens, at - 1) && labelAt(tokens, at - 1) === ''
  const inner = first.kind === 'section' || second.kind === 'section' || oneClip ? 1 : 0
  return selector(first.kind, at, second.to, span(Math.min(low, high) + inner, Math.max(low, high) - inner))
}

/** "after 0:20", "before the chorus", "until clip 4"; "after it", "after 2" only where clips are `named` before. */
export const readBound = (reading: Reading, at: number, named: boolean): Selector | undefined => {
  const { tokens, clips } = reading
  const label = labelAt(tokens, at)
  if (label === 'if') return undefined
  if (label === 'between') return readTimePhrase(reading, at, at + 1) ?? readBetween(reading, at)
  const time = readTime(tokens, at + 1)
  if (time) {
    const [from, to] = sideOf(label) === 'after' ? [time.seconds, Infinity] : [-Infinity, time.seconds]
    const found = selector('time', at, time.to, clipsBetween(clips, from!, to!))
    found.side = sideOf(label)
    return found
  }
  const anchor = named ? readEdge(reading, at + 1) : readAtom(reading, skipDeterminers(tokens, at + 1))
  const { recent } = reading
  if (!anchor && label === 'beside' && recent.length > 0 && (named || roleAt(tokens, at) === 'its'))
    return beyond(reading, at, label, selector('pronoun', at, at + 1, recent))
  if (!anchor || anchor.late === 'rest' || anchor.kind === 'all') return undefined
  return beyond(reading, at, label, anchor)
}
