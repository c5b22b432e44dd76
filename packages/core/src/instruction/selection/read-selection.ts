import { span, union, without } from '../clips/places.ts'
import { appended, none } from '../lists.ts'
import type { Selector } from '../matcher.ts'
import { selector } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import { category } from '../text/category.ts'
import { form, type Token } from '../text/word.ts'
import { afterSeparator, has, isRange, skipDeterminers, wordBefore } from './read-list.ts'
import { readNumbers } from './read-numbers.ts'
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

const fits = (pattern: readonly number[], reading: Reading, at: number): boolean => {
  for (let i = 1; i < pattern.length; i++) if (!has(reading.tokens[at + i], pattern[i]!)) return false
  return true
}

/** Phrases within phrases ("the clip after the clip before …") are read this deep. */
const deepest = 3

/** What the first matcher in the locale's order reads at a token. */
export const readAtom = (reading: Reading, at: number): Selector | undefined => {
  const token = reading.tokens[at]
  const matchers = token?.word.matchers
  if (matchers === undefined || reading.depth > deepest) return undefined
  reading.depth++
  let found: Selector | undefined
  for (let i = 0; i < matchers.length && found === undefined; i++) {
    const matcher = matchers[i]!
    if (matcher.pattern.length > 1 && !fits(matcher.pattern, reading, at)) continue
    found = matcher.read(reading, at)
    if (found !== undefined) reading.trace?.push(matcher.id)
  }
  reading.depth--
  return found
}

/** A lone number, where only a clip can be meant: "all except 3", "brighten 2 and 4". */
export const readBareNumbers = (reading: Reading, at: number): Selector | undefined => {
  const numbers = readNumbers(reading, at, true)
  if (!numbers) return undefined
  const found = selector('clips', at, numbers.to, numbers.places)
  found.single = numbers.said === 1
  found.missing = numbers.missing
  return found
}

/** "the lighthouse clip" from its first word: the unit word further on reads back to it. */
const readNamed = (reading: Reading, at: number): Selector | undefined => {
  for (let i = at + 1; i < at + 4; i++) {
    if (!has(reading.tokens[i], category.unit)) continue
    const found = readAtom(reading, i)
    return found !== undefined && found.from <= at ? found : undefined
  }
  return undefined
}

const readPart = (reading: Reading, at: number, bare: boolean): Selector | undefined => {
  const from = skipDeterminers(reading.tokens, at)
  const found =
    readAtom(reading, from) ??
    (bare ? readBareNumbers(reading, from) : undefined) ??
    (from > at ? readNamed(reading, from) : undefined)
  if (found) {
    found.from = Math.min(found.from, at)
    narrow(reading, found)
  }
  return found
}

/** "the first clip of each chorus", "dark clips in the verse": chooses again from what the relation leaves. */
const narrow = (reading: Reading, found: Selector): void => {
  while (found.pick !== undefined && found.to < reading.tokens.length) {
    if (found.single && isRange(reading.tokens[found.to])) return
    const relation = readRelation(reading, found.to, true)
    if (!relation) return
    const inner = relation.selector
    if (inner.kind === 'content' && inner.places.length === 0) return
    const pools = relation.each ?? [inner.places]
    found.places =
      pools.length === 1
        ? found.pick(pools[0]!)
        : [...new Set(pools.flatMap((pool) => found.pick!(pool)))].sort((a, b) => a - b)
    if (relation.side === 'before' && found.single) found.places = inner.places.slice(-1)
    found.to = inner.to
    found.problem = inner.problem
    found.missing = inner.missing
    if (inner.certainty === 'implied') found.certainty = 'implied'
    if (inner.because) found.because = found.because ? `${found.because}; ${inner.because}` : inner.because
    if (inner.kind !== 'all' && found.kind === 'all') found.kind = inner.kind
    if (found.places.length === 0 && !found.problem && !found.missing?.length) {
      found.problem = {
        code: 'no-matching-clip',
        message: 'No clip is both. Name clips by number, for instance “clip 2”.',
      }
    }
    if (inner.places.length > 0 || relation.each) found.pick = undefined
  }
}

const isOnwards = (token: Token | undefined): boolean => token?.word.label === 'onwards'

/** "clip 3 onwards", "from clip 2 to the end", "clip 2 to clip 5", "between clip 2 and clip 4". */
export const extend = (reading: Reading, found: Selector): void => {
  const { tokens } = reading
  const start = found.places[0]
  if (start === undefined || !(found.single || found.kind === 'section')) return
  const last = reading.clips.length - 1
  const next = tokens[found.to]
  const before = wordBefore(tokens, found.from)
  if (has(tokens[found.from - 1], category.like | category.act) && next?.word.text === 'to') return
  if (
    (isOnwards(next) && (found.single || before === 'from')) ||
    (next?.word.text === 'on' && before === 'from')
  ) {
    found.places = span(start, last)
    found.to++
  } else if (found.single && next?.word.label === 'downwards') {
    found.places = span(0, start)
    found.to++
  } else if (
    (isRange(next) && (found.single || before === 'from')) ||
    (before === 'between' && next?.word.text === 'and')
  ) {
    const at = skipDeterminers(tokens, found.to + 1)
    const end =
      tokens[at]?.word.text === 'end'
        ? undefined
        : (readAtom(reading, at) ??
          (before === 'between' || before === 'from' ? readBareNumbers(reading, at) : undefined))
    if (tokens[at]?.word.text === 'end') {
      found.places = span(start, last)
      found.to = at + 1
    } else if (end !== undefined && end.places.length > 0 && (end.single || end.kind === 'section')) {
      found.places = span(start, end.places.at(-1)!)
      found.to = end.to
    } else return
  } else return
  found.single = false
}

/** After "brighten clip 2 and" a clip with its own words begins a new thought: "clip 3 should be darker". */
const beginsThought = (reading: Reading, selection: Selection, part: Selector): boolean => {
  const { tokens } = reading
  const next = tokens[part.to]
  if (next === undefined) return false
  const before = tokens[selection.from - 1]
  const complete =
    before !== undefined &&
    has(before, category.look | category.verb | category.preposition) &&
    before.word.verb !== 'make' &&
    before.word.verb !== 'give'
  if (has(next, category.auxiliary) || next.word.label === ':') return complete || has(next, category.stop)
  return complete && has(next, category.look) && (next.word.look!.forms & form.comparative) !== 0
}

/** Which of the clips chosen so far an exception leaves out: "but not the last one", "except this one". */
const excludedFrom = (reading: Reading, { parts, places }: Selection, found: Selector): readonly number[] => {
  if (found.late === 'pronoun') {
    const { word } = reading.tokens[skipDeterminers(reading.tokens, found.from)]!
    if (word.label === 'this' && reading.selection.length > 0) return reading.selection
    return [places[0]!, places.at(-1)!]
  }
  const pools = parts.length === 1 && found.kind === 'position' ? parts[0]!.pools : undefined
  if (found.pick === undefined) return found.places
  if (pools !== undefined) return found.pick(pools.map((_, i) => i)).flatMap((i) => pools[i]!)
  const inside = found.places.length > 0 && found.places.every((place) => places.includes(place))
  return inside ? found.places : found.pick(places)
}

/** Words after "except" that nobody can read leave no clip: which ones stay as they are is not known. */
const unreadable = ({ tokens }: Reading, from: number, at: number): Selector | undefined => {
  if (!has(tokens[at], category.determiner | category.unit)) return undefined
  const found = selector('exclusion', from, at + 1, none)
  found.problem = {
    code: 'ambiguous-target',
    message: 'Which clips are left out? Name them, for instance “all clips except clip 2”.',
  }
  return found
}

const skipInto = ({ tokens }: Reading, at: number): number =>
  has(tokens[at], category.preposition | category.negation | category.exception) ? at + 1 : at

/** "all clips", "every chorus": a "but" after it can only leave something out. */
const isUniversal = ({ tokens }: Reading, { kind, from }: Selector): boolean =>
  kind === 'all' || has(tokens[from], category.all) || has(tokens[from - 1], category.all)

const exclusionAt = (reading: Reading, selection: Selection): Selector | undefined => {
  const { tokens } = reading
  const at = selection.to
  let next = tokens[at]?.word.text === ',' ? at + 1 : at
  const token = tokens[next]
  if (!has(token, category.exception) && token?.word.text !== 'not') return undefined
  const whole = next === at && isUniversal(reading, selection.parts.at(-1)!)
  next = skipInto(reading, next + 1)
  const weak = token!.word.label === 'but' && !has(tokens[next - 1], category.negation)
  const found = readPart(reading, next, true)
  if (found === undefined)
    return whole && !has(token, category.preposition) ? unreadable(reading, at, next) : undefined
  if (found.late !== '' && found.late !== 'pronoun') return undefined
  if (weak && found.late === 'pronoun' && !whole) return undefined
  extend(reading, found)
  const after = tokens[found.to]
  if (weak && !whole && after && !has(after, category.stop | category.conjunction) && speaksOn(after))
    return undefined
  found.places = excludedFrom(reading, selection, found)
  found.from = at
  return found
}

/** "but clip 3 darker" gives clip 3 something else to do; "but clip 3" leaves it out. */
const speaksOn = (token: Token): boolean =>
  has(token, category.auxiliary | category.degree) ||
  (token.word.look !== undefined && (token.word.look.forms & form.comparative) !== 0)

const remember = (reading: Reading, { kind, late, places }: Selector): void => {
  if (kind !== 'all' && late === '' && places.length > 0) reading.recent = places
}

/** Reads everything at a token that names clips together, or nothing. */
export const readSelection = (reading: Reading, at: number, bare: boolean): Selection | undefined => {
  const first = readPart(reading, at, bare)
  if (!first) return undefined
  extend(reading, first)
  remember(reading, first)
  const selection: Selection = {
    from: first.from,
    to: first.to,
    parts: [first],
    exclusions: none,
    places: first.places,
    late: first.late !== '',
  }
  readMore(reading, selection)
  return selection
}

const readMore = (reading: Reading, selection: Selection): void => {
  const { tokens } = reading
  while (selection.to < tokens.length) {
    const excluded = exclusionAt(reading, selection)
    if (excluded) {
      selection.exclusions = appended(selection.exclusions, excluded)
      selection.places = excluded.places.length > 0 ? without(selection.places, excluded.places) : none
      selection.to = excluded.to
      continue
    }
    const next = afterSeparator(tokens, selection.to)
    if (next === selection.to) return
    const last = selection.parts.at(-1)!
    const part = readPart(reading, next, last.kind === 'clips')
    if (part?.late !== '' || (last.late !== '' && last.late !== 'pronoun') || part.kind === 'all') return
    if (!has(tokens[selection.from - 1], category.like | category.act)) extend(reading, part)
    if (beginsThought(reading, selection, part)) return
    remember(reading, part)
    selection.parts.push(part)
    selection.places = union(selection.places, part.places)
    selection.to = part.to
  }
}
