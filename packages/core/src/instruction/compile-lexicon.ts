import type { Locale, Marks } from './locale.ts'
import type { Matcher } from './matcher.ts'
import * as category from './text/category.ts'
import { createSpelling } from './text/correct-spelling.ts'
import * as form from './text/form.ts'
import * as trait from './text/trait.ts'
import { createWord, type Look, type PhraseNode, type Word } from './text/word.ts'
import { createWordIndex } from './text/word-index.ts'
import type { Aspect } from './types.ts'

/** A locale's words as text; how it is written stands over the English one. */
export interface LexiconSource {
  id: string
  grammar: string
  looks: string
  /** Other spellings and forms of a word: "brighter", "brightest". */
  inflect(word: string, forms: number): readonly (readonly [word: string, form: number])[]
  /** Other ways to write a word: "colour". */
  variants(word: string): readonly string[]
  matchers: readonly Matcher[]
  dropCourtesy: Locale['dropCourtesy']
}

type Words = Map<string, Word>

const addPhrase = (words: Words, [first, ...others]: string[], word: Word): void => {
  const start = entry(words, first!)
  start.phrases ??= new Map()
  let level = start.phrases
  others.forEach((part, i) => {
    entry(words, part)
    const node: PhraseNode = level.get(part) ?? { word: undefined, next: undefined }
    level.set(part, node)
    if (i === others.length - 1) node.word = word
    else {
      node.next ??= new Map()
      level = node.next
    }
  })
}

const entry = (words: Words, text: string): Word => {
  let word = words.get(text)
  if (word === undefined) {
    word = createWord(text)
    words.set(text, word)
    if (text.includes(' ')) addPhrase(words, text.split(' '), word)
  }
  return word
}

const linesOf = (text: string): string[] => text.split('\n').filter(Boolean)

/** Every phrase of "low/high key, dim": one word for each place. */
const textsOf = (list: string): string[] =>
  list
    .split(',')
    .flatMap((item) =>
      item.length < 2
        ? item || ','
        : item
            .split(' ')
            .reduce<string[]>(
              (starts, place) =>
                starts.flatMap((start) =>
                  place
                    .split('/')
                    .map((part) => (start && part ? `${start} ` : start) + part.replaceAll('_', ' ')),
                ),
              [''],
            ),
    )

const bitsOf = (names: string): Readonly<Record<string, number>> =>
  Object.fromEntries(names.split(' ').map((name, i) => [name, 1 << i]))

const flags = bitsOf(category.names)
const traits = bitsOf(trait.names)

const addGrammar = (words: Words, { grammar, variants }: LexiconSource): void => {
  for (const line of linesOf(grammar)) {
    const [names, list, label = ''] = line.split('|')
    const [first, step = 1] = label.split(' ').map(Number)
    textsOf(list!).forEach((text, i) => {
      for (const spelled of [text, ...variants(text)]) {
        const word = entry(words, spelled)
        for (const name of names!.split(' ')) {
          word.is |= flags[name] ?? 0
          word.traits |= traits[name] ?? 0
          if (name === 'verb' || name === 'act' || name === 'section' || name === 'degree')
            word[name] ||= label
          else if ((name === 'number' || name === 'ordinal') && first! >= 0) word.value = first! + i * step
          else if (name === 'amount') word.amount = first!
          else if (name === 'value') {
            word.value = first!
            word.label ||= 'measure'
          } else if (name === 'role') word.role = label
          else if (label) word.label = label
        }
      }
    })
  }
}

/** "making", "makes" and "made" of every verb of the grammar. */
const inflectVerbs = (words: Words, { inflect }: LexiconSource): void => {
  for (const { text, is, verb, act } of [...words.values()]) {
    if ((is & verbs) === 0 || text.length < 3) continue
    for (const [inflected] of inflect(text, form.verb)) {
      const word = entry(words, inflected)
      if (word.is === 0) Object.assign(word, { is: is & verbs, verb, act, base: text })
    }
  }
}

const addLook = (word: Word, look: Look): void => {
  word.is |= category.look
  if (word.look?.aspect === look.aspect) word.look.forms |= look.forms
  else word.look ??= { ...look }
}

const formBits: Readonly<Record<string, number>> = { a: form.adjective, n: form.noun, v: form.verb }
const signs: Readonly<Record<string, number>> = { '+': 1, '-': -1 }

/** Listed words first: what is listed elsewhere is no form of another word. */
const addLooks = (words: Words, { looks, inflect, variants }: LexiconSource): void => {
  const inflected: [text: string, look: Look][] = []
  let aspect = ''
  for (const line of linesOf(looks)) {
    const at = line.indexOf(' ')
    if (at < 0) {
      aspect = line
      continue
    }
    const key = line.slice(0, at)
    const [list, named] = line.slice(at + 1).split(':')
    const sign = signs[key[0]!] ?? 0
    let forms = 0
    for (const letter of key) forms |= formBits[letter] ?? 0
    const value = key[0] === '=' ? (named ?? list!.split(',')[0]!) : ''
    for (const listed of textsOf(list!)) {
      const text = listed.replaceAll('-', ' ')
      for (const spelled of [text, ...variants(text)]) {
        addLook(entry(words, spelled), { aspect: aspect as Aspect, sign, value, forms })
        for (const [other, form] of inflect(spelled, forms))
          inflected.push([other, { aspect: aspect as Aspect, sign, value, forms: form }])
      }
    }
  }
  for (const [text, look] of inflected) {
    const word = entry(words, text)
    if (look.forms !== form.noun || word.is === 0) addLook(word, look)
  }
}

const verbs = category.verb | category.act

const mark = (text: string, is = 0, traits = 0): Word => Object.assign(createWord(text), { is, traits })

const createMarks = (words: Words): Marks => ({
  digits: mark('0', category.number),
  ordinal: mark('0th', category.ordinal),
  time: mark('0:00', category.second),
  seconds: mark('0s', category.second),
  times: mark('0x', category.amount),
  decade: mark('0000s'),
  percent: entry(words, '%'),
  dash: mark('-', category.dash, trait.range),
  newline: mark('\n', category.stop),
  courtesy: mark('please', category.filler),
  quote: mark('"'),
  unknown: mark(''),
})

const helping = new Set(['make', 'go', 'give', 'keep', 'touch', 'set'])
const mute = new Set(['same', 'alone', 'picture'])

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
const speaks = ({ is, verb, label }: Word): boolean => {
  if ((is & (category.look | category.act)) !== 0) return true
  if ((is & category.verb) !== 0) return !helping.has(verb)
  return !mute.has(label) && (is & silent) === 0
}

/** Turns a locale's words into one map from spelling to word and hangs each matcher on the words it starts at. */
export const compileLexicon = (source: LexiconSource): Locale => {
  const { id, matchers, dropCourtesy } = source
  const words: Words = new Map()
  addGrammar(words, source)
  addLooks(words, source)
  inflectVerbs(words, source)
  const marks = createMarks(words)
  for (const dash of '-‐‑‒–—―−~→') words.set(dash, marks.dash)
  for (const newline of '\n\r\x85\u2028\u2029') words.set(newline, marks.newline)
  for (const word of [...words.values(), ...(Object.values(marks) as Word[])]) {
    const begins = matchers.filter(
      ({ pattern, suits }) => (word.is & pattern[0]!) !== 0 && (suits === undefined || suits(word)),
    )
    if (begins.length > 0) word.matchers = begins
    if (speaks(word)) word.traits |= trait.speaking
  }
  const index = createWordIndex([...words.values()].filter(({ text }) => /^[a-z]+$/.test(text)))
  return { id, matchers, dropCourtesy, words, index, marks, spelling: createSpelling(words.values()) }
}
