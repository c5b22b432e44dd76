import type { GrammarRow, Locale, LookRow, Marks } from './locale.ts'
import type { Matcher } from './matcher.ts'
import { type CategoryName, category } from './text/category.ts'
import { createSpelling } from './text/correct-spelling.ts'
import { type TraitName, trait } from './text/trait.ts'
import { createWord, form, type Look, type PhraseNode, type Word } from './text/word.ts'

export interface LexiconSource {
  grammar: readonly GrammarRow[]
  looks: readonly LookRow[]
  amounts: readonly (readonly [amount: string, words: string])[]
  /** Words by value; place 0 is zero. */
  cardinals: readonly (readonly [word: string, value: number])[]
  ordinals: readonly (readonly [word: string, value: number])[]
  /** Further forms of a look word: "brighter", "brightest". */
  inflect(word: string, forms: number): readonly (readonly [word: string, form: number])[]
  traits: readonly (readonly [trait: TraitName, words: string])[]
  matchers: readonly Matcher[]
}

const labelField = { verb: 'verb', act: 'act', section: 'section', degree: 'degree' } as const
const formBits: Record<string, number> = { a: form.adjective, n: form.noun, v: form.verb }

const bitsOf = (categories: string): number =>
  categories.split(' ').reduce((bits, name) => bits | (name ? category[name as CategoryName] : 0), 0)

const addPhrase = (words: Map<string, Word>, parts: string[], word: Word): void => {
  const first = entry(words, parts[0]!)
  for (const part of parts) entry(words, part)
  first.phrases ??= new Map()
  let level = first.phrases
  for (let i = 1; i < parts.length; i++) {
    let node: PhraseNode | undefined = level.get(parts[i]!)
    if (!node) {
      node = { word: undefined, next: undefined }
      level.set(parts[i]!, node)
    }
    if (i === parts.length - 1) node.word = word
    else {
      node.next ??= new Map()
      level = node.next
    }
  }
}

const entry = (words: Map<string, Word>, text: string): Word => {
  let word = words.get(text)
  if (!word) {
    word = createWord(text)
    words.set(text, word)
    const parts = text.split(' ')
    if (parts.length > 1) addPhrase(words, parts, word)
  }
  return word
}

const addGrammar = (words: Map<string, Word>, rows: readonly GrammarRow[]): void => {
  for (const [categories, list, label = ''] of rows) {
    const names = categories.split(' ')
    for (const text of list.split(',')) {
      const word = entry(words, text || ',')
      word.is |= bitsOf(categories)
      for (const name of names) {
        if (name in labelField) word[labelField[name as keyof typeof labelField]] ||= label
        else if (label) word.label = label
      }
    }
  }
}

/** "making", "makes" and "made" of every verb of the grammar. */
const inflectVerbs = (words: Map<string, Word>, inflect: LexiconSource['inflect']): void => {
  for (const word of [...words.values()]) {
    if ((word.is & (category.verb | category.act)) === 0 || word.text.length < 3) continue
    for (const [text] of inflect(word.text, form.verb)) {
      if ((words.get(text)?.is ?? 0) !== 0) continue
      const inflected = entry(words, text)
      Object.assign(inflected, {
        is: word.is & (category.verb | category.act),
        verb: word.verb,
        act: word.act,
        base: word.text,
      })
    }
  }
}

const addLook = (word: Word, look: Look): void => {
  word.is |= category.look
  if (word.look?.aspect === look.aspect) word.look.forms |= look.forms
  else word.look ??= { ...look }
}

/** Listed words first: what is listed elsewhere is no form of another word, "lights" no plural of "light". */
const addLooks = (words: Map<string, Word>, source: LexiconSource): void => {
  const inflected: [text: string, look: Look][] = []
  for (const [aspect, sign, letters, list, value = ''] of source.looks) {
    let forms = 0
    for (const letter of letters) forms |= formBits[letter] ?? 0
    for (const text of list.split(',')) {
      addLook(entry(words, text), { aspect, sign, value, forms })
      for (const [other, form] of source.inflect(text, forms))
        inflected.push([other, { aspect, sign, value, forms: form }])
    }
  }
  for (const [text, look] of inflected) {
    const word = entry(words, text)
    if (look.forms !== form.noun || word.is === 0) addLook(word, look)
  }
}

const addNumbers = (words: Map<string, Word>, source: LexiconSource): void => {
  for (const [text, value] of source.cardinals)
    Object.assign(entry(words, text), { value }).is |= category.number
  for (const [text, value] of source.ordinals)
    Object.assign(entry(words, text), { value }).is |= category.ordinal
  for (const [amount, list] of source.amounts) {
    for (const text of list.split(',')) {
      const word = entry(words, text)
      word.is |= category.amount
      word.amount = Number(amount)
    }
  }
}

const mark = (text: string, is: number): Word => Object.assign(createWord(text), { is })

export const createMarks = (): Marks => ({
  digits: mark('0', category.number),
  ordinal: mark('0th', category.ordinal),
  time: mark('0:00', category.second),
  seconds: mark('0s', category.second),
  times: mark('0x', category.amount),
  decade: mark('0000s', 0),
  percent: mark('%', 0),
  dash: Object.assign(mark('-', category.dash), { traits: trait.range }),
  newline: mark('\n', category.stop),
  quote: mark('"', 0),
  unknown: mark('', 0),
})

const helping = new Set(['make', 'go', 'give', 'keep', 'touch', 'set'])

const silent =
  category.filler |
  category.preposition |
  category.determiner |
  category.exception |
  category.like |
  category.pronoun |
  category.relative |
  category.bound |
  category.dash |
  category.hash |
  category.auxiliary |
  category.unit |
  category.question |
  category.negation |
  category.stop |
  category.conjunction |
  category.all |
  category.selected

/** Whether a word says something about the picture, rather than only holding the sentence together. */
const speaks = (word: Word): boolean => {
  if ((word.is & (category.look | category.act)) !== 0) return true
  if ((word.is & category.verb) !== 0) return !helping.has(word.verb)
  if (word.label === 'same' || word.label === 'alone' || word.label === 'picture') return false
  return (word.is & silent) === 0
}

const addTraits = (words: Map<string, Word>, source: LexiconSource): void => {
  for (const [name, list] of source.traits)
    for (const text of list.split('|')) entry(words, text).traits |= trait[name]
}

/** Turns a locale's data into one map from spelling to word and hangs each matcher on the words it starts at. */
export const compileLexicon = (source: LexiconSource): Pick<Locale, 'words' | 'marks' | 'spelling'> => {
  const words = new Map<string, Word>()
  addGrammar(words, source.grammar)
  addLooks(words, source)
  addNumbers(words, source)
  inflectVerbs(words, source.inflect)
  addTraits(words, source)
  const marks = createMarks()
  for (const word of [...words.values(), ...Object.values(marks)] as Word[]) {
    const matchers = source.matchers.filter(
      (matcher) =>
        (word.is & matcher.pattern[0]!) !== 0 && (matcher.suits === undefined || matcher.suits(word)),
    )
    if (matchers.length > 0) word.matchers = matchers
    if (speaks(word)) word.traits |= trait.speaking
  }
  return {
    words,
    marks,
    spelling: createSpelling(words.values()),
  }
}
