import { lookUpHash, type Vocabulary } from './vocabulary.ts'

/** What separates a word from the one before it. */
export const gaps = { none: 0, comma: 1, sentence: 2 } as const

/** Words of a prompt as parallel arrays, of which the first `count` entries hold. */
export interface Tokens {
  text: string
  count: number
  /** Id in the vocabulary by hash alone, 0 for a word the lexicon does not know. */
  ids: Int32Array
  /** UTF-16 units. */
  starts: Int32Array
  ends: Int32Array
  /** A value of `gaps`: what stands before the word. */
  gaps: Uint8Array
}

/** Splits a prompt into words. The tokens hold until the next call. */
export type Tokenizer = (text: string) => Tokens

/** Texts of up to this many UTF-16 units share the tokenizer's arrays; making arrays costs as much as splitting. */
const sharedLength = 1 << 15

export function createTokenizer({ table, id }: Vocabulary): Tokenizer {
  const shared = createArrays(sharedLength)
  const and = id('and')
  return (text) => {
    const tokens = text.length <= sharedLength ? shared : createArrays(text.length)
    tokens.text = text
    tokens.count = fill(tokens, { table, and })
    return tokens
  }
}

/** There is at most one word for every two units of text. */
function createArrays(length: number): Tokens {
  const room = (length >> 1) + 1
  return {
    text: '',
    count: 0,
    ids: new Int32Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    gaps: new Uint8Array(room),
  }
}

/** Kinds of units: up to `ampersand` a separator, above it the lower-case unit itself. */
const space = 1
const comma = 2
const stop = 3
const ampersand = 4

const unitKind = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit)
  if (/[a-z0-9]/i.test(char)) return char.toLowerCase().charCodeAt(0)
  if (',;:()[]{}"|'.includes(char)) return comma
  if ('.!?\n\r'.includes(char)) return stop
  return char === '&' ? ampersand : space
})

/** The values of `gaps`, where the loop reaches them fastest. */
const { none, comma: pause, sentence: end } = gaps

/** One pass over the units. Hyphens and apostrophes separate words as spaces do; "&" is the word "and". The hash is that of `hashOf`. */
function fill(tokens: Tokens, { table, and }: { table: Vocabulary['table']; and: number }): number {
  const { text, ids, starts, ends, gaps: before } = tokens
  const length = text.length
  let count = 0
  let gap: number = none
  let start = 0
  let hash = 0
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at)
    const kind = unit < 128 ? unitKind[unit]! : wideKind(unit)
    if (kind > ampersand) {
      hash = (Math.imul(hash, 31) + kind) | 0
      continue
    }
    if (at > start) {
      ids[count] = lookUpHash(table, hash)
      starts[count] = start
      ends[count] = at
      before[count++] = gap
      gap = none
    }
    start = at + 1
    hash = 0
    if (kind === comma) gap = gap === none ? pause : gap
    else if (kind === stop) gap = endsSentence(text, at) ? end : gap
    else if (kind === ampersand) {
      put(tokens, count++, { id: and, start: at, end: at + 1, gap })
      gap = none
    }
  }
  if (length > start) put(tokens, count++, { id: lookUpHash(table, hash), start, end: length, gap })
  return count
}

interface Word {
  id: number
  start: number
  end: number
  gap: number
}

function put({ ids, starts, ends, gaps: before }: Tokens, at: number, { id, start, end, gap }: Word): void {
  ids[at] = id
  starts[at] = start
  ends[at] = end
  before[at] = gap
}

/** Spaces and marks beyond ASCII: no-break space, zero-width marks, dashes, quotes, CJK stops. */
function wideKind(unit: number): number {
  if (unit === 0xa0 || unit === 0xad || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x206f)) {
    return unit === 0x2014 || unit === 0x201c || unit === 0x201d || unit === 0x2026 ? comma : space
  }
  if (unit === 0x3002) return stop
  return unit >= 0x3000 && unit <= 0x3003 ? comma : unit
}

/** A full stop inside a number ("2.39") ends nothing. */
function endsSentence(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 46) return true
  const next = text.charCodeAt(at + 1)
  return !(next >= 48 && next <= 57)
}
