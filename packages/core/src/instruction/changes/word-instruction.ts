import type { Clause, Segment } from '../clauses/clause.ts'
import { isComplaint, isVerb } from '../clauses/mood-of.ts'
import type { Reading } from '../reading.ts'
import { isContracted, isPossessive } from '../selection/possessive.ts'
import { has } from '../selection/read-list.ts'
import type { Owners, Selection } from '../selection/read-selection.ts'
import { category } from '../text/category.ts'
import { form, type Token } from '../text/word.ts'
import { isDescription, opening } from './opening.ts'

/** A sentence in the making: whole stretches of the original text, and what had to be put between them. */
interface Wording {
  reading: Reading
  text: string
  /** Stretch of the original that is kept and not yet in `text`; −1 for none. */
  start: number
  end: number
  /** Last token of the stretch. */
  last: number
  /** What a complaint asks for: "too dark" wants less, "not bright enough" more. */
  wants: '' | 'more'
  /** The words say what the clip is, not what it shall be. */
  fault: boolean
}

const settle = (wording: Wording): void => {
  if (wording.start < 0) return
  const stretch = wording.reading.text.slice(wording.start, wording.end)
  wording.start = -1
  append(wording, stretch)
}

const append = (wording: Wording, text: string): void => {
  wording.text = wording.text === '' ? text : `${wording.text} ${text}`
}

const say = (wording: Wording, text: string): void => {
  settle(wording)
  append(wording, text)
}

const keep = (wording: Wording, at: number): void => {
  const token = wording.reading.tokens[at]!
  if (token.fixed) {
    say(wording, token.word.text)
    return
  }
  if (wording.start >= 0 && wording.last === at - 1) {
    wording.end = token.end
    wording.last = at
    return
  }
  settle(wording)
  wording.start = token.start
  wording.end = token.end
  wording.last = at
}

const isEmpty = (wording: Wording): boolean => wording.text === '' && wording.start < 0

const particles = [' up', ' down', ' out', ' back', ' in']

/** "it" as the object, before the particle of a verb: "warm it up". */
const object = (wording: Wording, verb: Token): void => {
  settle(wording)
  if (!verb.word.text.includes(' ')) {
    append(wording, 'it')
    return
  }
  for (const particle of particles) {
    if (wording.text.endsWith(particle)) {
      wording.text = `${wording.text.slice(0, -particle.length)} it${particle}`
      return
    }
  }
  append(wording, 'it')
}

/** "set clip 4 speed to 2x": the clip owns what follows. */
const isNamed = (token: Token | undefined): boolean => {
  const look = token?.word.look
  return (
    look !== undefined &&
    look.sign === 0 &&
    look.value === '' &&
    (look.forms & form.noun) !== 0 &&
    !has(token, category.auxiliary)
  )
}

/** What the words that name clips leave behind: "its", "it" as an object, nothing after a preposition. */
const standIn = (wording: Wording, segment: Segment, owner: Selection): void => {
  const { tokens } = wording.reading
  if (isPossessive(wording.reading, owner)) say(wording, 'its')
  else if (isContracted(wording.reading, owner) && isEmpty(wording)) wording.fault = true
  else if (!isEmpty(wording) && isNamed(tokens[owner.to]) && isVerb(tokens[owner.from - 1]))
    say(wording, 'its')
  else if (!isEmpty(wording) && owner.from > segment.from && isVerb(tokens[owner.from - 1]))
    object(wording, tokens[owner.from - 1]!)
}

/** At the beginning: words that say what the clip is or needs, as a command. Answers whether it took the token. */
const begin = (wording: Wording, at: number): boolean => {
  const { tokens } = wording.reading
  const token = tokens[at]!
  const { word } = token
  if (has(token, category.negation) && word.label !== 'without' && isComplaint(tokens, at)) {
    wording.wants = 'more'
    return true
  }
  if (has(token, category.auxiliary)) {
    if (word.label === 'is') {
      if (has(tokens[at + 1], category.like)) {
        append(wording, 'make it')
        keep(wording, at)
        return true
      }
      wording.fault = true
    }
    if (word.label !== 'needs') return true
    const next = tokens[at + 1]
    if ((next?.word.base && isVerb(next)) || has(next, category.auxiliary)) return true
    append(wording, 'give it')
    return true
  }
  if (word.degree === 'too' || (word.degree === 'so' && wording.wants === 'more')) {
    append(wording, isDescription(tokens, at + 1) ? 'make it less' : 'give it less')
    return true
  }
  if (wording.fault && has(token, category.amount)) return true
  if (
    wording.fault &&
    word.look !== undefined &&
    word.look.sign !== 0 &&
    (word.look.forms & form.adjective) !== 0 &&
    wording.wants === ''
  ) {
    append(wording, 'make it less')
    keep(wording, at)
    return true
  }
  if (has(token, category.conjunction | category.stop | category.dash) || word.label === 'alone') return true
  if (word.text === 'to' || (has(token, category.relative) && has(tokens[at + 1], category.auxiliary)))
    return true
  return false
}

const start = (wording: Wording, clause: Clause, at: number): void => {
  const { tokens, text } = wording.reading
  const token = tokens[at]!
  if (wording.wants === 'more') append(wording, isDescription(tokens, at) ? 'make it more' : 'give it more')
  else if (token.word.base !== '') {
    append(wording, token.word.base)
    if (tokens[at - 1]?.word.label === 'needs') append(wording, 'it')
    return
  } else {
    const verb = clause.verb < 0 ? '' : text.slice(tokens[clause.verb]!.start, tokens[clause.verb]!.end)
    const lead = opening(tokens, at, verb)
    if (lead !== '') append(wording, lead)
  }
  keep(wording, at)
}

/** Whether a word goes with the clips it introduces: "in", "to", "of". */
const introduces = (segment: Segment, next: Selection | undefined, token: Token): boolean =>
  next !== undefined &&
  segment.targets.includes(next) &&
  has(token, category.preposition | category.exception | category.bound) &&
  !has(token, category.like)

const wordSegment = (wording: Wording, owners: Owners, clause: Clause, segment: Segment): void => {
  const { tokens, text } = wording.reading
  for (let i = segment.from; i < segment.to; ) {
    const owner = owners[i]
    const token: Token = tokens[i]!
    if (owner !== undefined) {
      if (segment.references.includes(owner)) say(wording, text.slice(token.start, tokens[owner.to - 1]!.end))
      else if (!segment.exclusions.includes(owner)) standIn(wording, segment, owner)
      i = owner.to
      continue
    }
    const next = owners[i + 1]
    if (!skips(wording, segment, next, token)) {
      if (!isEmpty(wording)) keep(wording, i)
      else if (!begin(wording, i)) start(wording, clause, i)
    }
    i++
  }
}

const skips = (wording: Wording, segment: Segment, next: Selection | undefined, token: Token): boolean => {
  if (
    (has(token, category.filler) &&
      (isEmpty(wording) || !(has(token, category.degree) || token.word.text === 'right'))) ||
    (token.word.label === 'same' && segment.says === 0)
  )
    return true
  if (wording.wants === 'more' && token.word.degree === 'enough') return true
  if (
    token.word.label === 'is' &&
    token.word.look === undefined &&
    token.end === wording.reading.tokens[segment.to - 1]!.end
  )
    return true
  if (token.word.text === 'all' || (next !== undefined && has(token, category.all))) return true
  if (next !== undefined && segment.exclusions.includes(next)) return true
  return introduces(segment, next, token)
}

/** The instruction for one clip of a clause: "brighter" becomes "make it brighter". */
export const wordInstruction = (reading: Reading, owners: Owners, clause: Clause): string => {
  const wording: Wording = { reading, text: '', start: -1, end: -1, last: -1, wants: '', fault: false }
  for (let i = 0; i < clause.segments.length; i++) {
    const segment = clause.segments[i]!
    if (
      segment.says === 0 &&
      segment.references.length === 0 &&
      !segment.negative &&
      clause.segments.length > 1
    )
      continue
    if (!isEmpty(wording) && segment.joint >= 0) {
      settle(wording)
      const joint = reading.tokens[segment.joint]!
      const word = (joint.word.is & category.stop) === 0 && joint.word.text !== ',' && joint.word.text !== '-'
      wording.text += word ? ` ${reading.text.slice(joint.start, joint.end)}` : ','
      wording.last = -2
    }
    wordSegment(wording, owners, clause, segment)
  }
  settle(wording)
  return wording.text
}
