import type { Clause } from '../clauses/clause.ts'
import type { Reading } from '../reading.ts'
import { has } from '../selection/read-list.ts'
import type { Selection } from '../selection/read-selection.ts'
import { category } from '../text/category.ts'
import { form, type Look, type Token, type Word } from '../text/word.ts'
import type { Direction, Modification } from '../types.ts'
import { readAmount } from './read-amount.ts'

interface State {
  reading: Reading
  changes: Modification[]
  /** Direction a verb gives to what follows. */
  verb: string
  /** Where the verb or degree word stands, or −1. */
  lead: number
  degree: string
  negative: boolean
  amount: number
  factor: boolean
  /** Tokens of a noun phrase that is not yet understood. */
  chunkFrom: number
  chunkTo: number
  unknown: boolean
  look: Look | undefined
  lookAt: number
  /** A preposition stands before the noun phrase. */
  preposition: string
}

const createState = (reading: Reading, verb: string): State => ({
  reading,
  changes: [],
  verb,
  lead: -1,
  degree: '',
  negative: false,
  amount: Number.NaN,
  factor: false,
  chunkFrom: -1,
  chunkTo: -1,
  unknown: false,
  look: undefined,
  lookAt: -1,
  preposition: '',
})

const round = (value: number): number => Math.round(value * 1000) / 1000

const withAmount = (state: State, change: Modification, amount: number, factor: boolean): void => {
  let value = amount
  if (change.aspect === 'speed') {
    if (!factor) value = change.direction === 'decrease' ? 1 - amount : 1 + amount
    if (factor && change.direction === 'decrease' && amount > 1) value = 1 / amount
  } else if (factor) {
    value = Math.abs(amount - 1)
    if (amount < 1) change.direction = change.direction === 'set' ? 'decrease' : change.direction
    else if (change.direction === 'set') change.direction = 'increase'
  }
  if (state.verb === 'set' && !factor && change.aspect !== 'speed' && change.direction === 'set')
    value = amount
  change.amount = round(value)
}

const push = (state: State, change: Modification): void => {
  if (!Number.isNaN(state.amount)) withAmount(state, change, state.amount, state.factor)
  state.changes.push(change)
  state.amount = Number.NaN
  state.degree = ''
  state.negative = false
}

/** Which way a look goes, by its own sign, the verb and the degree words before it. */
const directionOf = (state: State, look: Look, used: number): { direction: Direction; sign: number } => {
  const { verb, degree, negative } = state
  let sign = look.sign
  const noun = (used & form.noun) !== 0 && (used & (form.adjective | form.verb)) === 0
  if (degree === '-' || degree === 'too' || degree === 'down' || degree === 'no')
    sign = sign === 0 ? -1 : -sign
  else if (degree === '+' || degree === 'up' || degree === 'enough') sign = sign === 0 ? 1 : sign
  else if (noun || look.sign === 0) {
    if (verb === 'increase' || (verb === 'add' && look.value === '')) sign = sign === 0 ? 1 : sign
    else if (verb === 'decrease' || (verb === 'remove' && look.value === '')) sign = sign === 0 ? -1 : -sign
    else if (verb === 'x2' || verb === 'x3') sign = 1
    else if (verb === 'x0.5') sign = -1
  } else if (verb === 'decrease') sign = -sign
  if (negative && degree !== 'too' && degree !== 'enough') sign = -sign
  if (look.value !== '') {
    if (verb === 'add' && look.aspect !== 'mood')
      return { direction: degree === '+' ? 'increase' : 'add', sign }
    if (verb === 'remove' || degree === 'no' || negative) return { direction: 'remove', sign }
    if (degree === '')
      return {
        direction:
          verb === 'increase'
            ? 'increase'
            : verb === 'decrease'
              ? 'decrease'
              : verb === 'replace'
                ? 'replace'
                : 'set',
        sign,
      }
  }
  return { direction: sign > 0 ? 'increase' : sign < 0 ? 'decrease' : 'set', sign }
}

const pushLook = (
  state: State,
  look: Look,
  used: number,
  start: number,
  end: number,
  region: string,
): void => {
  const { direction } = directionOf(state, look, used)
  const change: Modification = { aspect: look.aspect, direction, start, end }
  if (look.value !== '') change.value = look.value
  else if (region !== '') change.value = region
  if (state.verb === 'x2' && Number.isNaN(state.amount)) [state.amount, state.factor] = [2, true]
  if (state.verb === 'x0.5' && Number.isNaN(state.amount)) [state.amount, state.factor] = [0.5, true]
  if (look.value === 'slow-motion') change.amount = 0.5
  push(state, change)
}

const contentDirections: Record<string, Direction> = {
  add: 'add',
  increase: 'increase',
  decrease: 'decrease',
  remove: 'remove',
  replace: 'replace',
}

const startOf = (state: State, at: number): number =>
  state.reading.tokens[state.lead >= 0 ? state.lead : at]!.start

/** Ends a noun phrase: looks in it become changes, anything else is content. */
const flush = (state: State): void => {
  const { chunkFrom, chunkTo, look, lookAt, unknown, preposition } = state
  if (chunkFrom < 0) return
  const { tokens, text } = state.reading
  const start = tokens[chunkFrom]!.start
  const end = tokens[chunkTo - 1]!.end
  const last = state.changes.at(-1)
  if (look && !(unknown && lookAt < chunkTo - 1)) {
    const region = unknown ? text.slice(start, tokens[lookAt - 1]!.end) : ''
    const used = look.forms
    if (region !== '' && look.value !== '' && (look.aspect === 'tint' || look.aspect === 'palette')) {
      push(state, {
        aspect: 'content',
        direction: 'set',
        value: text.slice(start, end),
        start: startOf(state, chunkFrom),
        end,
      })
    } else pushLook(state, look, used, startOf(state, chunkFrom), end, region)
  } else if (unknown || look) {
    if (preposition !== '' && last && last.aspect === 'content') {
      last.end = end
      if (
        last.direction === 'set' &&
        (preposition === 'to' || preposition === 'into' || preposition === 'with')
      ) {
        last.direction = 'replace'
        last.value = text.slice(start, end)
      } else if (last.direction === 'replace') last.value = text.slice(start, end)
      else last.value = text.slice(text.indexOf(last.value ?? '', last.start), end)
    } else if (preposition === '' || !last) {
      const direction =
        state.degree === '+'
          ? 'add'
          : state.degree === 'no'
            ? 'remove'
            : (contentDirections[state.verb] ?? 'set')
      push(state, {
        aspect: 'content',
        direction,
        value: text.slice(start, end),
        start: startOf(state, chunkFrom),
        end,
      })
    }
  }
  state.chunkFrom = -1
  state.unknown = false
  state.look = undefined
  state.preposition = ''
}

const isGeneric = (look: Look): boolean => look.sign === 0 && look.value === ''

/** Adds a look to the noun phrase; "warmer colors" stays warmer. */
const take = (state: State, look: Look, at: number): void => {
  const { look: held } = state
  if (held && !isGeneric(held) && isGeneric(look)) {
    state.lookAt = at
    return
  }
  if (held && !state.unknown && !isGeneric(held)) flushHeld(state)
  state.look = look
  state.lookAt = at
}

const flushHeld = (state: State): void => {
  const { tokens } = state.reading
  pushLook(
    state,
    state.look!,
    state.look!.forms,
    startOf(state, state.chunkFrom),
    tokens[state.lookAt]!.end,
    '',
  )
  state.chunkFrom = -1
}

const grow = (state: State, at: number): void => {
  if (state.chunkFrom < 0) state.chunkFrom = at
  state.chunkTo = at + 1
}

const setVerb = (state: State, word: Word, at: number): void => {
  flush(state)
  state.verb = word.verb
  state.lead = at
  state.degree = ''
}

const readDegree = (state: State, word: Word, at: number): void => {
  const last = state.changes.at(-1)
  const trailing =
    (word.degree === 'up' || word.degree === 'down' || word.degree === 'enough') &&
    (state.look !== undefined || (last !== undefined && state.chunkFrom < 0))
  if (!trailing) {
    flush(state)
    state.degree = word.degree
    if (state.lead < 0) state.lead = at
    return
  }
  state.degree = word.degree
  const { chunkFrom } = state
  flush(state)
  if (chunkFrom < 0 && last && last.direction === 'set')
    last.direction = word.degree === 'down' ? 'decrease' : 'increase'
}

/** An amount belongs to the change after it, or else to the one before it. */
const readHowMuch = (state: State, amount: number, factor: boolean, at: number): void => {
  const { tokens } = state.reading
  const next = tokens[at]
  const ahead =
    next !== undefined &&
    (has(next, category.look | category.degree) || next.word.label === 'as' || next.word.label === 'the')
  if (!ahead) flush(state)
  const last = state.changes.at(-1)
  if (!ahead && last && last.amount === undefined && last.aspect !== 'content') {
    withAmount(state, last, amount, factor)
    last.end = Math.max(last.end, tokens[at - 1]!.end)
    return
  }
  state.amount = amount
  state.factor = factor
}

const readToken = (state: State, at: number): number => {
  const { tokens } = state.reading
  const token = tokens[at]!
  const { word } = token
  const before = tokens[at - 1]?.word
  const by =
    before !== undefined &&
    (before.text === 'by' ||
      before.text === '+' ||
      before.text === '-' ||
      (before.text === 'to' && state.look === undefined))
  const amount = readAmount(tokens, at, by)
  if (amount) {
    readHowMuch(state, amount.value, amount.factor, amount.to)
    if (before?.text === '-') state.changes.at(-1)!.direction = 'decrease'
    return amount.to
  }
  if ((word.is & category.amount) !== 0 && !state.unknown) {
    if (!Number.isNaN(word.amount)) readHowMuch(state, word.amount, false, at + 1)
    return at + 1
  }
  if (
    (word.is & category.degree) !== 0 &&
    !(word.is & category.verb && state.chunkFrom < 0 && state.changes.length === 0 && word.degree !== 'up')
  )
    readDegree(state, word, at)
  else if (word.look !== undefined && !isObject(state, word)) readLook(state, word, at)
  else if ((word.is & (category.verb | category.act)) !== 0 && state.chunkFrom < 0) setVerb(state, word, at)
  else readRest(state, token, at)
  return at + 1
}

const isObject = (_state: State, _word: Word): boolean => false

const readLook = (state: State, word: Word, at: number): void => {
  const look = word.look!
  if (look.forms === form.verb && state.chunkFrom < 0) {
    const { tokens } = state.reading
    pushLook(state, look, form.verb, startOf(state, at), tokens[at]!.end, '')
    state.verb = 'done'
    return
  }
  grow(state, at)
  take(state, look, at)
}

const readRest = (state: State, token: Token, at: number): void => {
  const { word } = token
  if ((word.is & category.negation) !== 0) {
    flush(state)
    state.negative = true
  } else if ((word.is & category.preposition) !== 0) {
    flush(state)
    state.preposition = word.text
  } else if (
    (word.is &
      (category.conjunction | category.stop | category.auxiliary | category.filler | category.dash)) !==
    0
  ) {
    if ((word.is & category.filler) === 0 || state.chunkFrom < 0) flush(state)
  } else if ((word.is & category.determiner) !== 0) {
    flush(state)
  } else if (
    word === state.reading.locale.marks.unknown ||
    word === state.reading.locale.marks.quote ||
    (word.is & category.number) !== 0 ||
    state.chunkFrom >= 0 ||
    word.is === 0
  ) {
    grow(state, at)
    state.unknown = true
  }
}

/** Reads what a clause changes, in the order in which it says so. */
export const readModifications = (
  reading: Reading,
  owners: readonly (Selection | undefined)[],
  clause: Clause,
): Modification[] => {
  const state = createState(reading, clause.verb)
  for (const segment of clause.segments) {
    if (segment.negative) continue
    for (let i = segment.from; i < segment.to; ) {
      const owner = owners[i]
      if (owner !== undefined) {
        flush(state)
        i = owner.to
      } else i = readToken(state, i)
    }
    flush(state)
    state.preposition = ''
  }
  return state.changes
}
