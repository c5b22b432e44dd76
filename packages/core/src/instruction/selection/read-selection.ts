import { inOrder, span, union, without } from '../clips/places.ts'
import { appended, none } from '../lists.ts'
import { type Selector, selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import * as category from '../text/category.ts'
import * as form from '../text/form.ts'
import * as trait from '../text/trait.ts'
import { isForm, type Token } from '../text/word.ts'
import { afterCorrection } from './after-correction.ts'
import { isLent } from './lending.ts'
import {
  afterRange,
  afterSeparator,
  has,
  isOnwards,
  isRange,
  labelAt,
  roleAt,
  skip,
  skipDeterminers,
  wordBefore,
} from './read-list.ts'
import { countsThings, readNumbers } from './read-numbers.ts'
import { readRelation } from './read-relation.ts'

/** Neighbouring words that together name clips: "clips 2 and 4 and the last one, but not clip 3". */
export interface Selection {
  from: number
  to: number
  parts: Selector[]
  exclusions: Selector[]
  places: readonly number[]
  /** Some part is resolved only once the others are known. */
  late: boolean
}

/** The selection each token belongs to. */
export type Owners = readonly (Selection | undefined)[]

/** Phrases within phrases ("the clip after the clip before …") are read this deep. */
const deepest = 3

/** Whether the tokens after the first, by which the matcher was found, are of its pattern too. */
const fits = (tokens: Token[], at: number, pattern: readonly number[]): boolean => {
  for (let i = 1; i < pattern.length; i++) if (!has(tokens[at + i], pattern[i]!)) return false
  return true
}

/** What the first matcher in the locale's order reads at a token. */
export const readAtom = (reading: Reading, at: number): Selector | undefined => {
  const { tokens, trace } = reading
  const matchers = tokens[at]?.word.matchers
  if (!matchers || reading.depth > deepest) return undefined
  reading.depth++
  let found: Selector | undefined
  for (const { id, pattern, read } of matchers) {
    if (!fits(tokens, at, pattern)) continue
    found = read(reading, at)
    if (!found) continue
    trace?.push(id)
    break
  }
  reading.depth--
  return found
}

/** "the lighthouse clip" from its first word: the unit word further on reads back to it. */
export const readNamed = (reading: Reading, at: number): Selector | undefined => {
  for (let i = at + 1; i < at + 4; i++) {
    if (!has(reading.tokens[i], category.unit)) continue
    const found = readAtom(reading, i)
    return found && found.from <= at ? found : undefined
  }
  return undefined
}

/** `bare` is whether a lone number can only be a clip here: "all except 3", "brighten 2 and 4". */
const readPart = (reading: Reading, at: number, bare: boolean, first = at): Selector | undefined => {
  const from = skipDeterminers(reading.tokens, at)
  const found =
    readAtom(reading, from) ??
    (bare && !countsThings(reading, from) ? readNumbers(reading, from, from, true) : undefined) ??
    (from > at ? readNamed(reading, from) : undefined)
  if (!found) return undefined
  found.from = Math.min(found.from, at)
  narrow(reading, found)
  extend(reading, found, first)
  return found
}

/** "the first clip of each chorus", "dark clips in the verse": chooses again from what the relation leaves. */
const narrow = (reading: Reading, found: Selector): void => {
  for (let { pick } = found; pick; pick = found.pick) {
    if (found.single && isRange(reading.tokens[found.to])) return
    const inner = readRelation(reading, found.to, true)
    if (!inner || (inner.kind === 'content' && inner.places.length === 0)) return
    const { places, runs } = inner
    found.places = runs.length > 1 ? inOrder(runs.flatMap((run) => pick!(run.places))) : pick(places)
    if (inner.side === 'before' && found.single) found.places = places.slice(-1)
    found.to = inner.to
    found.missing = inner.missing
    found.implied ||= inner.implied
    if (found.kind === 'all') {
      found.kind = inner.kind
      found.runs = runs
    }
    if (places.length > 0 || runs.length > 0) found.pick = undefined
  }
}

/** "clip 3 onwards", "from clip 2 to the end", "clip 2 to clip 5". */
export const extend = (reading: Reading, found: Selector, first = found.from): void => {
  const { tokens, all } = reading
  const [start] = found.places
  const joint = tokens[found.to]
  const before = wordBefore(tokens, found.from)
  if (start === undefined || !joint || !(found.single || (found.kind === 'section' && before === 'from')))
    return
  const { label, role } = joint.word
  const lent = (before === 'of' || before === 'from') && isLent(tokens, found.from, 0, trait.lending)
  if (role === 'to' && (lent || has(tokens[first - 1], category.like | category.act))) return
  const range = afterRange(tokens, found.to)
  let to = found.to + 1
  const onwards = label === 'onwards' || (before === 'from' && isOnwards(tokens, found.to))
  let end = onwards ? all.length - 1 : -1
  if (label === 'downwards') end = 0
  else if (range > 0) {
    to = skipDeterminers(tokens, range)
    const last = readAtom(reading, to) ?? (before === 'from' ? readNumbers(reading, to, to, true) : undefined)
    if (roleAt(tokens, to) === 'end') end = all.length - 1
    else if (last?.single || last?.kind === 'section') end = last.places.at(-1) ?? -1
    to = last?.to ?? to + 1
  }
  if (end < 0) return
  found.places = span(Math.min(start, end), Math.max(start, end))
  found.to = to
  found.single = false
}

const isComparative = (token: Token): boolean => isForm(token.word.look, form.comparative)

/** After "brighten clip 2 and" a clip with its own words begins a new thought: "clip 3 should be darker". */
const beginsThought = ({ tokens }: Reading, selection: Selection, part: Selector): boolean => {
  const next = tokens[part.to]
  if (!next) return false
  const before = tokens[selection.from - 1]
  const complete =
    has(before, category.look | category.verb | category.preposition) &&
    before!.word.verb !== 'make' &&
    before!.word.verb !== 'give'
  if (has(next, category.auxiliary) || next.word.label === ':') return complete || has(next, category.stop)
  return complete && isComparative(next)
}

/** Which of the clips chosen so far an exception leaves out: "but not the last one", "except this one". */
const excludedFrom = (
  reading: Reading,
  { parts, places, to }: Selection,
  found: Selector,
): readonly number[] => {
  const { tokens, selection } = reading
  if (found.late === 'pronoun') {
    const points = labelAt(tokens, skipDeterminers(tokens, found.from)) === 'this' && selection.length > 0
    return points ? selection : places.filter((_, i) => i === 0 || i === places.length - 1)
  }
  if (!found.pick) return found.places
  const { runs } = parts[0]!
  // "every chorus but the last" leaves out a chorus, "the chorus clips but the last" a clip.
  if (
    parts.length === 1 &&
    found.kind === 'position' &&
    runs.length > 0 &&
    !has(tokens[to - 1], category.unit)
  )
    return found.pick(runs.map((_, i) => i)).flatMap((i) => runs[i]!.places)
  const inside = found.places.length > 0 && found.places.every((place) => places.includes(place))
  const chosen = inside ? found.places : found.pick(places)
  return chosen.length > 0 ? chosen : found.places
}

/** "all clips", "every chorus": a "but" after it can only leave something out. */
const isUniversal = ({ tokens }: Reading, { kind, from }: Selector): boolean =>
  kind === 'all' || has(tokens[from], category.all) || has(tokens[from - 1], category.all)

/** "except clip 3", "but not the last one". "but clip 3 darker" leaves nothing out: it gives clip 3 something else to do. */
const exclusionAt = (reading: Reading, selection: Selection): Selector | undefined => {
  const { tokens } = reading
  const at = selection.to
  const from = labelAt(tokens, at) === ',' ? at + 1 : at
  const token = tokens[from]
  const whole = from === at && isUniversal(reading, selection.parts.at(-1)!)
  const label = labelAt(tokens, from)
  // "all clips expect clip 5" is a slip of the pen.
  const excepts = has(token, category.exception) || label === 'not' || (whole && label === 'except')
  if (!excepts) return undefined
  const next = skip(tokens, from + 1, category.preposition | category.negation | category.exception)
  const weak = label === 'but' && !has(tokens[next - 1], category.negation) && !whole
  const found = readPart(reading, next, true)
  // Words that nobody can read leave no clip: which ones stay as they are is not known.
  if (
    !found &&
    whole &&
    !has(token, category.preposition) &&
    has(tokens[next], category.determiner | category.unit)
  )
    return selector('exclusion', at, next + 1, none, 'vague')
  if (!found || !['', weak ? '' : 'pronoun'].includes(found.late)) return undefined
  const after = tokens[found.to]
  const goesOn = has(after, category.auxiliary | category.degree) || (after && isComparative(after))
  if (weak && goesOn && !has(after, category.stop | category.conjunction)) return undefined
  found.places = excludedFrom(reading, selection, found)
  found.from = at
  return found
}

const remember = (reading: Reading, { kind, late, places }: Selector): void => {
  if (kind !== 'all' && late === '' && places.length > 0) reading.recent = places
}

/** Reads everything at a token that names clips together, or nothing. */
export const readSelection = (reading: Reading, at: number, bare: boolean): Selection | undefined => {
  const first = readPart(reading, at, bare)
  if (!first) return undefined
  remember(reading, first)
  const { from, to, places, late } = first
  const selection: Selection = { from, to, parts: [first], exclusions: none, places, late: late !== '' }
  while (readMore(reading, selection)) {}
  return selection
}

/** "clip 2, no wait, clip 3", "clips 2 and 3, I mean 4": what was said last counts. */
const readCorrection = (reading: Reading, selection: Selection): boolean => {
  const { tokens } = reading
  const last = selection.parts.at(-1)!
  const next = afterCorrection(tokens, selection.to)
  if (next === selection.to || selection.exclusions.length > 0) return false
  const part = readPart(reading, next, last.kind === 'clips', selection.from)
  if (part?.late !== '' || part.places.length === 0 || adds(tokens, part.to)) return false
  if (beginsThought(reading, selection, part)) return false
  const lastOnly = part.single && last.places.length > 1 && !has(tokens[next], category.unit)
  const kept = lastOnly ? without(selection.places, last.places.slice(-1)) : none
  if (lastOnly) last.places = last.places.slice(0, -1)
  selection.parts = lastOnly ? [...selection.parts, part] : [part]
  selection.places = union(kept, part.places)
  selection.to = part.to
  remember(reading, part)
  return true
}

/** "clip 2, actually clip 3 too" takes nothing back. */
const adds = (tokens: Token[], at: number): boolean => ['too', 'also', 'as well'].includes(roleAt(tokens, at))

/** Reads one more part or exclusion. */
const readMore = (reading: Reading, selection: Selection): boolean => {
  const { tokens } = reading
  const last = selection.parts.at(-1)!
  const excluded = exclusionAt(reading, selection)
  if (excluded) {
    selection.exclusions = appended(selection.exclusions, excluded)
    selection.places = excluded.places.length > 0 ? without(selection.places, excluded.places) : none
    selection.to = excluded.to
    return true
  }
  if (readCorrection(reading, selection)) return true
  const next = afterSeparator(tokens, selection.to)
  if (next === selection.to || (last.late !== '' && last.late !== 'pronoun')) return false
  const part = readPart(reading, next, last.kind === 'clips', selection.from)
  if (part?.late !== '' || part.kind === 'all' || beginsThought(reading, selection, part)) return false
  selection.to = part.to
  if (selection.exclusions.length > 0) {
    selection.exclusions.push(part)
    selection.places = without(selection.places, excludedFrom(reading, selection, part))
    return true
  }
  remember(reading, part)
  selection.parts.push(part)
  selection.places = union(selection.places, part.places)
  return true
}
