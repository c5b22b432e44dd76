import { writtenForms } from './inflection.ts'
import { fillers } from './lexicon/index.ts'
import { readLexicon } from './read-lexicon.ts'
import { createTermTrieBuilder, type TermTrie } from './term-trie.ts'
import { createVocabularyBuilder, type Vocabulary } from './vocabulary.ts'
import { contextWords } from './word-roles.ts'

/** The lexicon, ready to be matched. */
export interface Lexicon {
  vocabulary: Vocabulary
  /** Phrases whose words stand side by side. */
  strict: TermTrie
  /** Camera movements and phrases marked so: fillers may stand between the words. */
  loose: TermTrie
  /** 1 for the ids of words that start a phrase. */
  starters: Uint8Array
  /** 1 for the ids of fillers. */
  isFiller: Uint8Array
  /** Number of phrases, alternatives counted. */
  size: number
  /** Axis and pole of every value, by `facet/value`. */
  poles: ReadonlyMap<string, { axis: string; pole: string }>
}

/** Compiles the lexicon once; takes some ten milliseconds. */
export function compileLexicon(): Lexicon {
  const phrases = readLexicon()
  const builder = createVocabularyBuilder(writtenForms())
  const strict = createTermTrieBuilder()
  const loose = createTermTrieBuilder()
  const poles = new Map<string, { axis: string; pole: string }>()
  for (const { words, term } of phrases) {
    const trie = term.facet === 'cameraMovement' || term.gate === '&' ? loose : strict
    trie.add(words.map(builder.add), term)
    poles.set(`${term.facet}/${term.value}`, { axis: term.axis, pole: term.pole })
  }
  for (const word of contextWords) builder.add(word)
  const fillerIds = fillers.split(/\s+/).map(builder.add)
  const vocabulary = builder.build()
  const isFiller = new Uint8Array(vocabulary.size)
  for (const id of fillerIds) isFiller[id] = 1
  const tries = { strict: strict.build(vocabulary.size), loose: loose.build(vocabulary.size) }
  return {
    vocabulary,
    ...tries,
    starters: Uint8Array.from(tries.strict.first, (node, id) =>
      node !== 0 || tries.loose.first[id] !== 0 ? 1 : 0,
    ),
    isFiller,
    size: phrases.length,
    poles,
  }
}
