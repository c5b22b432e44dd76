import { hashSeed, hashStep, type Vocabulary } from './vocabulary.ts'

/** What separates a word from the one before it. */
export const gaps = { none: 0, comma: 1, sentence: 2 } as const

/** Words of a prompt as parallel arrays of length `count`. */
export interface Tokens {
  text: string
  count: number
  /** Id in the vocabulary, 0 for a word the lexicon does not know. */
  ids: Int32Array
  /** UTF-16 units. */
  starts: Int32Array
  ends: Int32Array
  /** A value of `gaps`: what stands before the word. */
  gaps: Uint8Array
}

const letter = 0
const space = 1
const comma = 2
const stop = 3
const ampersand = 4

const unitClass = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit)
  if (/[a-z0-9]/i.test(char)) return letter
  if (',;:()[]{}"|'.includes(char)) return comma
  if ('.!?\n\r'.includes(char)) return stop
  return char === '&' ? ampersand : space
})

/** Splits a prompt into words in one pass. Hyphens and apostrophes separate words as spaces do. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const room = (text.length >> 1) + 1
  const ids = new Int32Array(room)
  const starts = new Int32Array(room)
  const ends = new Int32Array(room)
  const before = new Uint8Array(room)
  const andId = vocabulary.id('and')
  let count = 0
  let gap: number = gaps.none
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const kind = unit < 128 ? unitClass[unit]! : wideClass(unit)
    if (kind !== letter) {
      if (kind === comma && gap === gaps.none) gap = gaps.comma
      else if (kind === stop && endsSentence(text, at)) gap = gaps.sentence
      else if (kind === ampersand) {
        ids[count] = andId
        starts[count] = at
        ends[count] = at + 1
        before[count++] = gap
        gap = gaps.none
      }
      at++
      continue
    }
    const start = at
    let hash = hashSeed
    let current = unit
    do {
      hash = hashStep(hash, current >= 65 && current <= 90 ? current | 32 : current)
      current = text.charCodeAt(++at)
    } while (current < 128 ? unitClass[current] === letter : wideClass(current) === letter)
    ids[count] = vocabulary.lookup(hash, text, start, at)
    starts[count] = start
    ends[count] = at
    before[count++] = gap
    gap = gaps.none
  }
  return { text, count, ids, starts, ends, gaps: before }
}

/** Past the end of the text `charCodeAt` is NaN, which is no letter. */
function wideClass(unit: number): number {
  if (Number.isNaN(unit)) return space
  if (unit === 0xa0 || unit === 0xad || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x206f)) {
    return unit === 0x2014 || unit === 0x201c || unit === 0x201d || unit === 0x2026 ? comma : space
  }
  if (unit === 0x3002) return stop
  return unit >= 0x3000 && unit <= 0x3003 ? comma : letter
}

/** A full stop inside a number ("2.39") ends nothing. */
function endsSentence(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 46) return true
  const next = text.charCodeAt(at + 1)
  return !(next >= 48 && next <= 57)
}
