import type { Word } from './word.ts'

/** Finds a known word by the characters of a text, without cutting them out first. */
export interface WordIndex {
  /** Open addressing by hash: place in `words` plus one, 0 for an empty slot. */
  slots: Uint16Array
  words: readonly Word[]
}

const capacity = 1 << 14

/** One step of the hash, over lower-case UTF-16 units. */
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
  words.forEach((word, i) => {
    let slot = slotOf(hashOf(word.text))
    while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1)
    slots[slot] = i + 1
  })
  return { slots, words }
}

const isSpelled = (word: string, text: string, start: number): boolean => {
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(start + i)
    if (word.charCodeAt(i) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false
  }
  return true
}

/** The word spelled, in any case, by the text from `start` to `end`, whose hash is given; or undefined. */
export const findWord = (
  index: WordIndex,
  hash: number,
  text: string,
  start: number,
  end: number,
): Word | undefined => {
  const { slots, words } = index
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (capacity - 1)) {
    const entry = slots[slot]!
    if (entry === 0) return undefined
    const word = words[entry - 1]!
    if (word.text.length === end - start && isSpelled(word.text, text, start)) return word
  }
}
