import type { Clause, Segment } from '../clauses/clause.ts'
import { isComplaint, isVerb } from '../clauses/mood-of.ts'
import type { Reading } from '../reading.ts'
import { isContracted, isPossessive } from '../selection/possessive.ts'
import { has, isSigned } from '../selection/read-list.ts'
import type { Owners, Selection } from '../selection/read-selection.ts'
import * as category from '../text/category.ts'
import * as form from '../text/form.ts'
import { isForm, isGeneric, type Token } from '../text/word.ts'
import { isDescription, opening } from './opening.ts'

/** A sentence in the making. */
interface Wording {
  reading: Reading
  /** Places of the tokens that are kept, and what had to be put between them. */
  words: (number | string)[]
  /** What a complaint asks for: "too dark" wants less, "not bright enough" more. */
  wants: '' | 'less' | 'more'
  /** The words say what the clip is, not what it shall be. */
  fault: boolean
}

/** The sentence: neighbouring tokens with what stands between them in the text, cut out of it at once. */
const sentenceOf = ({ reading: { text, tokens }, words }: Wording): string => {
  let sentence = ''
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (typeof word === 'string') {
      sentence += word === ',' || sentence === '' ? word : ` ${word}`
      continue
    }
    const { start, fixed, word: known } = tokens[word]!
    if (words[i - 1] === word - 1) sentence += text.slice(tokens[word - 1]!.end, start)
    else if (sentence !== '') sentence += ' '
    let last = word
    while (!fixed && words[i + 1] === last + 1 && !tokens[last + 1]!.fixed) {
      last++
      i++
    }
    sentence += fixed ? known.text : text.slice(start, tokens[last]!.end)
  }
  return sentence
}

/** "it" as the object, before the particle of a verb: "warm it up". */
const object = ({ words, reading: { text, tokens } }: Wording, verb: Token): void => {
  const last = words.at(-1)
  const said = text.slice(verb.start, verb.end)
  const parted = said.replace(/(^| )(up|down|out|back|in)$/, '$1it $2')
  const turns = parted !== said && (words.length > 1 || said.includes(' '))
  if (turns && typeof last === 'number' && tokens[last] === verb) words[words.length - 1] = parted
  else words.push('it')
}

/** "set clip 4 speed to 2x": the clip owns what follows. */
const isNamed = (token: Token | undefined): boolean => {
  const look = token?.word.look
  return isGeneric(look) && isForm(look, form.noun) && !has(token, category.auxiliary)
}

/** What the words that name clips leave behind: "its", "it" as an object, nothing after a preposition. */
const standIn = (wording: Wording, segment: Segment, owner: Selection): void => {
  const { tokens } = wording.reading
  if (isPossessive(wording.reading, owner)) wording.words.push('its')
  else if (isContracted(wording.reading, owner) && wording.words.length === 0) wording.fault = true
  else if (wording.words.length > 0 && isNamed(tokens[owner.to]) && isVerb(tokens[owner.from - 1]))
    wording.words.push('its')
  else if (wording.words.length > 0 && owner.from > segment.from && isVerb(tokens[owner.from - 1]))
    object(wording, tokens[owner.from - 1]!)
}

/** At the beginning: words that say what the clip is or needs, as a command. Answers whether it took the token. */
const begin = (wording: Wording, at: number): boolean => {
  const { tokens } = wording.reading
  const token = tokens[at]!
  const { word } = token
  if (has(token, category.negation) && word.label !== 'without' && isComplaint(tokens, at)) {
    wording.wants = tokens.slice(at, at + 6).some((one) => one.word.degree === 'enough') ? 'more' : 'less'
    return true
  }
  if (has(token, category.auxiliary)) {
    if (word.label === 'is') {
      if (has(tokens[at + 1], category.like)) {
        wording.words.push('make it')
        wording.words.push(at)
        return true
      }
      wording.fault = true
    }
    if (word.label !== 'needs') return true
    const next = tokens[at + 1]
    if ((next?.word.base && isVerb(next)) || has(next, category.auxiliary)) return true
    wording.words.push('give it')
    return true
  }
  if (word.degree === 'too') {
    wording.words.push(word.role === 'much' ? 'give it less' : 'make it less')
    return true
  }
  if (wording.wants !== '' && (word.degree !== '' || word.label === 'as' || word.role === 'that')) return true
  if (has(token, category.amount) && (wording.fault || tokens[at + 1]?.word.degree === 'too')) return true
  if (
    wording.fault &&
    word.look !== undefined &&
    word.look.sign !== 0 &&
    isForm(word.look, form.adjective) &&
    wording.wants === ''
  ) {
    wording.words.push('make it less')
    wording.words.push(at)
    return true
  }
  if (isSigned(tokens, at)) return false
  if (has(token, category.conjunction | category.stop | category.dash) || word.label === 'alone') return true
  if (word.role === 'to' || (has(token, category.relative) && has(tokens[at + 1], category.auxiliary)))
    return true
  return false
}

const start = (wording: Wording, clause: Clause, at: number): void => {
  const { tokens, text } = wording.reading
  const token = tokens[at]!
  if (wording.wants !== '')
    wording.words.push(`${isDescription(tokens, at) ? 'make' : 'give'} it ${wording.wants}`)
  else if (token.word.base !== '') {
    wording.words.push(token.word.base)
    if (tokens[at - 1]?.word.label === 'needs') wording.words.push('it')
    return
  } else {
    const verb = clause.verb < 0 ? '' : text.slice(tokens[clause.verb]!.start, tokens[clause.verb]!.end)
    const lead = opening(tokens, at, verb)
    if (lead !== '') wording.words.push(lead)
  }
  wording.words.push(at)
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
      if (segment.references.includes(owner))
        wording.words.push(text.slice(token.start, tokens[owner.to - 1]!.end))
      else if (!segment.exclusions.includes(owner)) standIn(wording, segment, owner)
      i = owner.to
      continue
    }
    const next = owners[i + 1]
    if (!skips(wording, segment, next, token)) {
      if (wording.words.length > 0) wording.words.push(i)
      else if (!begin(wording, i)) start(wording, clause, i)
    }
    i++
  }
}

const skips = (wording: Wording, segment: Segment, next: Selection | undefined, token: Token): boolean => {
  if (
    (has(token, category.filler) &&
      (wording.words.length === 0 || !(has(token, category.degree) || token.word.role === 'right'))) ||
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
  if (token.word.role === 'all' || (next !== undefined && has(token, category.all))) return true
  if (next !== undefined && segment.exclusions.includes(next)) return true
  return introduces(segment, next, token)
}

/** The instruction for one clip of a clause: "brighter" becomes "make it brighter". */
export const wordInstruction = (reading: Reading, owners: Owners, clause: Clause): string => {
  const wording: Wording = { reading, words: [], wants: '', fault: clause.fault }
  const { segments } = clause
  for (const segment of segments) {
    const { says, references, negative, joint } = segment
    if (says === 0 && references.length === 0 && !negative && segments.length > 1) continue
    if (wording.words.length > 0 && joint >= 0) {
      const { word, start, end } = reading.tokens[joint]!
      const sign = (word.is & category.stop) !== 0 || word.label === ',' || word.role === '-'
      wording.words.push(sign ? ',' : reading.text.slice(start, end))
    }
    wordSegment(wording, owners, clause, segment)
  }
  return sentenceOf(wording)
}
