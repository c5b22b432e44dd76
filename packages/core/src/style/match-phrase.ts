import { isNegated, passesGate } from './gates.ts'
import type { Found, PromptContext } from './prompt-context.ts'
import type { LexiconTerm } from './read-lexicon.ts'
import { childOf, type TermTrie } from './term-trie.ts'
import { isWordAt } from './vocabulary.ts'

/** A term of the lexicon at its place. */
export interface TermMatch extends Found {
  term: LexiconTerm
}

/** At most this many fillers stand between the words of a camera movement. */
const maxFillers = 4

/**
 * The terms of the phrases that start at a word, each facet's longest, longest first: "bright daylight" is light, and
 * its "daylight" is looked at in its turn. Nothing where the phrase is negated.
 */
export function matchPhrases(trie: TermTrie, from: number, context: PromptContext): readonly TermMatch[] {
  const { tokens, lexicon } = context
  const node = trie.first[tokens.ids[from]!]!
  const ended = trie.terms[node]
  let matches = none
  if (goesOn(trie, from, context)) {
    const walk = { trie, from, context, fillers: trie === lexicon.loose ? maxFillers : 0, matches }
    follow(walk, node, from)
    matches = walk.matches
  } else if (ended !== undefined) matches = admit(none, { terms: ended, from, to: from }, context)
  const longest = matches[0]
  if (longest === undefined || !isSpelled(longest, context)) return none
  return longest.term.facet !== null && isNegated(longest, context)
    ? [{ ...longest, term: nothing }]
    : matches
}

const none: TermMatch[] = []
const nothing: LexiconTerm = { facet: null, order: -1, value: '', axis: '', pole: '', gate: '' }

interface Walk {
  trie: TermTrie
  from: number
  context: PromptContext
  /** How many fillers may still be passed over. */
  fillers: number
  matches: TermMatch[]
}

/** Most words that open a phrase stand for themselves: the next word shows it. */
function goesOn(trie: TermTrie, from: number, { tokens, lexicon }: PromptContext): boolean {
  const { ids, gaps, count } = tokens
  const next = from + 1
  if (next >= count || gaps[next] !== 0) return false
  const id = ids[next]!
  if (id === 0) return false
  if (trie === lexicon.loose && lexicon.isFiller[id] === 1) return true
  return childOf(trie, trie.first[ids[from]!]!, id) !== 0
}

/** Goes on as far as phrases do, and takes what passes on the way back. */
function follow(walk: Walk, node: number, to: number): void {
  const { trie, context } = walk
  const { ids, gaps, count } = context.tokens
  for (let next = to + 1; next < count && gaps[next] === 0; next++) {
    const id = ids[next]!
    const child = id === 0 ? 0 : childOf(trie, node, id)
    if (child !== 0) {
      follow(walk, child, next)
      break
    }
    if (walk.fillers === 0 || context.lexicon.isFiller[id] !== 1) break
    walk.fillers--
  }
  const ended = trie.terms[node]
  if (ended !== undefined) walk.matches = admit(walk.matches, { terms: ended, from: walk.from, to }, context)
}

interface Ending extends Found {
  terms: readonly LexiconTerm[]
}

/** A shorter phrase counts for facets that a longer one says nothing about; a hue only within light and weather. */
function admit(matches: TermMatch[], { terms, from, to }: Ending, context: PromptContext): TermMatch[] {
  let admitted = matches
  for (let index = 0; index < terms.length; index++) {
    const term = terms[index]!
    if (admitted.length > 0 && !adds(term, to, admitted)) continue
    const match = { from, to, term }
    if (term.gate !== '' && !passesGate(term.gate, match, context)) continue
    if (admitted === none) admitted = [match]
    else admitted.push(match)
  }
  return admitted
}

function adds({ order, gate }: LexiconTerm, to: number, matches: readonly TermMatch[]): boolean {
  const longest = matches[0]!
  if (longest.to > to && (longest.term.order < 0 || (gate === 'hue' && !leavesHue(longest.term))))
    return false
  for (let index = 0; index < matches.length; index++) if (matches[index]!.term.order === order) return false
  return true
}

/** "blue light" and "blue sky" speak of a hue too, "golden hour" and "black and white" do not. */
function leavesHue({ facet }: LexiconTerm): boolean {
  return facet === 'lighting' || facet === 'weather'
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
