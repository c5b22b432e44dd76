import type { FoundTerm } from './find-terms.ts'
import { type NearbyWord, wordsAfter, wordsBefore } from './nearby-words.ts'
import {
  articles,
  degrees,
  followers,
  heads,
  isAdjective,
  openers,
  shapeOf,
  type TermShape,
} from './phrase-grammar.ts'

/** A term in its phrase: the words before it (nearest first) and after it, up to the next punctuation. */
export interface TermPlace {
  prompt: string
  term: FoundTerm
  /** With the rest of a compound, a possessive, a head noun. UTF-16 units. */
  start: number
  end: number
  before: NearbyWord[]
  after: NearbyWord[]
  /** "a vast, azure sky": the adjective list that the term goes on with, from its article; else `undefined`. */
  list: AdjectiveList | undefined
}

export interface AdjectiveList {
  /** The comma before the term. */
  comma: number
  /** The article, and the words before it. */
  article: NearbyWord
  before: NearbyWord[]
}

/** How far around a term its phrase may reach, in words. */
const reach = 7

export function placeOf(prompt: string, term: FoundTerm): TermPlace {
  const start = compoundStart(prompt, term.start)
  const end = headEnd(prompt, compoundEnd(prompt, term.end), term)
  return {
    prompt,
    term,
    start,
    end,
    before: wordsBefore(prompt, start, reach),
    after: wordsAfter(prompt, end, reach),
    list: adjectiveList(prompt, start),
  }
}

/** The shape of the term with what is joined to it: "mist-covered" and "snow covered" describe. */
export function shapeIn({ prompt, term, start, end }: TermPlace): TermShape {
  const joint = `${prompt.slice(start, term.start)}${prompt.slice(term.end, end)}`
  if (/\w-|-\w/.test(joint) || covered.test(joint)) return 'adjective'
  return /\s/.test(joint) ? 'headed' : shapeOf(term)
}

/** An article, or a word that only says how much. */
export function isMinor({ text }: NearbyWord): boolean {
  return articles.has(text) || degrees.has(text)
}

/** Whether a word ends the phrase of what stands before it. */
export function isFollower(word: NearbyWord | undefined): boolean {
  return word === undefined || followers.has(word.text) || openers.has(word.text)
}

/** Whether the term's own words open with a preposition: "at night". */
export function opensItself({ prompt, start, end }: TermPlace): boolean {
  return openers.has(wordsAfter(prompt.slice(0, end), start, 1)[0]?.text ?? '')
}

function compoundStart(prompt: string, from: number): number {
  let start = from
  while (start > 0 && (prompt[start - 1] === '-' || isLetter(prompt, start - 1))) start--
  return start
}

function compoundEnd(prompt: string, from: number): number {
  let end = from
  for (;;) {
    const possessive = /['’]/.test(prompt[end] ?? '') && isLetter(prompt, end + 1)
    if (!possessive && prompt[end] !== '-' && !isLetter(prompt, end)) return end
    end++
  }
}

function isLetter(prompt: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(prompt[at] ?? ' ')
}

const clockwise =
  /^\s+(?:around )?in an? (?:\w+,? )?(?:counter-?|anti-?)?clockwise (?:direction|motion|manner|arc)/i

const covered =
  /^\s(?:covered|blanketed|capped|dusted|shrouded|soaked|drenched|swept|kissed|filled|draped|laden)\b/i

/** "low-angle shot", "snow covered", "serene atmosphere": the noun goes with the term; so does the way a camera turns. */
function headEnd(prompt: string, end: number, term: FoundTerm): number {
  const cover = covered.exec(prompt.slice(end, end + 12))
  if (cover) return end + cover[0].length
  const turn = term.facet === 'cameraMovement' ? clockwise.exec(prompt.slice(end, end + 60)) : null
  if (turn) return end + turn[0].length
  const next = wordsAfter(prompt, end, 1)[0]
  return next && heads[term.facet].has(next.text) ? next.end : end
}

function adjectiveList(prompt: string, start: number): AdjectiveList | undefined {
  let comma = start - 1
  while (comma >= 0 && prompt[comma] === ' ') comma--
  if (prompt[comma] !== ',') return undefined
  const words = wordsBefore(prompt, comma, reach)
  const at = words.findIndex(({ text }) => articles.has(text))
  if (at < 1 || at > 2 || !isAdjective(words[0]!.text)) return undefined
  return { comma, article: words[at]!, before: words.slice(at + 1) }
}

/** "a serene, quiet beach": the term opens a list of adjectives; answers where the next one starts. */
export function nextAdjective(place: TermPlace): number | undefined {
  const { prompt, end, before, after } = place
  if (prompt[end] !== ',' || after.length > 0 || shapeIn(place) !== 'adjective') return undefined
  const lead = before.slice(
    0,
    before.findIndex(({ text }) => articles.has(text)),
  )
  if (lead.length === before.length || !lead.every((word) => isMinor(word) || isAdjective(word.text)))
    return undefined
  const next = wordsAfter(prompt, end + 1, 1)[0]
  return next && isAdjective(next.text) ? next.start : undefined
}
