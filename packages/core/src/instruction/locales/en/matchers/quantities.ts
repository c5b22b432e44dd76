import { allPlaces, without } from '../../../clips/places.ts'
import { type Matcher, type Selector, selector } from '../../../matcher.ts'
import type { Reading } from '../../../reading.ts'
import { has, skipDeterminers } from '../../../selection/read-list.ts'
import { isAre, readPredicate, readRelation } from '../../../selection/read-relation.ts'
import { takeNearest } from '../../../selection/relation.ts'
import { category } from '../../../text/category.ts'
import { countedClips, whichClips } from './which-clips.ts'

const everyOne = (pool: readonly number[]): readonly number[] => pool

const allSelector = (reading: Reading, from: number, to: number): Selector => {
  const found = selector('all', from, to, allPlaces(reading.clips.length))
  found.pick = everyOne
  return found
}

const loneAlls = new Set([
  'everything',
  'everyone',
  'everywhere',
  'all of it',
  'the whole thing',
  'whole thing',
  'the whole lot',
  'the lot',
  'across the board',
  'throughout',
  'all over',
  'each one',
  'every one',
])

const ends =
  category.stop |
  category.exception |
  category.auxiliary |
  category.conjunction |
  category.verb |
  category.bound

/** "the entire clip": the one that is meant anyway. */
const wholeClip = (reading: Reading, at: number, unit: number): Selector | undefined => {
  if (reading.tokens[unit]!.word.label !== '' || has(reading.tokens[unit + 1], category.number))
    return undefined
  const found = selector('pronoun', at, unit + 1, [])
  found.late = 'pronoun'
  return found
}

/** "anything that's too dark", "whichever clips are dark"; "any three clips" are nobody knows which. */
const anyClips = (reading: Reading, at: number): Selector | undefined => {
  const { tokens } = reading
  let next = skipDeterminers(tokens, at + 1)
  if (has(tokens[next], category.number)) next++
  const unit = has(tokens[next], category.unit)
  if (unit) next++
  const { word } = tokens[at]!
  const asks = has(tokens[next], category.auxiliary | category.degree)
  const said = asks
    ? readPredicate(reading, next - 1, isAre(reading, next))
    : readRelation(reading, next, true)
  if (said !== undefined) {
    said.selector.from = at
    return said.selector
  }
  return unit && word.text.startsWith('any') ? whichClips(selector('all', at, next, [])) : undefined
}

/** "all of them": the several that were just named or are selected, otherwise every clip. */
const allOfThem = (reading: Reading, at: number): Selector => {
  const several = [reading.recent, reading.selection].find(({ length }) => length > 1)
  return several === undefined ? allSelector(reading, at, at + 1) : selector('pronoun', at, at + 1, several)
}

/** "all clips", "every clip", "everything", "all six clips", "the whole video". */
export const allClips: Matcher = {
  id: 'all-clips',
  pattern: [category.all],
  read(reading, at) {
    const { tokens } = reading
    const { word } = tokens[at]!
    if (word.label === 'both') return undefined
    if (word.label === 'any') return anyClips(reading, at)
    if (
      word.text === 'all' &&
      has(tokens[at - 1], category.unit | category.number | category.pronoun | category.section)
    )
      return undefined
    if (word.label === 'them') return allOfThem(reading, at)
    if (loneAlls.has(word.text)) return allSelector(reading, at, at + 1)
    let next = skipDeterminers(tokens, at + 1)
    if (tokens[next]?.word.text === 'of') next = skipDeterminers(tokens, next + 1)
    if (
      has(tokens[next], category.number) &&
      (has(tokens[next + 1], category.unit) || isEnd(reading, next + 1))
    ) {
      const to = has(tokens[next + 1], category.unit) ? next + 2 : next + 1
      if (!has(tokens[to], category.number)) return countedClips(reading, at, to, tokens[next]!.value)
    }
    if (has(tokens[next], category.unit)) {
      if (word.label === 'whole' && tokens[next]!.word.text !== 'video') return wholeClip(reading, at, next)
      if (has(tokens[next + 1], category.number) && tokens[next]!.word.label !== 'one') return undefined
      return allSelector(reading, at, next + 1)
    }
    if (word.label === 'whole')
      return tokens[next]?.word.label === 'whole-video' ? allSelector(reading, at, next + 1) : undefined
    if (
      word.text === 'all' &&
      next === at + 1 &&
      isEnd(reading, next) &&
      !has(tokens[at - 1], category.pronoun)
    )
      return allSelector(reading, at, next)
    return undefined
  },
}

const isEnd = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  return (
    token === undefined ||
    has(token, ends) ||
    (token.word.look !== undefined && (token.word.look.forms & 2) !== 0)
  )
}

/** "the rest", "the other clips", "everything else". */
export const rest: Matcher = {
  id: 'rest',
  pattern: [category.rest],
  read(reading, at) {
    const { tokens } = reading
    let next = at + 1
    const bare = tokens[at]!.word.label === 'other' || tokens[at]!.word.text === 'remaining'
    if (has(tokens[next], category.number)) next++
    if (tokens[next]?.word.text === 'of') {
      const unit = skipDeterminers(tokens, next + 1)
      if (has(tokens[unit], category.unit)) next = unit + 1
      else if (tokens[at]!.word.text === 'rest') return undefined
    } else if (has(tokens[next], category.unit)) next++
    else if (bare) return undefined
    const found = selector('rest', at, next, [])
    found.late = 'rest'
    return found
  },
}

/** "odd clips", "every other clip", "every third clip starting with clip 2". */
export const parity: Matcher = {
  id: 'parity',
  pattern: [category.parity],
  read(reading, at) {
    const { tokens } = reading
    const { label } = tokens[at]!.word
    let next = at + 1
    if (!has(tokens[next], category.unit)) {
      if (label !== 'odd' && label !== 'even') return undefined
      if (tokens[next]?.word.text !== 'numbered' || !has(tokens[next + 1], category.unit)) return undefined
      next++
    }
    next++
    const numbered = label === 'odd' || label === 'even'
    const step = numbered ? 2 : Number(label)
    let offset = label === 'even' ? 1 : label === 'odd' || step === 2 ? 0 : step - 1
    const start = readStart(reading, next)
    if (start) {
      offset = start.place
      next = start.to
    }
    const take = (pool: readonly number[]): readonly number[] =>
      pool.filter((place, i) => {
        const from = (numbered ? place : i) - offset
        return from >= 0 && from % step === 0
      })
    const from = has(tokens[at - 1], category.all) ? at - 1 : at
    const found = selector('position', from, next, take(allPlaces(reading.clips.length)))
    found.pick = take
    return found
  },
}

/** "every 3rd clip", "every sixth clip". */
export const everyNth: Matcher = {
  id: 'every-nth',
  pattern: [category.all, category.ordinal, category.unit],
  read(reading, at) {
    const step = reading.tokens[at + 1]!.value
    if (reading.tokens[at]!.word.text !== 'every' || !(step > 1)) return undefined
    const take = (pool: readonly number[]): readonly number[] => pool.filter((_, i) => (i + 1) % step === 0)
    const found = selector('position', at, at + 3, take(allPlaces(reading.clips.length)))
    found.pick = take
    return found
  },
}

/** "starting with the second", "starting from clip 2", "beginning at 3". */
const readStart = (reading: Reading, at: number): { place: number; to: number } | undefined => {
  const { tokens } = reading
  if (!['starting', 'beginning', 'from', 'start'].includes(tokens[at]?.word.text ?? '')) return undefined
  let next = at + 1
  if (has(tokens[next], category.preposition)) next++
  next = skipDeterminers(tokens, next)
  if (has(tokens[next], category.unit)) next++
  const token = tokens[next]
  if (!has(token, category.number | category.ordinal) || !(token!.value >= 1)) return undefined
  next++
  if (has(tokens[next], category.unit)) next++
  return { place: token!.value - 1, to: next }
}

/** "the next clip", "the previous one": beside the selection. */
const neighbour = (reading: Reading, at: number, side: 'next' | 'previous'): Selector | undefined => {
  if (!has(reading.tokens[at + 1], category.unit)) return undefined
  const bound = readRelation(reading, at + 2, true)
  if (bound !== undefined && bound.side !== '') {
    bound.selector.from = at
    return takeNearest(bound, 1, false)
  }
  const { selection, clips } = reading
  const place = side === 'next' ? (selection.at(-1) ?? Number.NaN) + 1 : (selection[0] ?? Number.NaN) - 1
  const found = selector('selection', at, at + 2, place >= 0 && place < clips.length ? [place] : [])
  if (found.places.length === 0) {
    const message =
      selection.length === 0
        ? 'Next to which clip? Select one or name clips, for instance “clip 2”.'
        : 'There is no clip beside the selection.'
    found.problem = { code: 'no-target', message }
  }
  return found
}

/** "the selected clips", "my selection", "the highlighted ones". */
export const selected: Matcher = {
  id: 'selected',
  pattern: [category.selected],
  read(reading, at) {
    const { label } = reading.tokens[at]!.word
    if (label === 'next' || label === 'previous') return neighbour(reading, at, label)
    const lone = reading.tokens[at]!.word.text === 'selection'
    const unit = has(reading.tokens[at + 1], category.unit)
    if (!lone && !unit && !has(reading.tokens[at - 1], category.auxiliary | category.negation))
      return undefined
    const unselected = label === 'unselected' || has(reading.tokens[at - 1], category.negation)
    const places = unselected
      ? without(allPlaces(reading.clips.length), reading.selection)
      : [...reading.selection]
    const found = selector('selection', at, unit && !lone ? at + 2 : at + 1, places)
    found.pick = everyOne
    if (reading.selection.length === 0) {
      found.problem = {
        code: 'no-target',
        message: 'No clip is selected. Select clips or name them, for instance “clip 2”.',
      }
    }
    return found
  },
}

/** "it", "them", "both", "these clips", "this one". */
export const pronouns: Matcher = {
  id: 'pronouns',
  pattern: [category.pronoun],
  read(reading, at) {
    const { tokens } = reading
    const { word } = tokens[at]!
    let next = at + 1
    if (has(tokens[at], category.determiner)) {
      if (has(tokens[next], category.number) && has(tokens[next + 1], category.unit)) next += 2
      else if (has(tokens[next], category.unit)) {
        if (has(tokens[next + 1], category.number) && tokens[next]!.word.label !== 'one') return undefined
        next++
      } else if (
        !isEnd(reading, next) &&
        !has(tokens[next], category.look | category.amount | category.preposition | category.like)
      )
        return undefined
      else if (word.text === 'that') return undefined
    } else if (word.label === 'both' && has(tokens[next], category.unit | category.determiner)) {
      const unit = skipDeterminers(tokens, next)
      const after = tokens[unit + 1]
      if (!has(tokens[unit], category.unit) || has(after, category.number | category.bound)) return undefined
      next = unit + 1
    } else if (has(tokens[next], category.all) && tokens[next]!.word.text === 'all') next++
    const found = selector('pronoun', at, next, [])
    found.late = word.label === 'both' ? 'both' : 'pronoun'
    return found
  },
}
