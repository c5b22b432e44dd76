import { compileLexicon, type Lexicon } from './compile-lexicon.ts'
import { createWordRoles, type WordRoles } from './context-words.ts'
import { isNegated, passesGate } from './gates.ts'
import { hueIsPalette, hueIsThing } from './hue-role.ts'
import type { Gate, LexiconTerm } from './read-lexicon.ts'
import { childOf, type TermTrie } from './term-trie.ts'
import { tokenize } from './tokenize.ts'
import type { StyleFacet, StyleTerm } from './types.ts'
import type { Found, PromptContext } from './word-context.ts'

/** A style term with what is needed to edit it. */
export interface FoundTerm extends StyleTerm {
  facet: StyleFacet
  axis: string
  pole: string
  gate: Gate
}

/** At most this many fillers stand between two words of a camera movement. */
const maxFillers = 4

interface Dictionary {
  lexicon: Lexicon
  roles: WordRoles
}

const dictionary = once((): Dictionary => {
  const lexicon = compileLexicon()
  return { lexicon, roles: createWordRoles(lexicon.vocabulary) }
})

/** Finds every style term of a prompt in one pass over its words, ascending by `start`. */
export function findTerms(prompt: string): FoundTerm[] {
  const { lexicon, roles } = dictionary()
  const tokens = tokenize(prompt, lexicon.vocabulary)
  const context: PromptContext = { tokens, lexicon, roles }
  const out: FoundTerm[] = []
  let strictFree = 0
  let looseFree = 0
  let lastPaletteEnd = -1
  for (let at = 0; at < tokens.count; at++) {
    const id = tokens.ids[at]!
    if (id === 0) continue
    if (at >= strictFree && lexicon.strict.first[id] !== 0) {
      const hit = longest(lexicon.strict, at, context)
      if (hit) {
        strictFree = hit.found.to + 1
        lastPaletteEnd = collect(hit, prompt, { context, out, lastPaletteEnd })
      }
    }
    if (at >= looseFree && lexicon.loose.first[id] !== 0) {
      const hit = longest(lexicon.loose, at, context)
      if (hit) {
        looseFree = hit.found.to + 1
        collect(hit, prompt, { context, out, lastPaletteEnd })
      }
    }
  }
  return out
}

/** The axis and pole of a value; values of one axis and different poles exclude each other. */
export function poleOf(facet: StyleFacet, value: string): { axis: string; pole: string } | undefined {
  return dictionary().lexicon.poles.get(`${facet}/${value}`)
}

/** Number of phrases of the lexicon. */
export function lexiconSize(): number {
  return dictionary().lexicon.size
}

interface Hit {
  found: Found
  terms: readonly LexiconTerm[]
}

/** The longest phrase at a word whose gate passes. */
function longest(trie: TermTrie, from: number, context: PromptContext): Hit | undefined {
  const { tokens, lexicon } = context
  const { ids, gaps, count } = tokens
  const loose = trie === lexicon.loose
  let node = trie.first[ids[from]!]!
  let best: Hit | undefined
  let fillers = 0
  let to = from
  while (node !== 0) {
    const ended = trie.terms[node]
    if (ended !== undefined) best = admitted(ended, { from, to }, context) ?? best
    let next = to + 1
    let child = 0
    while (next < count && gaps[next] === 0) {
      const id = ids[next]!
      if (id === 0) break
      child = childOf(trie, node, id)
      if (child !== 0 || !loose || lexicon.isFiller[id] !== 1 || fillers === maxFillers) break
      fillers++
      next++
    }
    node = child
    to = next
  }
  return best
}

/** The terms of a phrase whose gates pass, one for each facet. */
function admitted(terms: readonly LexiconTerm[], found: Found, context: PromptContext): Hit | undefined {
  if (terms.length === 1 && terms[0]!.gate === '') return { found, terms }
  const passing: LexiconTerm[] = []
  for (const term of terms) {
    const isNew = !passing.some(({ facet }) => facet === term.facet)
    if (isNew && passesGate(term.gate, found, context)) passing.push(term)
  }
  return passing.length > 0 ? { found, terms: passing } : undefined
}

interface Collector {
  context: PromptContext
  out: FoundTerm[]
  lastPaletteEnd: number
}

/** Appends a hit's terms; returns the index of the last word of the last palette hue. */
function collect({ found, terms }: Hit, prompt: string, { context, out, lastPaletteEnd }: Collector): number {
  if (terms[0]!.facet === null || isNegated(found, context)) return lastPaletteEnd
  const start = context.tokens.starts[found.from]!
  const end = context.tokens.ends[found.to]!
  const text = prompt.slice(start, end)
  for (const { facet, value, axis, pole, gate } of terms) {
    if (facet === null) continue
    if (gate !== 'hue') {
      out.push({ facet, value, text, start, end, axis, pole, gate })
      continue
    }
    if (hueIsThing(found, context, value)) continue
    const isPalette = hueIsPalette(found, context, lastPaletteEnd)
    out.push({ facet: isPalette ? 'palette' : 'objectColors', value, text, start, end, axis, pole, gate })
    if (isPalette) return found.to
  }
  return lastPaletteEnd
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
