import type { Word } from './word.ts'

/** Finds a known word by the characters of a text, without cutting them out first. */
export interface WordIndex {
  /** Open addressing by hash: place in `words` plus one, 0 for an empty slot. */
  slots: Uint16Array
  /** Hash of each word. */
  hashes: Int32Array
  words: readonly Word[]
}

const capacity = 1 << 14

/** One step of the hash, over lower-case UTF-16 units. No two spellings of up to six letters share a hash. */
export const mixHash = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (capacity - 1)

const hashOf = (text: string): number => {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = mixHash(hash, text.charCodeAt(i))
  return hash
}

/** Index of the single words among the entries; phrases are found by their first word. */
export const createWordIndex = (entries: ReadonlyMap<string, Word>): WordIndex => {
  const words = [...entries.values()].filter((word) => !word.text.includes(' '))
  const slots = new Uint16Array(capacity)
  const hashes = Int32Array.from(words, (word) => hashOf(word.text))
  hashes.forEach((hash, i) => {
    let slot = slotOf(hash)
    while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1)
    slots[slot] = i + 1
  })
  return { slots, hashes, words }
}

const isSpelled = (word: string, text: string, start: number): boolean => {
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(start + i)
    if (word.charCodeAt(i) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false
  }
  return true
}

/** Up to this length the hash alone tells two spellings apart. */
const certain = 6

/** The word spelled, in any case, by the text from `start` to `end`, whose hash is given; or undefined. */
export const findWord = (
  index: WordIndex,
  hash: number,
  text: string,
  start: number,
  end: number,
): Word | undefined => {
  const { slots, hashes, words } = index
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (capacity - 1)) {
    const entry = slots[slot]!
    if (entry === 0) return undefined
    if (hashes[entry - 1] !== hash) continue
    const word = words[entry - 1]!
    if (word.text.length === end - start && (end - start <= certain || isSpelled(word.text, text, start)))
      return word
  }
}
