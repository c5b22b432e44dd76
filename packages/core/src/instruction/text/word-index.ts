import type { Word } from './word.ts'

/** Finds a known word by the letters of a text, without cutting them out first: open addressing by hash. */
export interface WordIndex {
  /** Place in `words` plus one; 0 for an empty slot. */
  slots: Uint16Array
  words: readonly Word[]
}

const capacity = 1 << 14

/** One step of the hash of a word, letter by letter. */
export const mixHash = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (capacity - 1)

const spells = (text: string, start: number, word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** The word that the text spells from `start` to `end`, whose hash is given. */
export const findWord = (
  { slots, words }: WordIndex,
  hash: number,
  text: string,
  start: number,
  end: number,
): Word | undefined => {
  for (let slot = slotOf(hash); slots[slot] !== 0; slot = (slot + 1) & (capacity - 1)) {
    const word = words[slots[slot]! - 1]!
    if (word.text.length === end - start && spells(text, start, word.text)) return word
  }
  return undefined
}

export const createWordIndex = (words: readonly Word[]): WordIndex => {
  const slots = new Uint16Array(capacity)
  words.forEach(({ text }, place) => {
    let hash = 0
    for (let i = 0; i < text.length; i++) hash = mixHash(hash, text.charCodeAt(i))
    let slot = slotOf(hash)
    while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1)
    slots[slot] = place + 1
  })
  return { slots, words }
}
