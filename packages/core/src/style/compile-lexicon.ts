import { contextWords } from './context-words.ts'
import { writtenForms } from './inflection.ts'
import { blackAndWhite, classes, fillers, hues, lexiconSources, names } from './lexicon/index.ts'
import type { StyleFacet } from './types.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/**
 * What the words around a phrase must be for it to count.
 * `~` camera is the subject · `*` nothing else is the subject · `=` camera is the subject, or the phrase stands as a noun · `+` a shot follows ·
 * `^` stands alone or describes the mood · `#` describes no thing · `%` is not the one hue of a thing · `hue` decides palette or object.
 */
export type Gate = '' | '~' | '*' | '=' | '+' | '^' | '#' | '%' | 'hue'

export interface LexiconTerm {
  /** `null`: a name or thing that merely contains a style word; found in order to be passed over. */
  facet: StyleFacet | null
  value: string
  /** Values with the same axis and different poles exclude each other. */
  axis: string
  pole: string
  gate: Gate
}

/** A trie over word ids. `next` is keyed `node * nodeStride + word`; node 0 is the root. */
export interface TermTrie {
  next: Map<number, number>
  /** First step, by word id; 0 where no phrase starts with the word. */
  first: Int32Array
  /** Terms that end at a node. */
  terms: (LexiconTerm[] | undefined)[]
}

export const nodeStride = 1 << 13

export interface Lexicon {
  vocabulary: Vocabulary
  /** Phrases whose words stand side by side. */
  strict: TermTrie
  /** Camera movements: fillers may stand between the words. */
  loose: TermTrie
  isFiller: Uint8Array
  /** Number of phrases, after expansion of alternatives. */
  size: number
  /** Axis and pole of every value, by `facet/value`. */
  poles: Map<string, { axis: string; pole: string }>
}

interface Phrase {
  words: string[]
  term: LexiconTerm
}

/**
 * Compiles the lexicon. A source has headings `> axis pole` and lines `value: phrase, phrase`. The value itself is a
 * phrase unless `!` follows it or a gated form of it is listed. In a phrase `{a|b c}` are alternatives, `@name` is a class of words, and the first
 * character may be a gate.
 */
export function compileLexicon(): Lexicon {
  const forms = writtenForms()
  const phrases = [
    ...lexiconSources.flatMap(([facet, source]) => facetPhrases(facet, source)),
    ...colorPhrases(),
  ]
  const vocabulary = createVocabulary(forms)
  const strict = emptyTrie()
  const loose = emptyTrie()
  const poles = new Map<string, { axis: string; pole: string }>()
  for (const { words, term } of phrases) {
    const trie = term.facet === 'cameraMovement' ? loose : strict
    insert(
      trie,
      words.map((word) => vocabulary.add(word)),
      term,
    )
    poles.set(`${term.facet}/${term.value}`, { axis: term.axis, pole: term.pole })
  }
  for (const word of contextWords) vocabulary.add(word)
  const fillerIds = fillers.split(/\s+/).map((word) => vocabulary.add(word))
  vocabulary.seal()
  const isFiller = new Uint8Array(vocabulary.size())
  for (const id of fillerIds) isFiller[id] = 1
  return {
    vocabulary,
    strict: freeze(strict, vocabulary),
    loose: freeze(loose, vocabulary),
    isFiller,
    size: phrases.length,
    poles,
  }
}

function facetPhrases(facet: StyleFacet, source: string): Phrase[] {
  const out: Phrase[] = []
  let axis: string = facet
  let pole = ''
  for (const line of source.split('\n')) {
    if (line.startsWith('>')) {
      const [, name, side] = line.split(' ')
      axis = name ?? facet
      pole = side ?? ''
      continue
    }
    const colon = line.indexOf(':')
    if (colon < 0) continue
    const head = line.slice(0, colon)
    const value = head.replace('!', '')
    const listed =
      line.slice(colon + 1).trim() === '&bw' ? blackAndWhite.replaceAll('\n', '') : line.slice(colon + 1)
    const phrases = splitList(listed)
    const own = value.replaceAll('-', ' ')
    const gated = phrases.some((phrase) => phrase.slice(1) === own)
    for (const written of head.endsWith('!') || gated ? phrases : [own, ...phrases])
      for (const { gate, words } of expandPhrase(written)) {
        const term: LexiconTerm = {
          facet,
          value,
          axis,
          pole: pole || value,
          gate: gate || toneGate(facet, words),
        }
        out.push({ words, term })
        if (facet === 'palette' && words.at(-1) === 'color')
          for (const tone of colorTones) out.push({ words: [...words, tone], term: { ...term, gate } })
      }
  }
  return out
}

/** "warm colors" is also found as "warm color palette". */
const colorTones = ['palette', 'scheme', 'grade', 'tone']

/** "its bright hue" is the colour of a thing, "bright hues" a palette. */
function toneGate(facet: StyleFacet, words: readonly string[]): Gate {
  return facet === 'palette' && /^(?:color|hue|shade)$/.test(words.at(-1) ?? '') ? '%' : ''
}

function colorPhrases(): Phrase[] {
  const out: Phrase[] = []
  for (const line of hues.trim().split('\n')) {
    const [value = '', list = ''] = line.split(':')
    const term: LexiconTerm = { facet: 'objectColors', value, axis: 'hue', pole: value, gate: 'hue' }
    for (const written of [value, ...splitList(list)]) out.push({ words: written.split(' '), term })
  }
  const name: LexiconTerm = { facet: null, value: '', axis: '', pole: '', gate: '' }
  for (const written of splitList(names.replaceAll('\n', ' ')))
    out.push({ words: written.split(' '), term: name })
  return out
}

function splitList(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
}

function expandPhrase(written: string): { gate: Gate; words: string[] }[] {
  const marked = '~*=+^#'.includes(written[0] ?? ' ')
  const gate = (marked ? written[0] : '') as Gate
  let variants: string[][] = [[]]
  for (const part of (marked ? written.slice(1) : written).match(/\{[^}]*\}|\S+/g) ?? []) {
    const options = (part.startsWith('{') ? part.slice(1, -1).split('|') : [part]).flatMap(expandClass)
    variants = variants.flatMap((head) => options.map((option) => [...head, ...option]))
  }
  return variants.map((words) => ({ gate, words }))
}

function expandClass(option: string): string[][] {
  const words = option.split(/[\s-]+/).filter(Boolean)
  const members = words[0]?.startsWith('@') ? classes[words[0].slice(1)]?.split(/\s+/) : undefined
  return members ? members.map((word) => [word, ...words.slice(1)]) : [words]
}

interface GrowingTrie {
  next: Map<number, number>
  terms: (LexiconTerm[] | undefined)[]
}

function emptyTrie(): GrowingTrie {
  return { next: new Map(), terms: [undefined] }
}

function insert(trie: GrowingTrie, ids: readonly number[], term: LexiconTerm): void {
  let node = 0
  for (const id of ids) {
    const key = node * nodeStride + id
    let child = trie.next.get(key)
    if (child === undefined) {
      child = trie.terms.push(undefined) - 1
      trie.next.set(key, child)
    }
    node = child
  }
  const terms = trie.terms[node] ?? []
  trie.terms[node] = terms
  if (!terms.some((other) => other.facet === term.facet && other.gate === term.gate)) terms.push(term)
}

function freeze(trie: GrowingTrie, vocabulary: Vocabulary): TermTrie {
  const first = new Int32Array(vocabulary.size())
  for (let id = 1; id < first.length; id++) first[id] = trie.next.get(id) ?? 0
  return { ...trie, first }
}
