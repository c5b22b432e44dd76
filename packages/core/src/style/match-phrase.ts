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
  const node = trie.first[context.tokens.ids[from]!]!
  const match = longest(
    { trie, from, context, fillers: trie === context.lexicon.loose ? maxFillers : 0 },
    node,
    from,
  )
  if (match === undefined || !isSpelled(match, context)) return undefined
  return isNegated(match, context) ? { ...match, terms: [] } : match
}

interface Walk {
  trie: TermTrie
  from: number
  context: PromptContext
  /** How many fillers may still be passed over. */
  fillers: number
}

/** Goes on as far as phrases do, and on the way back takes the first whose gate passes. */
function longest(walk: Walk, node: number, to: number): PhraseMatch | undefined {
  const { trie, context } = walk
  const { ids, gaps, count } = context.tokens
  for (let next = to + 1; next < count && gaps[next] === 0; next++) {
    const id = ids[next]!
    const child = id === 0 ? 0 : childOf(trie, node, id)
    if (child !== 0) {
      const longer = longest(walk, child, next)
      if (longer !== undefined) return longer
      break
    }
    if (walk.fillers === 0 || context.lexicon.isFiller[id] !== 1) break
    walk.fillers--
  }
  const ended = trie.terms[node]
  return ended === undefined ? undefined : admit(ended, { from: walk.from, to }, context)
}

/** The terms of a phrase whose gates pass, one for each facet. */
function admit(
  terms: readonly LexiconTerm[],
  { from, to }: Found,
  context: PromptContext,
): PhraseMatch | undefined {
  if (terms.length === 1)
    return passesGate(terms[0]!.gate, { from, to }, context) ? { from, to, terms } : undefined
  const passing: LexiconTerm[] = []
  for (const term of terms) {
    if (passing.some(({ facet }) => facet === term.facet)) continue
    if (passesGate(term.gate, { from, to }, context)) passing.push(term)
  }
  return passing.length > 0 ? { from, to, terms: passing } : undefined
}

/** Words were found by hash; a phrase counts only if it is spelled as the lexicon has it. */
function isSpelled({ from, to }: Found, { tokens, lexicon }: PromptContext): boolean {
  const { text, ids, starts, ends } = tokens
  for (let at = from; at <= to; at++) {
    const start = starts[at]!
    if (!isWordAt(lexicon.vocabulary.table, ids[at]!, { text, start, end: ends[at]! }))
      return text[start] === '&'
  }
  return true
}
