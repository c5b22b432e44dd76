import { dictionary } from './dictionary.ts'
import { hueIsPalette, hueIsThing } from './hue-role.ts'
import { matchPhrase, type PhraseMatch } from './match-phrase.ts'
import type { Gate } from './read-lexicon.ts'
import type { StyleFacet, StyleTerm } from './types.ts'
import type { PromptContext } from './word-context.ts'

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
  const reading: Reading = { context: { tokens, lexicon, roles }, out: [], lastPaletteEnd: -1 }
  let strictFree = 0
  let looseFree = 0
  for (let at = 0; at < count; at++) {
    const id = ids[at]!
    if (starters[id] === 0) continue
    if (at >= strictFree && strict.first[id] !== 0) {
      const match = matchPhrase(strict, at, reading.context)
      if (match) strictFree = collect(match, reading)
    }
    if (at >= looseFree && loose.first[id] !== 0) {
      const match = matchPhrase(loose, at, reading.context)
      if (match) looseFree = collect(match, reading)
    }
  }
  return reading.out
}

interface Reading {
  context: PromptContext
  out: FoundTerm[]
  /** Index of the last word of the last hue that was a palette. */
  lastPaletteEnd: number
}

/** Appends the terms of a match; returns the index of the word after it. */
function collect(match: PhraseMatch, reading: Reading): number {
  const { context, out } = reading
  const { text: prompt, starts, ends } = context.tokens
  const start = starts[match.from]!
  const end = ends[match.to]!
  for (const { facet: listed, value, axis, pole, gate } of match.terms) {
    if (listed === null || (gate === 'hue' && hueIsThing(match, context, value))) continue
    const isPalette = gate === 'hue' && hueIsPalette(match, context, reading.lastPaletteEnd)
    const facet = isPalette ? 'palette' : listed
    out.push({ facet, value, text: prompt.slice(start, end), start, end, axis, pole, gate })
    if (isPalette) reading.lastPaletteEnd = match.to
  }
  return match.to + 1
}
