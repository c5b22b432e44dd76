import { measureClips, measureOf } from '../clips/condition.ts'
import { without } from '../clips/places.ts'
import { choice, type Selector, selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import * as category from '../text/category.ts'
import * as trait from '../text/trait.ts'
import type { Token } from '../text/word.ts'
import { readBound } from './read-bound.ts'
import { conditionSelector, readCondition } from './read-condition.ts'
import { readContent } from './read-content.ts'
import { does, has, labelAt, roleAt, skip, skipDeterminers } from './read-list.ts'
import { readNumbers } from './read-numbers.ts'
import { originAt } from './read-position.ts'
import { readSection } from './read-section.ts'
import { extend, readAtom } from './read-selection.ts'
import { afterWhole, readSpot } from './read-spot.ts'
import { readTimePhrase } from './read-time-phrase.ts'
import { takeNearest } from './take-nearest.ts'

/** "darker than clip 3". */
const readComparison = (reading: Reading, at: number): Selector | undefined => {
  const wanted = measureOf(reading.tokens[at]!.word.look)
  const anchor = wanted && readAtom(reading, skipDeterminers(reading.tokens, at + 2))
  const place = anchor?.places[0]
  if (!wanted || !anchor?.single || place === undefined) return undefined
  const measured = measureClips(reading, wanted.measure)
  const beyond = (other: number): boolean =>
    (measured[other]!.value! - measured[place]!.value!) * wanted.side > 0
  return choice(reading, 'condition', at, anchor.to, (pool) => pool.filter(beyond))
}

/** The token after "is", "are just", "comes". */
export const afterBeing = ({ tokens }: Reading, at: number): number => {
  let next = at
  while (has(tokens[next], category.auxiliary | category.filler) || labelAt(tokens, next) === 'stands') next++
  return next
}

/** "the clip furthest to the right", "all the way to the left", "far left". */
const leadsToSpot = (tokens: Token[], at: number): boolean =>
  labelAt(tokens, at) === 'farthest' ||
  has(tokens[at], category.amount) ||
  (has(tokens[at], category.edge) && tokens[at]!.word.text.includes(' '))

/** "not clip 3", "not in the chorus", "outside the chorus": the other clips. */
const readOutside = (reading: Reading, from: number, at: number): Selector | undefined => {
  const { tokens, all } = reading
  const inner = has(tokens[at], category.preposition)
    ? readPlace(reading, at)
    : readAtom(reading, skipDeterminers(tokens, at))
  return inner?.late === '' && inner.places.length > 0
    ? selector('exclusion', from, inner.to, without(all, inner.places))
    : undefined
}

const neighbours = ['next', 'after', 'previous']

/** "selected", "I picked", and not "next". */
const isSelected = (tokens: Token[], at: number): boolean =>
  has(tokens[at], category.selected) && !neighbours.includes(labelAt(tokens, at))

/** What is said of clips after "that are" or at once: "two before the last one", "dark", "third", "in the chorus". */
export const readPredicate = (reading: Reading, from: number, at: number): Selector | undefined => {
  const { tokens } = reading
  const counted = has(tokens[at], category.number)
  let bound = counted ? skip(tokens, at + 1, category.unit) : at
  while (has(tokens[bound], category.filler)) bound++
  if (has(tokens[bound], category.bound) && labelAt(tokens, bound) !== 'if') {
    const found = readBound(reading, bound, true)
    return found && takeNearest(found, counted ? tokens[at]!.value : 0, true)
  }
  // "two from the end" may count the end or not.
  const origin = skipDeterminers(tokens, bound + 1)
  if (counted && roleAt(tokens, bound) === 'from' && originAt(tokens, origin) !== 0)
    return selector('position', at, origin + 1, [], 'vague')
  if (tokens[at] && labelAt(tokens, at + 1) === 'than') return readComparison(reading, at)
  const chosen = from < at ? skip(tokens, at, category.negation) : at
  const selected = isSelected(tokens, chosen) ? readAtom(reading, chosen) : undefined
  if (selected) return selected
  if (from < at) {
    const condition = readCondition(reading, at)
    if (condition) return conditionSelector(reading, from, condition.to, condition)
    if (chosen > at) return readOutside(reading, from, chosen)
  }
  if (labelAt(tokens, at) === 'outside') return readOutside(reading, at, at + 1)
  if (has(tokens[at], category.preposition)) return readPlace(reading, at)
  return from < at || leadsToSpot(tokens, at) ? readSpot(reading, from, at) : undefined
}

/** Reads what narrows a unit word; while `narrowing` a choice already made, content counts only where prompts are known. */
export const readRelation = (reading: Reading, at: number, narrowing: boolean): Selector | undefined => {
  const { tokens, clips } = reading
  const token = tokens[at]
  if (!has(token, category.relative)) return readPredicate(reading, at, at) ?? readShown(reading, at)
  const inner = afterBeing(reading, at + 1)
  const found =
    (roleAt(tokens, at) === 'of' ? undefined : readPredicate(reading, at, inner)) ??
    (has(token, category.preposition) ? readPlace(reading, at) : undefined)
  if (found || (narrowing && !clips.some((clip) => clip.prompt))) return found
  return readContent(reading, at, inner)
}

/** "the clip on the motorcycle": a place in the picture, where some prompt tells of it. */
const readShown = (reading: Reading, at: number): Selector | undefined => {
  const { tokens, locale } = reading
  const thing = skipDeterminers(tokens, at + 1)
  if (!has(tokens[at], category.preposition) || tokens[thing]?.word !== locale.marks.unknown) return undefined
  const found = readContent(reading, at, thing)
  return found?.places.length ? found : undefined
}

/** After "from": "the 3rd to the end", "clip 2 onwards", "2 to 5". */
const readStretch = (reading: Reading, at: number): Selector | undefined => {
  const found = readAtom(reading, at) ?? readNumbers(reading, at, at, true)
  if (found?.late !== '') return undefined
  const { single } = found
  extend(reading, found)
  return single && found.single ? undefined : found
}

/** "in the chorus", "at 0:12", "from the 3rd on", "on the left", "of the selected clips", "of the video". */
const readPlace = (reading: Reading, at: number): Selector | undefined => {
  const { tokens, all } = reading
  const next = skip(tokens, at + 1, category.determiner)
  const found = readSection(reading, next) ?? readTimePhrase(reading, at, next)
  if (found) {
    found.from = at
    return found
  }
  if (roleAt(tokens, at) === 'from') return readStretch(reading, next)
  const spot = readSpot(reading, at, at)
  if (spot) return spot
  const inner = readAtom(reading, next)
  if (inner?.kind === 'selection') return inner
  if (
    inner?.late === '' &&
    does(tokens[at], trait.within) &&
    (inner.kind === 'clips' || inner.kind === 'position')
  )
    return inner
  const whole = afterWhole(tokens, at)
  return whole > at ? selector('all', at, whole, all) : undefined
}
