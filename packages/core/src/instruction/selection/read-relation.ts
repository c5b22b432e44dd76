import { measureClip, measureOf } from '../clips/condition.ts'
import { allPlaces } from '../clips/places.ts'
import { type Selector, selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import { category } from '../text/category.ts'
import type { Token } from '../text/word.ts'
import { readBound } from './read-bound.ts'
import { conditionSelector, readCondition } from './read-condition.ts'
import { readContent } from './read-content.ts'
import { has, skipDeterminers } from './read-list.ts'
import { readSection, sectionSelector } from './read-section.ts'
import { extend, readAtom, readBareNumbers } from './read-selection.ts'
import { afterWhole, readSpot } from './read-spot.ts'
import { readTimePhrase } from './read-time-phrase.ts'
import { type Relation, relation, takeNearest } from './relation.ts'

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

/** The token after "is", "are just", "comes". */
export const isAre = (reading: Reading, at: number): number => {
  let next = at
  const { tokens } = reading
  while (has(tokens[next], category.auxiliary | category.filler) || tokens[next]?.word.label === 'stands')
    next++
  return next
}

const hasPrompts = ({ clips }: Reading): boolean => {
  for (let i = 0; i < clips.length; i++) if (clips[i]!.prompt) return true
  return false
}

/** "two after clip 3": how many steps away, and the token at which the relation itself begins. */
const readSteps = ({ tokens }: Reading, at: number): { steps: number; to: number } => {
  if (!has(tokens[at], category.number)) return { steps: 0, to: at }
  const to = has(tokens[at + 1], category.unit) ? at + 2 : at + 1
  return has(tokens[to], category.bound) ? { steps: tokens[at]!.value, to } : { steps: 0, to: at }
}

/** "the clip furthest to the right", "all the way to the left", "far left". */
const leadsToSpot = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.word.label === 'farthest' ||
    has(token, category.amount) ||
    (has(token, category.edge) && token.word.text.includes(' ')))

/** What is said of clips after "that are" or at once: "two before the last one", "dark", "third", "in the chorus". */
export const readPredicate = (reading: Reading, from: number, at: number): Relation | undefined => {
  const { tokens } = reading
  const { steps, to } = readSteps(reading, at)
  if (has(tokens[to], category.bound) && tokens[to]!.word.label !== 'if') {
    const bound = readBound(reading, to, true)
    return bound === undefined || steps === 0 ? bound : relation(takeNearest(bound, steps, true))
  }
  if (tokens[at + 1]?.word.label === 'than') return readComparison(reading, at)
  if (from < at) {
    const condition = readCondition(reading, at)
    if (condition) return relation(conditionSelector(reading, from, condition.to, condition))
    const chosen = has(tokens[at], category.negation) ? at + 1 : at
    const selected = has(tokens[chosen], category.selected) ? readAtom(reading, chosen) : undefined
    if (selected) return relation(selected)
  }
  if (has(tokens[at], category.preposition)) return readPlace(reading, at)
  return from < at || leadsToSpot(tokens[at]) ? relation(readSpot(reading, from, at)) : undefined
}

/** Reads what narrows a unit word at `at`, or nothing; while `narrowing` a choice already made, content counts only where prompts are known. */
export const readRelation = (reading: Reading, at: number, narrowing: boolean): Relation | undefined => {
  const { tokens } = reading
  const token = tokens[at]
  if (token === undefined) return undefined
  if (!has(token, category.relative)) return readPredicate(reading, at, at) ?? readShown(reading, at)
  const inner = isAre(reading, at + 1)
  const said = token.word.text === 'of' ? undefined : readPredicate(reading, at, inner)
  if (said) return said
  const place = has(token, category.preposition) ? readPlace(reading, at) : undefined
  if (place) return place
  if (narrowing && !hasPrompts(reading)) return undefined
  return relation(readContent(reading, at, inner))
}

/** "the clip on the motorcycle": a place in the picture, where some prompt tells of it. */
const readShown = (reading: Reading, at: number): Relation | undefined => {
  const { tokens, locale } = reading
  const thing = skipDeterminers(tokens, at + 1)
  if (!has(tokens[at], category.preposition) || tokens[thing]?.word !== locale.marks.unknown) return undefined
  const found = readContent(reading, at, thing)
  return found !== undefined && found.places.length > 0 ? relation(found) : undefined
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
  if (tokens[at]!.word.text === 'from') {
    const stretch = readStretch(reading, next)
    return relation(stretch)
  }
  const spot = readSpot(reading, at, at)
  if (spot) return relation(spot)
  if (has(tokens[next], category.selected)) {
    const found = readAtom(reading, next)
    return found?.kind === 'selection' ? relation(found) : undefined
  }
  const within = tokens[at]!.word.text
  if (within === 'in' || within === 'on' || within === 'inside' || within === 'within') {
    const inner = readAtom(reading, next)
    if (inner?.late === '' && (inner.kind === 'clips' || inner.kind === 'position')) return relation(inner)
  }
  const whole = afterWhole(tokens, at)
  return whole > at ? relation(selector('all', at, whole, allPlaces(reading.clips.length))) : undefined
}
