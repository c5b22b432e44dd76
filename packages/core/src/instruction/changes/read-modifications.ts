import type { Clause, Segment } from '../clauses/clause.ts'
import { isComplaint } from '../clauses/mood-of.ts'
import type { Reading } from '../reading.ts'
import { isContracted } from '../selection/possessive.ts'
import { has, skipDeterminers } from '../selection/read-list.ts'
import type { Owners } from '../selection/read-selection.ts'
import * as category from '../text/category.ts'
import * as form from '../text/form.ts'
import { isForm, isGeneric, type Token, type Word } from '../text/word.ts'
import type { Modification } from '../types.ts'
import { readHeading } from './camera-heading.ts'
import { type ChangeState, createChangeState } from './change-state.ts'
import { directionOfVerb } from './direction-of.ts'
import { finish, grow, pushLook, take } from './noun-phrase.ts'
import { readAmount } from './read-amount.ts'
import { closers, readDegree } from './read-degree.ts'
import { allowsPlain, readHowMuch } from './read-how-much.ts'
import { finishRemedy } from './remedy.ts'

/** "dim the lights", "slow it down": an adjective that is a verb here. */
const takesObject = ({ reading: { tokens } }: ChangeState, at: number): boolean =>
  has(tokens[at + 1], category.determiner | category.pronoun) &&
  !has(tokens[at - 1], category.determiner | category.degree | category.auxiliary | category.amount)

const readLook = (state: ChangeState, word: Word, at: number): number => {
  const { tokens } = state.reading
  const look = word.look!
  const heading = look.aspect === 'camera-movement' ? readHeading(tokens, at, look) : undefined
  if (heading) {
    const last = heading.to - 1
    take(state, { ...look, value: heading.value }, at)
    grow(state, last)
    state.lookAt = last
    return heading.to
  }
  const isVerb =
    isForm(look, form.verb) && (!isForm(look, form.adjective | form.noun) || takesObject(state, at))
  if (isVerb && state.from < 0) {
    state.verb = 'done'
    pushLook(state, look, at, at + 1, '')
  } else take(state, look, at)
  return at + 1
}

/** "take the people out": the verb that the last one makes with a word after its object. */
const partedVerb = (
  { lead, from, reading: { tokens, locale } }: ChangeState,
  { text, role }: Word,
): string | undefined => {
  const verb = from >= 0 && role === 'out' ? tokens[lead]?.word : undefined
  return verb && locale.words.get(`${verb.base || verb.text} ${text}`)?.verb
}

/** Words that are neither amounts, looks nor verbs. */
const readOther = (state: ChangeState, token: Token, at: number): void => {
  const { word } = token
  const { marks } = state.reading.locale
  if ((word.is & category.negation) !== 0) {
    finish(state)
    state.negative = word.label === 'not' || word.label === 'without' || isComplaint(state.reading.tokens, at)
  } else if (word === marks.decade) {
    take(
      state,
      {
        aspect: 'era',
        sign: 0,
        value: state.reading.text.slice(token.start, token.end),
        forms: form.adjective,
      },
      at,
    )
  } else if ((word.is & category.preposition) !== 0) {
    finish(state)
    state.preposition = word
  } else if ((word.is & (closers | category.like)) !== 0) {
    if (state.thing && word.label === 'should' && isThing(state.reading.tokens[at + 1])) grow(state, at)
    else finish(state)
    if (word.label === 'is' && state.verb === '') state.fault = true
  } else if (word.label === 'picture' || word.label === 'than' || (word.is & category.unit) !== 0)
    finish(state)
  else if ((word.is & category.determiner) !== 0) {
    finish(state)
    if (word.role === 'some' && state.verb === 'remove') state.degree = '-'
  } else if (
    (word.is & category.filler) !== 0 ||
    word.label === 'as' ||
    word.label === 'same' ||
    (word.is & category.all) !== 0 ||
    word === marks.percent
  )
    return
  else {
    const parted = partedVerb(state, word)
    if (parted !== undefined) {
      state.verb = parted
      finish(state)
      return
    }
    const kin = state.look !== undefined && (word.label === 'vague' || word.label === state.look.aspect)
    if (!kin && (state.look?.aspect !== 'film' || state.verb === 'add')) state.thing = true
    grow(state, at)
  }
}

const isThing = (token: Token | undefined): boolean =>
  token !== undefined && token.word.look === undefined && (token.word.is === 0 || has(token, category.unit))

const readToken = (state: ChangeState, at: number): number => {
  const { tokens } = state.reading
  const token = tokens[at]!
  const { word } = token
  const amount =
    readAmount(tokens, at, allowsPlain(state, at)) ??
    (Number.isNaN(word.amount) || isThing(tokens[at + 1])
      ? undefined
      : { value: word.amount, factor: false, to: at + 1 })
  if (amount) {
    readHowMuch(state, amount, at)
    return amount.to
  }
  const verb = (word.is & (category.verb | category.act)) !== 0 && !has(tokens[at - 1], category.determiner)
  if ((word.is & category.degree) !== 0) readDegree(state, word, at)
  else if (isCopula(state, at)) readOther(state, token, at)
  else if (word.look !== undefined && !(verb && turns(state, at))) return readLook(state, word, at)
  else if (verb && !(state.from >= 0 && state.thing)) setVerb(state, word, at)
  else readOther(state, token, at)
  return at + 1
}

/** "they look flat", not "a vintage look". */
const isCopula = (state: ChangeState, at: number): boolean => {
  const { tokens } = state.reading
  if (!has(tokens[at], category.auxiliary) || tokens[at]!.word.look === undefined || state.from >= 0)
    return false
  return !has(tokens[at - 1], category.determiner | category.verb | category.degree | category.look)
}

/** "pull back the highlights", "tone it down": a look that is a verb here. */
const turns = ({ reading }: ChangeState, at: number): boolean => {
  const { word } = reading.tokens[at]!
  if (has(reading.tokens[at + 1], category.pronoun) && isGeneric(word.look)) return true
  if (has(reading.tokens[at + 1], category.determiner) && word.verb === 'remove') return true
  const look = reading.tokens[skipDeterminers(reading.tokens, at + 1)]?.word.look
  return isGeneric(look) && look!.aspect !== 'camera-movement'
}

/** "the bird must be removed", "the contrast should be lowered": the verb comes after what it is about. */
const isPassive = ({ reading: { tokens }, changes }: ChangeState, word: Word, at: number): boolean =>
  changes.length > 0 &&
  (word.base !== '' || word.verb === 'vanish') &&
  has(tokens[at - 1], category.auxiliary)

const setVerb = (state: ChangeState, word: Word, at: number): void => {
  finish(state)
  if (isPassive(state, word, at)) {
    const last = state.changes.at(-1)!
    const direction = directionOfVerb(word.verb === 'vanish' ? 'remove' : word.verb)
    if (direction !== undefined) last.direction = direction
    last.end = state.reading.tokens[at]!.end
    return
  }
  state.group = state.changes.length
  state.verb = word.verb || (word.act === 'delete' ? 'remove' : word.act)
  state.lead = at
  state.degree = ''
}

const readSegment = (state: ChangeState, owners: Owners, segment: Segment): void => {
  if (state.verb === 'done') state.verb = ''
  state.opened = state.reading.tokens[segment.from]?.start ?? 0
  for (let i = segment.from; i < segment.to; ) {
    const owner = owners[i]
    if (owner === undefined) {
      const excludes = state.reading.tokens[i]!.word.label === 'not' && owners[i + 1] !== undefined
      i = excludes ? i + 1 : readToken(state, i)
      continue
    }
    finish(state)
    state.preposition = undefined
    if (isContracted(state.reading, owner)) state.fault = true
    i = owner.to
  }
  finish(state)
  finishRemedy(state)
  state.preposition = undefined
  state.subject = undefined
}

/** What a look taken from another clip changes when nothing is said of it. */
const borrowed = ['palette', 'lighting'] as const

const borrow = (state: ChangeState, clause: Clause): void => {
  const reference = clause.references[0]!
  const { tokens, clips } = state.reading
  const place = reference.places[0]
  if (place === undefined) return
  const value = `clip ${clips[place]!.index + 1}`
  const start = tokens[reference.from]!.start
  const end = tokens[reference.to - 1]!.end
  for (const change of state.generics) {
    if (change.value !== undefined || change.amount !== undefined) continue
    change.value = value
    change.direction = 'set'
  }
  if (state.changes.every((change) => change.aspect === 'art-style' && change.value === value)) {
    state.changes = borrowed.map((aspect) => ({ aspect, direction: 'set', value, start, end }))
  }
}

/** "0.5x", "play it at 2x": a factor of nothing is one of the speed. */
const pushPace = (state: ChangeState): void => {
  const at = state.reading.tokens.findIndex(({ word }) => word.text === '0x')
  if (at >= 0) pushLook(state, { aspect: 'speed', sign: 0, value: '', forms: form.noun }, at, at + 1, '')
}

/** Reads what a clause changes, in the order in which it says so. */
export const readModifications = (reading: Reading, owners: Owners, clause: Clause): Modification[] => {
  const state = createChangeState(reading)
  if (clause.verb >= 0) state.verb = reading.tokens[clause.verb]!.word.verb
  const { segments } = clause
  for (let i = 0; i < segments.length; i++) {
    if (!segments[i]!.negative) readSegment(state, owners, segments[i]!)
  }
  if (state.changes.length === 0 && state.amount >= 0 && state.factor) pushPace(state)
  if (clause.references.length > 0) borrow(state, clause)
  clause.fault = state.remedied
  return state.changes
}
