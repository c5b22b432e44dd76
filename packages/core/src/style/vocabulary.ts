/**
 * Interns words: each form of a word has the word's id. Words are found in a text without making strings: by a rolling
 * hash in an open-addressing table, confirmed letter by letter.
 */
export interface Vocabulary {
  /** The id of a known word, 0 otherwise. */
  id(word: string): number
  /** Ids run from 1 to `size - 1`; 0 is "no word of the lexicon". */
  size: number
  table: WordTable
}

/** Slots of a hash table; `ids[slot] === 0` is an empty one. */
export interface WordTable {
  mask: number
  hashes: Int32Array
  ids: Int32Array
  /** Where the letters of the slot's word start in `letters`, and how many they are. */
  starts: Int32Array
  lengths: Uint8Array
  letters: Uint16Array
}

export const hashSeed = 7

/** One step of the rolling hash over lower-case UTF-16 units. */
export function hashStep(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

/** First slot for a hash. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 13)) & mask
}

export interface VocabularyBuilder {
  /** The id of a word, added if new. */
  add(word: string): number
  build(): Vocabulary
}

/** Collects words; `forms` maps written forms to the words they stand for. */
export function createVocabularyBuilder(forms: ReadonlyMap<string, string>): VocabularyBuilder {
  const ids = new Map<string, number>()
  const idOf = (written: string): number => ids.get(forms.get(written) ?? written) ?? 0
  const add = (written: string): number => {
    const known = idOf(written)
    if (known !== 0) return known
    ids.set(forms.get(written) ?? written, ids.size + 1)
    return ids.size
  }
  const build = (): Vocabulary => {
    const written = new Map(ids)
    for (const [form, word] of forms) {
      const id = ids.get(word)
      if (id !== undefined) written.set(form, id)
    }
    return { id: idOf, size: ids.size + 1, table: createTable(written) }
  }
  return { add, build }
}

function createTable(words: ReadonlyMap<string, number>): WordTable {
  const size = 1 << Math.ceil(Math.log2(words.size * 3))
  const table: WordTable = {
    mask: size - 1,
    hashes: new Int32Array(size),
    ids: new Int32Array(size),
    starts: new Int32Array(size),
    lengths: new Uint8Array(size),
    letters: Uint16Array.from([...words.keys()].join(''), (letter) => letter.charCodeAt(0)),
  }
  let letters = 0
  for (const [word, id] of words) {
    let hash = hashSeed
    for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at))
    let slot = slotOf(hash, table.mask)
    while (table.ids[slot] !== 0) slot = (slot + 1) & table.mask
    table.hashes[slot] = hash
    table.ids[slot] = id
    table.starts[slot] = letters
    table.lengths[slot] = word.length
    letters += word.length
  }
  return table
}

/** The id of the word at `start…end` of a text, whose hash over lower-case units is `hash`; 0 if it is none. */
export function lookUpWord(table: WordTable, hash: number, text: string, start: number, end: number): number {
  const { mask, hashes, ids } = table
  for (let slot = slotOf(hash, mask); ids[slot] !== 0; slot = (slot + 1) & mask) {
    if (hashes[slot] === hash && isWord(table, slot, text, start, end)) return ids[slot]!
  }
  return 0
}

function isWord(
  { starts, lengths, letters }: WordTable,
  slot: number,
  text: string,
  start: number,
  end: number,
): boolean {
  const length = end - start
  if (lengths[slot] !== length) return false
  const from = starts[slot]!
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(start + at)
    if ((unit >= 65 && unit <= 90 ? unit | 32 : unit) !== letters[from + at]) return false
  }
  return true
}
