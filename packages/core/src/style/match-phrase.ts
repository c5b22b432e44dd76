import { isNegated, passesGate } from './gates.ts'
import type { LexiconTerm } from './read-lexicon.ts'
import { childOf, type TermTrie } from './term-trie.ts'
import { isWordAt } from './vocabulary.ts'
import type { Found, PromptContext } from './word-context.ts'

/** A phrase of the lexicon in a prompt, with the terms it stands for: none if it is negated or a mere name. */
export interface PhraseMatch extends Found {
  terms: readonly LexiconTerm[]
}

/** At most this many fillers stand between the words of a camera movement. */
const maxFillers = 4

/** The longest phrase that starts at a word and whose gate passes. */
export function matchPhrase(trie: TermTrie, from: number, context: PromptContext): PhraseMatch | undefined {
  const { lexicon, tokens } = context
  const loose = trie === lexicon.loose
  let best: PhraseMatch | undefined
  let fillers = 0
  let to = from
  for (let node = trie.first[tokens.ids[from]!]!; node !== 0; ) {
    const ended = trie.terms[node]
    if (ended !== undefined) best = admit(ended, { from, to }, context) ?? best
    let child = 0
    for (to++; to < tokens.count && tokens.gaps[to] === 0; to++) {
      const id = tokens.ids[to]!
      if (id === 0) break
      child = childOf(trie, node, id)
      if (child !== 0 || !loose || lexicon.isFiller[id] !== 1 || fillers === maxFillers) break
      fillers++
    }
    node = child
  }
  if (best === undefined || !isSpelled(best, context)) return undefined
  return isNegated(best, context) ? { ...best, terms: [] } : best
}

/** The terms of a phrase whose gates pass, one for each facet. */
function admit(
  terms: readonly LexiconTerm[],
  { from, to }: Found,
  context: PromptContext,
): PhraseMatch | undefined {
  if (terms.length === 1 && terms[0]!.gate === '') return { from, to, terms }
  const passing: LexiconTerm[] = []
  for (const term of terms) {
    if (passing.some(({ facet }) => facet === term.facet)) continue
    if (passesGate(term.gate, { from, to }, context)) passing.push(term)
  }
  return passing.length > 0 ? { from, to, terms: passing } : undefined
}

/** Words were found by hash; a phrase counts only if it is spelled as the lexicon has it. */
function isSpelled({ from, to }: Found, { tokens, lexicon }: PromptContext): boolean {
  for (let at = from; at <= to; at++) {
    const place = { text: tokens.text, start: tokens.starts[at]!, end: tokens.ends[at]! }
    if (tokens.text[place.start] !== '&' && !isWordAt(lexicon.vocabulary.table, tokens.ids[at]!, place))
      return false
  }
  return true
}
