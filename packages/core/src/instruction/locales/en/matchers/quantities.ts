import { without } from '../../../clips/places.ts'
import { among, choice, type Matcher, type Pick, type Selector, selector } from '../../../matcher.ts'
import type { Reading } from '../../../reading.ts'
import { canFollow } from '../../../selection/can-follow.ts'
import { has, isUnit, labelAt, roleAt, skip, skipDeterminers } from '../../../selection/read-list.ts'
import { afterBeing, readPredicate, readRelation } from '../../../selection/read-relation.ts'
import { readAtom } from '../../../selection/read-selection.ts'
import { takeNearest } from '../../../selection/take-nearest.ts'
import * as category from '../../../text/category.ts'
import { isGeneric, type Token } from '../../../text/word.ts'
import { countedClips } from './counted-clips.ts'

const everyOne: Pick = (pool) => pool

/** "anything that's too dark", "whichever clips are dark"; "any three clips" are nobody knows which. */
const anyClips = (reading: Reading, at: number): Selector | undefined => {
  const { tokens } = reading
  const unit = skip(tokens, skipDeterminers(tokens, at + 1), category.number)
  const next = skip(tokens, unit, category.unit)
  const said = has(tokens[next], category.auxiliary | category.degree)
    ? readPredicate(reading, next - 1, afterBeing(reading, next))
    : readRelation(reading, next, true)
  if (said) said.from = at
  else if (next === at + 1 && has(tokens[next], category.exception))
    return choice(reading, 'all', at, next, everyOne)
  const vague = next > unit && roleAt(tokens, at).startsWith('any')
  return said ?? (vague ? selector('all', at, next, [], 'vague') : undefined)
}

/** "everything in the frame" is what one clip shows. */
const isInPicture = (tokens: Token[], at: number): boolean =>
  has(tokens[at], category.preposition) && labelAt(tokens, skipDeterminers(tokens, at + 1)) === 'picture'

/** "all clips", "every clip", "everything", "all six clips", "the whole video". */
export const allClips: Matcher = {
  id: 'all-clips',
  pattern: [category.all],
  suits: ({ label }) => label !== 'both',
  read(reading, at) {
    const { tokens } = reading
    const { label, text } = tokens[at]!.word
    const all = (to: number): Selector => choice(reading, 'all', at, to, everyOne)
    if (label === 'any') return anyClips(reading, at)
    if (label === 'lone') return isInPicture(tokens, at + 1) ? undefined : all(at + 1)
    if (label === 'them') {
      const several = [reading.recent, reading.selection].find(({ length }) => length > 1)
      return several ? selector('pronoun', at, at + 1, several) : all(at + 1)
    }
    const named = has(tokens[at - 1], category.unit | category.number | category.pronoun | category.section)
    if (text === 'all' && named) return undefined
    let next = skipDeterminers(tokens, at + 1)
    if (roleAt(tokens, next) === 'of') next = skipDeterminers(tokens, next + 1)
    if (has(tokens[next], category.number)) {
      const to = skip(tokens, next + 1, category.unit)
      if ((to > next + 1 || canFollow(tokens[to])) && !has(tokens[to], category.number))
        return countedClips(reading, at, to, tokens[next]!.value)
    }
    if (labelAt(tokens, next) === 'whole-video') return label === 'whole' ? all(next + 1) : undefined
    if (!has(tokens[next], category.unit))
      return text === 'all' && next === at + 1 && canFollow(tokens[next]) ? all(next) : undefined
    const one = labelAt(tokens, next) === 'one'
    if (!isUnit(tokens, next) && !one) return undefined
    return label === 'whole' && roleAt(tokens, next) !== 'video'
      ? selector('pronoun', at, next + 1, [], 'pronoun')
      : all(next + 1)
  },
}

/** "the rest", "the other clips", "everything else". */
export const rest: Matcher = {
  id: 'rest',
  pattern: [category.rest],
  read({ tokens }, at) {
    const { label, text } = tokens[at]!.word
    let next = skip(tokens, at + 1, category.number)
    const of = roleAt(tokens, next) === 'of'
    const unit = of ? skipDeterminers(tokens, next + 1) : next
    if (has(tokens[unit], category.unit)) next = unit + 1
    else if (of ? text === 'rest' : label === 'other') return undefined
    return selector('rest', at, next, [], 'rest')
  },
}

/** "starting with the second", "starting from clip 2", "beginning at 3". */
const readStart = ({ tokens }: Reading, at: number): { place: number; to: number } | undefined => {
  if (!['first', 'from'].includes(labelAt(tokens, at)) && roleAt(tokens, at) !== 'from') return undefined
  const next = skip(
    tokens,
    skipDeterminers(tokens, skip(tokens, at + 1, category.preposition)),
    category.unit,
  )
  const token = tokens[next]
  if (!has(token, category.number | category.ordinal) || !(token!.value >= 1)) return undefined
  return { place: token!.value - 1, to: skip(tokens, next + 1, category.unit) }
}

/** Every `step`th of the clips, or of their numbers, from `first` on or from where the words say. */
const readSteps = (
  reading: Reading,
  from: number,
  at: number,
  step: number,
  first: number,
  numbered = false,
): Selector => {
  const start = readStart(reading, at)
  const offset = start?.place ?? first
  return choice(reading, 'position', from, start?.to ?? at, (pool) =>
    pool.filter((place, i) => {
      const distance = (numbered ? place : i) - offset
      return distance >= 0 && distance % step === 0
    }),
  )
}

/** "odd clips", "even numbered clips", "every other clip", "every third clip starting with clip 2". */
export const parity: Matcher = {
  id: 'parity',
  pattern: [category.parity],
  read(reading, at) {
    const { tokens } = reading
    const label = labelAt(tokens, at)
    const step = Number(label) || 2
    const unit = at + 1
    if (!has(tokens[unit], category.unit)) return undefined
    const from = has(tokens[at - 1], category.all) ? at - 1 : at
    return readSteps(
      reading,
      from,
      unit + 1,
      step,
      label === 'even' ? 1 : step === 2 ? 0 : step - 1,
      !Number(label),
    )
  },
}

/** "every 3rd clip", "every sixth clip". */
export const everyNth: Matcher = {
  id: 'every-nth',
  pattern: [category.all, category.ordinal, category.unit],
  suits: ({ text }) => text === 'every',
  read(reading, at) {
    const step = reading.tokens[at + 1]!.value
    return step > 1 ? readSteps(reading, at, at + 3, step, step - 1) : undefined
  },
}

/** "the next clip", "the previous one": beside the selection, or beside what follows ("the next clip after clip 2"). */
const neighbour = (reading: Reading, at: number, to: number, step: number): Selector => {
  const bound = readRelation(reading, to, true)
  if (bound?.side) {
    bound.from = at
    return takeNearest(bound, 1, false)
  }
  const { recent, selection, all, tokens } = reading
  const near = recent.length > 0 ? recent : selection
  const from = near.at(step > 0 ? -1 : 0) ?? Number.NaN
  const count = has(tokens[at + 1], category.number) ? tokens[at + 1]!.value : 1
  const beside = all.filter((place) => (place - from) * step > 0)
  return selector('selection', at, to, step > 0 ? beside.slice(0, count) : beside.slice(-count))
}

/** "the selected clips", "my selection", "the clips that are not selected", "everything I picked". */
export const selected: Matcher = {
  id: 'selected',
  pattern: [category.selected],
  read(reading, at) {
    const { tokens, selection, all } = reading
    const { label, text } = tokens[at]!.word
    if (label === 'next' || label === 'after' || label === 'previous') {
      const to = skip(tokens, skip(tokens, at + 1, category.number), category.unit)
      return to > at + 1 ? neighbour(reading, at, to, label === 'previous' ? -1 : 1) : undefined
    }
    const to = skip(tokens, at + 1, category.unit)
    const unit = to > at + 1
    const said = has(tokens[at - 1], category.auxiliary | category.negation | category.all | category.unit)
    if (!unit && text !== 'selection' && label !== 'mine' && !said) return undefined
    const others = label === 'unselected' || has(tokens[at - 1], category.negation)
    const found = selector(
      'selection',
      at,
      to,
      others && selection.length > 0 ? without(all, selection) : selection,
    )
    found.pick = among(found.places)
    found.single = found.places.length === 1
    return found
  },
}

const afterThis = category.look | category.preposition | category.like

/** "it", "them", "both", "these clips", "this one". */
export const pronouns: Matcher = {
  id: 'pronouns',
  pattern: [category.pronoun],
  read(reading, at) {
    const { tokens } = reading
    const { label, text } = tokens[at]!.word
    let next = at + 1
    if (has(tokens[at], category.determiner)) {
      const unit = has(tokens[next + 1], category.unit) ? skip(tokens, next, category.number) : next
      if (has(tokens[unit], category.unit)) {
        if (!isUnit(tokens, unit) && labelAt(tokens, unit) !== 'one') return undefined
        const told = has(tokens[unit + 1], category.preposition | category.relative)
        const inner = told ? readAtom(reading, unit) : undefined
        if (inner?.late === '' && inner.places.length > 0) return { ...inner, from: at }
        next = unit + 1
      } else if (text === 'that' || !(canFollow(tokens[next]) || has(tokens[next], afterThis)))
        return undefined
    } else if (label === 'both') {
      const unit = skipDeterminers(tokens, next)
      if (has(tokens[unit + 1], category.number | category.bound)) return undefined
      if (has(tokens[unit], category.unit)) next = unit + 1
      // "both brightness and contrast" are no clips.
      else if (unit > next || isGeneric(tokens[next]?.word.look)) return undefined
    } else if (roleAt(tokens, next) === 'all') next++
    return selector('pronoun', at, next, [], label === 'both' ? 'both' : 'pronoun')
  },
}
