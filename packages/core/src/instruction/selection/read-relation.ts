import { measureClip, measureOf } from '../clips/condition.ts'
import { allPlaces } from '../clips/places.ts'
import { type Selector, selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import { category } from '../text/category.ts'
import { readBound } from './read-bound.ts'
import { conditionSelector, readCondition } from './read-condition.ts'
import { readContent } from './read-content.ts'
import { has, isRange, skipDeterminers } from './read-list.ts'
import { inTheMiddle } from './read-position.ts'
import { readSection, sectionSelector } from './read-section.ts'
import { extend, readAtom, readBareNumbers } from './read-selection.ts'
import { readTimePhrase } from './read-time-phrase.ts'
import { type Relation, relation } from './relation.ts'

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
  const within = tokens[at]!.word.text
  if (within === 'in' || within === 'on' || within === 'inside' || within === 'within') {
    const inner = readAtom(reading, next)
    if (inner?.late === '' && (inner.kind === 'clips' || inner.kind === 'position')) return relation(inner)
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
