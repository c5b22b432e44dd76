import { dictionary } from './dictionary.ts'
import { hueIsPalette, hueIsThing } from './hue-role.ts'
import { matchPhrases, type TermMatch } from './match-phrase.ts'
import type { PromptContext } from './prompt-context.ts'
import type { Gate } from './read-lexicon.ts'
import type { TermTrie } from './term-trie.ts'
import { type StyleFacet, type StyleTerm, styleFacets } from './types.ts'

/** A style term with what is needed to edit it. */
export interface FoundTerm extends StyleTerm {
  facet: StyleFacet
  axis: string
  pole: string
  gate: Gate
}

/** Finds every style term of a prompt in one pass over its words, ascending by `start`. */
export function findTerms(prompt: string): FoundTerm[] {
  const { lexicon, roles, tokenize } = dictionary()
  const { strict, loose, starters } = lexicon
  const tokens = tokenize(prompt)
  const { ids, count } = tokens
  const reading: Reading = {
    context: { tokens, lexicon, roles },
    out: [],
    free: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    allFree: 0,
    lastPaletteEnd: -1,
  }
  for (let at = 0; at < count; at++) {
    const id = ids[at]!
    if (starters[id] === 0 || at < reading.allFree) continue
    if (strict.first[id] !== 0) read(strict, at, reading)
    if (loose.first[id] !== 0) read(loose, at, reading)
  }
  return reading.out
}

interface Reading {
  context: PromptContext
  out: FoundTerm[]
  /** By facet, the index of the word from which its next term may start; within a palette no hue starts either. */
  free: number[]
  /** The same after a name, within which nothing starts. */
  allFree: number
  /** Index of the last word of the last hue that was a palette. */
  lastPaletteEnd: number
}

function read(trie: TermTrie, at: number, reading: Reading): void {
  const { free } = reading
  const matches = matchPhrases(trie, at, reading.context)
  for (let index = 0; index < matches.length; index++) {
    const match = matches[index]!
    const { order, gate } = match.term
    if (order < 0) {
      reading.allFree = match.to + 1
      continue
    }
    if (at < free[order]! || (gate === 'hue' && at < free[palette]!)) continue
    collect(match, reading)
    free[order] = match.to + 1
  }
}

const palette = styleFacets.indexOf('palette')

function collect(match: TermMatch, reading: Reading): void {
  const { context, out } = reading
  const { facet: listed, value, axis, pole, gate } = match.term
  if (listed === null || (gate === 'hue' && hueIsThing(match, context, value))) return
  const isPalette = gate === 'hue' && hueIsPalette(match, context, reading.lastPaletteEnd)
  if (isPalette) reading.lastPaletteEnd = match.to
  const { text: prompt, starts, ends } = context.tokens
  const start = starts[match.from]!
  const end = ends[match.to]!
  const facet = isPalette ? 'palette' : listed
  out.push({ facet, value, text: prompt.slice(start, end), start, end, axis, pole, gate })
}
