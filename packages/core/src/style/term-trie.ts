import type { LexiconTerm } from './read-lexicon.ts'

/** A trie over word ids, as an open-addressing table of edges. Node 0 is the root. */
export interface TermTrie {
  /** The first step, by word id; 0 where no phrase starts with the word. */
  first: Int32Array
  mask: number
  /** In turn `node * stride + word` of an edge, 0 for an empty slot, and the node it leads to. */
  edges: Int32Array
  /** The terms of the phrase that ends at a node. */
  terms: readonly (readonly LexiconTerm[] | undefined)[]
}

/** More than the ids of a vocabulary. */
const stride = 1 << 13

export interface TermTrieBuilder {
  add(words: readonly number[], term: LexiconTerm): void
  build(vocabularySize: number): TermTrie
}

export function createTermTrieBuilder(): TermTrieBuilder {
  const edges = new Map<number, number>()
  const terms: (LexiconTerm[] | undefined)[] = [undefined]
  const add = (words: readonly number[], term: LexiconTerm): void => {
    let node = 0
    for (const word of words) {
      const edge = node * stride + word
      const child = edges.get(edge) ?? terms.push(undefined) - 1
      edges.set(edge, child)
      node = child
    }
    const ended = terms[node] ?? []
    terms[node] = ended
    if (!ended.some(({ facet, gate }) => facet === term.facet && gate === term.gate)) ended.push(term)
  }
  const build = (vocabularySize: number): TermTrie => {
    if (vocabularySize > stride) throw new Error('The lexicon has more words than the trie has room for.')
    const size = 1 << Math.ceil(Math.log2(edges.size * 1.5))
    const trie: TermTrie = {
      first: Int32Array.from({ length: vocabularySize }, (_, word) => edges.get(word) ?? 0),
      mask: size - 1,
      edges: new Int32Array(size * 2),
      terms,
    }
    for (const [edge, child] of edges) {
      let slot = slotOf(edge, trie.mask)
      while (trie.edges[slot * 2] !== 0) slot = (slot + 1) & trie.mask
      trie.edges.set([edge, child], slot * 2)
    }
    return trie
  }
  return { add, build }
}

function slotOf(edge: number, mask: number): number {
  const mixed = Math.imul(edge, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) & mask
}

/** The node after a word, 0 if no phrase goes on with it. */
export function childOf({ mask, edges }: TermTrie, node: number, word: number): number {
  const edge = node * stride + word
  for (let slot = slotOf(edge, mask); ; slot = (slot + 1) & mask) {
    const found = edges[slot * 2]!
    if (found === edge) return edges[slot * 2 + 1]!
    if (found === 0) return 0
  }
}
