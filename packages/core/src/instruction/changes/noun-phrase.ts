import { appended, none } from '../lists.ts'
import * as form from '../text/form.ts'
import * as trait from '../text/trait.ts'
import { isForm, isGeneric, type Look } from '../text/word.ts'
import type { Aspect, Modification } from '../types.ts'
import { spendAmount, turn } from './apply-amount.ts'
import type { ChangeState } from './change-state.ts'
import { describe, turned } from './describe.ts'
import { directionOf, directionOfContent } from './direction-of.ts'
import { complainOf, replaceComplaint } from './remedy.ts'

/** "too dark, make it brighter" says one thing twice. */
const repeats = (last: Modification | undefined, change: Modification): boolean =>
  last !== undefined &&
  last.aspect === change.aspect &&
  last.direction === change.direction &&
  last.value === change.value &&
  (change.amount === undefined || change.amount === last.amount)

/** A change that so far only names its aspect. */
const isOpen = (generics: readonly Modification[], last: Modification | undefined): last is Modification =>
  last !== undefined &&
  generics.includes(last) &&
  last.direction === 'set' &&
  last.amount === undefined &&
  last.value === undefined

/** Places a finished change, with the amount that waited for it. */
const push = (state: ChangeState, change: Modification): void => {
  const last = state.changes.at(-1)
  if (isOpen(state.generics, last) && (last.aspect === change.aspect || last === state.subject)) {
    state.changes.pop()
    change.start = last.start
  }
  state.shared = state.amount
  spendAmount(state, change)
  replaceComplaint(state, change)
  if (!repeats(state.changes.at(-1), change)) state.changes = appended(state.changes, change)
  state.degree = ''
  state.negative = false
  state.fault = false
  state.lead = -1
  state.subject = undefined
}

const startOf = (state: ChangeState, at: number): number => {
  const { tokens } = state.reading
  return tokens[state.lead >= 0 && state.lead < at ? state.lead : at]!.start
}

const multiples: Record<string, number> = { x2: 2, x3: 3, x4: 4, 'x0.5': 0.5, x0: 0 }

/** "maximum contrast", "give it a bit of grain": an amount of what is measured is more of it. */
const boosts = ({ verb }: ChangeState, { aspect }: Modification): boolean =>
  turned.has(aspect) && aspect !== 'speed' && verb !== 'set' && verb !== 'make'

/** "more brightness and contrast": what leads the first of a list leads all of it. */
const share = (state: ChangeState, change: Modification): void => {
  const last = state.changes.at(-1)
  const joined =
    state.lead < 0 && state.preposition === undefined && last !== undefined && last === state.generics.at(-1)
  for (let i = state.changes.length - 1; joined && isOpen(state.generics, state.changes[i]); i--)
    turn(state.changes[i]!, change.direction)
  if (joined && change.direction === 'set') turn(change, last.direction)
  else if (
    state.amount >= 0 &&
    change.direction === 'set' &&
    state.preposition === undefined &&
    boosts(state, change)
  )
    turn(change, 'increase')
  if (joined && state.amount < 0) state.amount = state.shared
  state.generics = appended(state.generics, change)
}

/** Places a look as a change; `region` is what it is about ("the sky"). */
export const pushLook = (state: ChangeState, named: Look, from: number, to: number, region: string): void => {
  if (state.verb === 'keep' && isGeneric(named)) return
  const { subject } = state
  const look = subject === undefined ? named : describe(subject.aspect, named)
  const certain = state.fault || faults.has(state.degree)
  const complains =
    certain ||
    (state.verb === '' &&
      state.degree === '' &&
      look.sign !== 0 &&
      (look.forms & (form.adjective | form.comparative)) === form.adjective)
  const change: Modification = {
    aspect: look.aspect,
    direction: 'set',
    start: startOf(state, from),
    end: state.reading.tokens[to - 1]!.end,
  }
  if (look.value !== '') change.value = look.value
  turn(change, directionOf(state, look))
  if (isGeneric(look)) share(state, change)
  if (look.value === '' && region !== '') change.value = region
  const multiple = multiples[state.verb]
  if (multiple !== undefined && state.amount < 0) {
    state.amount = multiple
    state.factor = true
  }
  push(state, change)
  if (complains) {
    state.complaints = appended(state.complaints, state.changes.at(-1)!)
    state.certain = certain
  } else if (isGeneric(look) && change.direction === 'set') state.subject = change
}

const faults = new Set(['too', 'so', 'enough'])

const reset = (state: ChangeState): void => {
  state.from = -1
  state.thing = false
  state.look = undefined
  state.earlier = none
  state.preposition = undefined
}

/** Whether what is read is what the change before it leads to. */
const leads = ({ preposition }: ChangeState): boolean =>
  preposition !== undefined && (preposition.traits & trait.goal) !== 0

/** "turn day into night", "change the lighting to golden hour", "the color of the bear to brown". */
const redirects = (state: ChangeState, last: Modification | undefined, look: Look): boolean => {
  if (last === undefined || !leads(state) || state.verb === 'add' || state.verb === 'remove') return false
  if (look.value === '') return false
  return last.direction === 'replace' || last.direction === 'set' || last.aspect === look.aspect
}

const colours: ReadonlySet<Aspect> = new Set(['tint', 'palette'])

/** The words of the phrase. */
const wordsOf = ({ reading: { text, tokens }, from, to }: ChangeState): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end)

/** The phrase says more of the change before it. */
const widen = (state: ChangeState, last: Modification, more: Partial<Modification>): void => {
  Object.assign(last, more)
  last.end = state.reading.tokens[state.to - 1]!.end
}

/** A phrase without things in it: "warmer colors", "snow", "the contrast". */
const finishLook = (state: ChangeState, look: Look): void => {
  const { preposition } = state
  const { aspect, value } = look
  if (preposition?.label === 'instead') return
  const last = state.changes.at(-1)
  const done = state.verb === 'done' && last !== undefined
  if (last !== undefined && redirects(state, last, look)) {
    const replaces = last.direction !== 'set' || !colours.has(aspect)
    const { direction } = last
    if (last.aspect !== 'content') widen(state, last, { aspect, direction: 'set', value })
    else widen(state, last, { direction: replaces && direction === 'set' ? 'replace' : direction, value })
  } else if (done && isGeneric(look) && (preposition === undefined || last.aspect === aspect)) {
    spendAmount(state, last)
    const sign = last.direction === 'decrease' ? -1 : 1
    widen(
      state,
      last,
      last.value === undefined
        ? { aspect: describe(aspect, { ...look, aspect: last.aspect, sign }).aspect }
        : {},
    )
  } else if (done && last.value === undefined && preposition === undefined)
    widen(state, last, { value: wordsOf(state) })
  else if (isPredicate(state, last, look) && value !== '')
    widen(state, last!, { value: `${last!.value} ${value}` })
  else if (isPredicate(state, last, look)) {
    state.changes.pop()
    pushLook(state, look, state.from, state.to, last!.value ?? '')
    state.changes.at(-1)!.start = last!.start
  } else pushLook(state, look, state.from, state.to, '')
}

/** "make the sky in clip 3 darker": the look of what was named just before. */
const isPredicate = (state: ChangeState, last: Modification | undefined, look: Look): boolean =>
  last !== undefined &&
  last.aspect === 'content' &&
  last.direction === 'set' &&
  (state.verb === 'make' || state.verb === '') &&
  state.preposition === undefined &&
  state.degree === '' &&
  isForm(look, form.comparative | form.adjective)

/** A phrase about things: "three birds", "a bright red car", or a look of one: "the sky darker". */
const finishThing = (state: ChangeState): void => {
  const { tokens, text } = state.reading
  const { look, lookAt, preposition } = state
  const last = state.changes.at(-1)
  const { start } = tokens[state.from]!
  const { end } = tokens[state.to - 1]!
  const value = text.slice(start, end)
  const closes = look !== undefined && lookAt === state.to - 1 && lookAt > state.from
  const before = closes ? text.slice(start, tokens[lookAt - 1]!.end) : ''
  if (closes && settings.has(look.aspect))
    pushLook(state, isGeneric(look) ? { ...look, value: before } : look, state.from, state.to, '')
  else if (closes && look.value === '' && isForm(look, form.adjective | form.comparative))
    pushLook(state, look, state.from, state.to, before)
  else if (last !== undefined && last === state.subject && state.degree === 'too')
    complainOf(state, last, 'decrease')
  else if (last !== undefined && !closes && preposition !== undefined) qualify(state, last, value, start, end)
  else if (last !== undefined && !closes && state.verb === 'done')
    widen(state, last, last.value === undefined ? { value } : {})
  else {
    const direction = directionOfContent(state)
    push(state, { aspect: 'content', direction, value, start: startOf(state, state.from), end })
  }
}

/** Aspects that surround the things of a picture: a phrase that ends in one is about it, "studio lighting", "thick fog". */
const settings: ReadonlySet<Aspect> = new Set([
  'lighting',
  'mood',
  'weather',
  'season',
  'time-of-day',
  'camera-angle',
  'camera-movement',
  'shot-size',
])

/** What stands after a preposition belongs to the change before it. */
const qualify = (state: ChangeState, last: Modification, words: string, start: number, end: number): void => {
  const { text } = state.reading
  last.end = end
  if (last.aspect !== 'content') {
    if (state.preposition?.role === 'of' && colours.has(last.aspect) && last.value === undefined) {
      last.aspect = 'content'
      last.value = words
    } else if (last.value === undefined && last.amount === undefined && last.direction !== 'set')
      last.value = words
    return
  }
  if (leads(state) && (last.direction === 'set' || last.direction === 'replace') && state.verb !== 'make') {
    last.direction = 'replace'
    last.value = words
  } else {
    const from = last.value === undefined ? start : text.indexOf(last.value, last.start)
    last.value = text.slice(from < 0 ? start : from, end)
  }
}

/** Ends the noun phrase that is being read. */
export const finish = (state: ChangeState): void => {
  if (state.from < 0) {
    return
  }
  if (state.thing) finishThing(state)
  else if (state.look !== undefined) {
    for (let i = 0; i < state.earlier.length; i++) {
      const { look, at } = state.earlier[i]!
      pushLook(state, look, state.from, at + 1, '')
      state.from = at + 1
    }
    finishLook(state, state.look)
  }
  reset(state)
}

export const grow = (state: ChangeState, at: number): void => {
  if (state.from < 0) state.from = at
  state.to = at + 1
}

/** Nouns that an adjective before them describes: "warmer light", "faster pace", "a rainy day". */
const yields = (held: Look, look: Look): boolean => {
  if (look.aspect === 'brightness' && look.sign === 1) return isForm(look, form.noun)
  if (look.value === 'day') return true
  return (
    isGeneric(look) && !(turned.has(look.aspect) && look.aspect !== 'motion' && held.aspect !== look.aspect)
  )
}

/** Adds a look to the noun phrase. */
export const take = (state: ChangeState, look: Look, at: number): void => {
  const held = state.thing ? undefined : state.look
  const heldAt = state.lookAt
  grow(state, at)
  state.lookAt = at
  state.look = look
  if (held === undefined) return
  const described = isGeneric(look) ? describe(look.aspect, held) : describe(held.aspect, look)
  if (held.value !== '' && look.sign !== 0 && look.forms & form.comparative) state.thing = true
  else if (!isGeneric(held) && yields(held, look)) state.look = held
  else if (isGeneric(look) !== isGeneric(held) && described.sign !== 0) state.look = described
  else if (held.aspect === 'camera-movement' && look.aspect === 'speed') state.look = held
  else if (!isGeneric(held) && !(held.aspect === 'speed' && look.aspect === 'camera-movement'))
    state.earlier = appended(state.earlier, { look: held, at: heldAt })
}
