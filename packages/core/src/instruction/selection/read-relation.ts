import { clipAt, clipsBetween } from '../clips/clips-between.ts'
import { measureClip, measureOf } from '../clips/condition.ts'
import { clipsShowing } from '../clips/content.ts'
import { allPlaces } from '../clips/places.ts'
import { type Selector, selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import { category } from '../text/category.ts'
import { spellingOf } from '../text/tokenize.ts'
import { conditionSelector, readCondition } from './read-condition.ts'
import { has, isRange, skipDeterminers } from './read-list.ts'
import { inTheMiddle } from './read-position.ts'
import { readSection, sectionSelector } from './read-section.ts'
import { extend, readAtom, readBareNumbers } from './read-selection.ts'
import { readTime } from './read-time.ts'

/** What follows a unit word and narrows it: "in the chorus", "after 0:20", "that are dark", "with the surfer". */
export interface Relation {
  selector: Selector
  /** Pools to choose from one by one: "the first clip of each chorus". */
  each: number[][] | undefined
  /** The clips lie on one side of something, nearest first from this end. */
  side: 'after' | 'before' | ''
}

const relation = (
  found: Selector | undefined,
  each?: number[][],
  side: Relation['side'] = '',
): Relation | undefined => found && { selector: found, each, side }

const clockless = (reading: Reading): boolean =>
  reading.clips.every((clip) => clip.startSeconds === undefined)

const timeSelector = (reading: Reading, from: number, to: number, places: number[]): Selector => {
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
const readTimeRange = (reading: Reading, from: number, at: number): Selector | undefined => {
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

const beyond = (reading: Reading, from: number, label: string, anchor: Selector): Relation | undefined => {
  const low = anchor.places[0]
  const high = anchor.places.at(-1)
  const places = allPlaces(reading.clips.length).filter((place) =>
    low === undefined || high === undefined
      ? false
      : label === 'after'
        ? place > high
        : label === 'until'
          ? place <= (anchor.kind === 'section' ? low - 1 : high)
          : place < low,
  )
  const found = selector(anchor.kind === 'section' ? 'section' : 'position', from, anchor.to, places)
  found.problem = anchor.problem
  found.missing = anchor.missing
  if (places.length === 0 && !found.problem && !found.missing?.length) {
    found.problem = {
      code: 'no-matching-clip',
      message: 'No clip lies there. Name clips by number, for instance “clip 2”.',
    }
  }
  return relation(found, undefined, label === 'after' ? 'after' : 'before')
}

/** "between the intro and the bridge": what lies between two sections, without them. */
const readBetween = (reading: Reading, at: number): Selector | undefined => {
  const { tokens } = reading
  const first = readAtom(reading, skipDeterminers(tokens, at + 1))
  if (first?.kind !== 'section' || tokens[first.to]?.word.text !== 'and') return undefined
  const second = readAtom(reading, skipDeterminers(tokens, first.to + 1))
  const low = first.places.at(-1)
  const high = second?.places[0]
  if (second?.kind !== 'section' || low === undefined || high === undefined) return undefined
  const places = allPlaces(reading.clips.length).filter(
    (place) => place > Math.min(low, high) && place < Math.max(low, high),
  )
  const found = selector('section', at, second.to, places)
  if (places.length === 0)
    found.problem = {
      code: 'no-matching-clip',
      message: 'No clip lies between. Name clips by number, for instance “clip 2”.',
    }
  return found
}

/** "after 0:20", "before the chorus", "until clip 4", "between clips 2 and 5". */
export const readBound = (reading: Reading, at: number): Relation | undefined => {
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
  const anchor = readAtom(reading, skipDeterminers(tokens, at + 1))
  if (!anchor || anchor.late === 'rest' || anchor.kind === 'all') return undefined
  return beyond(reading, at, label, anchor)
}

const contentStops =
  category.stop | category.exception | category.auxiliary | category.filler | category.negation

/** "with the surfer", "where a woman is reading", up to the last word that some prompt holds. */
const readContent = (reading: Reading, from: number, at: number): Selector | undefined => {
  const { tokens, text } = reading
  const words: string[] = []
  let to = at
  for (let i = at; i < tokens.length && i < at + 12; i++) {
    const token = tokens[i]!
    const { word } = token
    if (has(token, contentStops) && word.label !== 'is' && word.label !== 'be') break
    if (word.text === ',' || word.label === 'but') break
    if (
      has(token, category.preposition | category.determiner | category.conjunction) ||
      word.label === 'is' ||
      word.label === 'be'
    )
      continue
    if (has(token, category.verb) && !has(token, category.look) && words.length > 0) break
    const spelling = spellingOf(text, token)
    const { found } = clipsShowing(reading, [spelling])
    if (word === reading.locale.marks.unknown || found > 0 || words.length === 0) {
      if (word !== reading.locale.marks.unknown && has(token, category.look) && word.look!.forms & 2) break
      words.push(spelling)
      to = i + 1
    } else break
  }
  return words.length === 0 ? undefined : contentSelector(reading, from, to, words)
}

/** Clips whose prompts show what the words name. */
export const contentSelector = (
  reading: Reading,
  from: number,
  to: number,
  words: readonly string[],
): Selector => {
  const { places } = clipsShowing(reading, words)
  const found = selector('content', from, to, places)
  found.certainty = 'implied'
  found.because = words.join(' ')
  if (places.length === 0) {
    found.problem = {
      code: 'no-matching-clip',
      message: `No clip's prompt mentions “${words.join(' ')}”. Name clips by number, for instance “clip 2”.`,
    }
  }
  return found
}

/** "darker than clip 3". */
const readComparison = (reading: Reading, at: number): Relation | undefined => {
  const wanted = measureOf(reading.tokens[at]!.word.look)
  if (wanted === undefined) return undefined
  const anchor = readAtom(reading, skipDeterminers(reading.tokens, at + 2))
  const place = anchor?.places[0]
  if (anchor === undefined || place === undefined || !anchor.single) return undefined
  const { measure, side } = wanted
  const limit = measureClip(reading, place, measure).value
  const beyondIt = (other: number): boolean => {
    const { value } = measureClip(reading, other, measure)
    return value !== undefined && limit !== undefined && (value - limit) * side > 0
  }
  const found = selector('condition', at, anchor.to, allPlaces(reading.clips.length).filter(beyondIt))
  if (found.places.length === 0)
    found.problem = {
      code: 'no-matching-clip',
      message: 'No clip is. Name clips by number, for instance “clip 2”.',
    }
  return relation(found)
}

const isAre = (reading: Reading, at: number): number => {
  let next = at
  while (has(reading.tokens[next], category.auxiliary | category.filler)) next++
  return next
}

const hasPrompts = ({ clips }: Reading): boolean => {
  for (let i = 0; i < clips.length; i++) if (clips[i]!.prompt) return true
  return false
}

/** Reads what narrows a unit word at `at`, or nothing; while `narrowing` a choice already made, content counts only where prompts are known. */
export const readRelation = (reading: Reading, at: number, narrowing: boolean): Relation | undefined => {
  const { tokens } = reading
  const token = tokens[at]
  if (token === undefined) return undefined
  if (has(token, category.bound) && token.word.label !== 'if') return readBound(reading, at)
  if (tokens[at + 1]?.word.label === 'than') return readComparison(reading, at)
  if (has(token, category.relative)) {
    const inner = isAre(reading, at + 1)
    const condition = readCondition(reading, inner)
    if (condition && token.word.text !== 'of')
      return relation(conditionSelector(reading, at, condition.to, condition))
    if (has(tokens[inner], category.bound)) return readBound(reading, inner)
    if (has(tokens[inner], category.preposition)) return readPlace(reading, inner)
    const place = readPlace(reading, at)
    if (place) return place
    if (narrowing && !hasPrompts(reading)) return undefined
    return relation(readContent(reading, at, inner))
  }
  if (has(token, category.auxiliary) && token.word.label === 'is') return undefined
  if (has(token, category.preposition)) return readPlace(reading, at)
  if (isRange(token)) return undefined
  return undefined
}

/** After "from": "the 3rd to the end", "clip 2 onwards", "2 to 5". */
const readStretch = (reading: Reading, at: number): Selector | undefined => {
  const found = readAtom(reading, at) ?? readBareNumbers(reading, at)
  if (found === undefined || found.late !== '') return undefined
  const { single } = found
  extend(reading, found)
  return single && found.single ? undefined : found
}

const readPlace = (reading: Reading, at: number): Relation | undefined => {
  const { tokens } = reading
  let next = at + 1
  const each = has(tokens[next], category.all)
  if (has(tokens[next], category.determiner)) next++
  const section = readSection(reading, next)
  if (section) {
    const found = sectionSelector(reading, next, section)
    found.from = at
    return relation(
      found,
      each || section.runs.length > 1 ? section.runs.map((run) => run.places) : undefined,
    )
  }
  const time = readTimePhrase(reading, at, next)
  if (time) return relation(time)
  const side = tokens[next]?.word
  const last = reading.clips.length - 1
  if ((side?.label === 'last' || side?.text === 'right') && !has(tokens[next + 1], category.unit))
    return relation(selector('position', at, next + 1, last < 0 ? [] : [last]))
  if (
    (side?.label === 'first' || side?.text === 'left') &&
    !has(tokens[next + 1], category.unit | category.number)
  )
    return relation(selector('position', at, next + 1, last < 0 ? [] : [0]))
  if (side?.label === 'middle' && !has(tokens[next + 1], category.unit)) {
    const count = tokens[at - 2]?.value ?? 0
    return relation(selector('position', at, next + 1, inTheMiddle(allPlaces(last + 1), count)))
  }
  if (tokens[at]!.word.text === 'from') {
    const stretch = readStretch(reading, next)
    return relation(stretch)
  }
  if (has(tokens[next], category.selected)) {
    const found = readAtom(reading, next)
    return found?.kind === 'selection' ? relation(found) : undefined
  }
  if (
    tokens[next]?.word.label === 'whole-video' ||
    (has(tokens[next], category.unit) &&
      ['video', 'videos'].includes(tokens[next]!.word.text) &&
      !has(tokens[next + 1], category.number))
  ) {
    return relation(selector('all', at, next + 1, allPlaces(reading.clips.length)))
  }
  return undefined
}
