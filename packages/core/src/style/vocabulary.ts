/** Interns words: each form of a word has the word's id, found from the text without making strings. */
export interface Vocabulary {
  /** The id of a word, added if new. Ids start at 1; 0 is "no word of the lexicon". */
  add(word: string): number
  /** Builds the table for `tokenize`; nothing is added afterwards. */
  seal(): void
  size(): number
  /** The id of a known word, 0 otherwise. */
  id(word: string): number
  /** The id of the lower-cased word whose hash is `hash` and which stands at `start…end`; 0 if none. */
  lookup(hash: number, text: string, start: number, end: number): number
}

export const hashSeed = 7

/** One step of the rolling hash over lower-cased UTF-16 units. */
export function hashStep(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

export function createVocabulary(forms: ReadonlyMap<string, string>): Vocabulary {
  const ids = new Map<string, number>()
  let words: string[] = []
  let slots = new Int32Array(0)
  let wordIds: number[] = []

  const add = (written: string): number => {
    const word = forms.get(written) ?? written
    let id = ids.get(word)
    if (id === undefined) {
      id = ids.size + 1
      ids.set(word, id)
    }
    return id
  }
  const seal = (): void => {
    const known = new Map(ids)
    for (const [form, word] of forms) {
      const id = ids.get(word)
      if (id !== undefined) known.set(form, id)
    }
    words = ['', ...known.keys()]
    wordIds = [0, ...known.values()]
    slots = new Int32Array(1 << Math.ceil(Math.log2(words.length * 4)))
    for (let index = 1; index < words.length; index++) place(index)
  }
  const place = (index: number): void => {
    let hash = hashSeed
    const word = words[index]!
    for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at))
    let slot = spread(hash) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = index
  }
  const lookup = (hash: number, text: string, start: number, end: number): number => {
    let slot = spread(hash) & (slots.length - 1)
    for (let index = slots[slot]!; index !== 0; index = slots[slot]!) {
      if (isWord(words[index]!, text, start, end)) return wordIds[index]!
      slot = (slot + 1) & (slots.length - 1)
    }
    return 0
  }
  return { add, seal, size: () => ids.size + 1, id: (word) => ids.get(forms.get(word) ?? word) ?? 0, lookup }
}

function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 12
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (end - start !== word.length) return false
  for (let at = 0; at < word.length; at++) {
    const unit = text.charCodeAt(start + at)
    if ((unit >= 65 && unit <= 90 ? unit | 32 : unit) !== word.charCodeAt(at)) return false
  }
  return true
}
