/**
 * Interns words: each form of a word has the word's id. Words are found in a text without making strings, by a rolling
 * hash in an open-addressing table; what is made of them is confirmed letter by letter.
 */
export interface Vocabulary {
  /** The id of a known word, 0 otherwise. */
  id(word: string): number
  /** Ids run from 1 to `size - 1`; 0 is "no word of the lexicon". */
  size: number
  table: WordTable
}

/** Slots of a hash table. */
export interface WordTable {
  mask: number
  /** Brings a mixed hash down to a slot. */
  shift: number
  /** The id of the slot's word in the low bits, above it what the slot does not say of its hash; 0 if empty. */
  slots: Int32Array
  /** Where the letters of the slot's word start in `letters`, and how many they are. */
  starts: Int32Array
  lengths: Uint8Array
  letters: Uint16Array
}

/** Bits of a slot that hold the id. */
const idBits = 13
const idMask = (1 << idBits) - 1

/** Short words have small hashes: all bits take part in all bits. */
function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1)
}

/** A rolling hash over lower-case units; `tokenize` computes the same as it reads. */
function hashOf({ text, start, end }: WordPlace): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + lowerCase(text.charCodeAt(at))) | 0
  return hash
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
    for (const [word, id] of [...written]) written.set(british(word), id)
    return { id: idOf, size: ids.size + 1, table: createTable(written) }
  }
  return { add, build }
}

/** "watercolour", "greyish", "centre". */
function british(word: string): string {
  return word.replace('color', 'colour').replace('gray', 'grey').replace('center', 'centre')
}

function createTable(words: ReadonlyMap<string, number>): WordTable {
  const bits = Math.ceil(Math.log2(words.size * 2))
  const size = 1 << bits
  const table: WordTable = {
    mask: size - 1,
    shift: 32 - bits,
    slots: new Int32Array(size),
    starts: new Int32Array(size),
    lengths: new Uint8Array(size),
    letters: Uint16Array.from([...words.keys()].join(''), (letter) => letter.charCodeAt(0)),
  }
  let letters = 0
  for (const [word, id] of words) {
    const mixed = mix(hashOf({ text: word, start: 0, end: word.length }))
    let slot = mixed >>> table.shift
    while (table.slots[slot] !== 0) slot = (slot + 1) & table.mask
    table.slots[slot] = (mixed << idBits) | id
    table.starts[slot] = letters
    table.lengths[slot] = word.length
    letters += word.length
  }
  return table
}

/** The id of a word by its hash alone, 0 if none; `isWordAt` of the vocabulary confirms it. */
export function lookUpHash({ mask, shift, slots }: WordTable, hash: number): number {
  const mixed = mix(hash)
  const tag = mixed << idBits
  for (let slot = mixed >>> shift; ; slot = (slot + 1) & mask) {
    const entry = slots[slot]!
    if (entry === 0 || (entry ^ tag) >>> idBits === 0) return entry & idMask
  }
}

/** Confirms letter by letter that the word at `start…end` of a text has an id. */
export function isWordAt(table: WordTable, id: number, place: WordPlace): boolean {
  const { mask, shift, slots } = table
  for (let slot = mix(hashOf(place)) >>> shift; slots[slot] !== 0; slot = (slot + 1) & mask) {
    if ((slots[slot]! & idMask) === id && hasLetters(table, slot, place)) return true
  }
  return false
}

export interface WordPlace {
  text: string
  /** UTF-16 units. */
  start: number
  end: number
}

function hasLetters(
  { starts, lengths, letters }: WordTable,
  slot: number,
  { text, start, end }: WordPlace,
): boolean {
  if (lengths[slot] !== end - start) return false
  const from = starts[slot]!
  for (let at = start; at < end; at++) {
    if (lowerCase(text.charCodeAt(at)) !== letters[from + at - start]) return false
  }
  return true
}

function lowerCase(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit | 32 : unit
}
