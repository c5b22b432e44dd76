import type { Matcher } from '../matcher.ts'
import type { Aspect } from '../types.ts'

/** What a word says about a picture: "brighter" is brightness, upwards, a comparative. */
export interface Look {
  aspect: Aspect
  /** 1 more of the aspect, −1 less of it, 0 names the aspect or a value of it. */
  sign: number
  /** Of words that name a state: "nighttime" is the time of day `night`. Otherwise empty. */
  value: string
  /** Bits of `form`. */
  forms: number
}

export const isForm = (look: Look | undefined, bits: number): boolean =>
  look !== undefined && (look.forms & bits) !== 0

/** Whether a look names its aspect and neither a direction nor a value: "contrast", "colors". */
export const isGeneric = (look: Look | undefined): boolean => look?.sign === 0 && look.value === ''

export interface PhraseNode {
  word: Word | undefined
  next: Map<string, PhraseNode> | undefined
}

/** A lexicon entry; a phrase is an entry too. Every unknown word shares one entry with no categories. */
export interface Word {
  readonly text: string
  /** Bits of `category`. */
  is: number
  /** Bits of `trait`. */
  traits: number
  /** Of numbers and ordinals; −1 otherwise. */
  value: number
  /** Which word it is where its categories do not tell: the preposition `to`, the article `a`. Its own text unless the lexicon gives another. */
  role: string
  /** Which word of its category: `first` and `last` are edges. */
  label: string
  /** The direction a verb gives to the words after it. */
  verb: string
  /** The kind of act on a clip as a whole. */
  act: string
  /** The normal label of a song section. */
  section: string
  degree: string
  /** Of "a bit", "much"; NaN otherwise. */
  amount: number
  /** The plain form of an inflected verb: "make" of "making". Otherwise empty. */
  base: string
  look: Look | undefined
  /** Phrases that start with this word. */
  phrases: Map<string, PhraseNode> | undefined
  /** Matchers that may begin at this word, in the locale's order. */
  matchers: readonly Matcher[] | undefined
}

export interface Token {
  word: Word
  /** UTF-16 units into the original text. */
  start: number
  end: number
  /** Of digits; otherwise the word's value; −1 for none. */
  value: number
  /** Read in spite of a typing error. */
  fixed: boolean
  /** Ends in "'s": an owner, or short for "is". */
  owner: boolean
}

export const createWord = (text: string): Word => ({
  text,
  is: 0,
  traits: 0,
  value: -1,
  role: text,
  label: '',
  verb: '',
  act: '',
  section: '',
  degree: '',
  amount: Number.NaN,
  base: '',
  look: undefined,
  phrases: undefined,
  matchers: undefined,
})

export const createToken = (word: Word, start: number, end: number, value: number): Token => ({
  word,
  start,
  end,
  value,
  fixed: false,
  owner: false,
})
