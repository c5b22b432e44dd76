import { hashSeed, hashStep, lookUpWord, type Vocabulary } from './vocabulary.ts'

/** What separates a word from the one before it. */
export const gaps = { none: 0, comma: 1, sentence: 2 } as const

/** Words of a prompt as parallel arrays of length `count`. */
export interface Tokens {
  text: string
  count: number
  /** Id in the vocabulary, 0 for a word the lexicon does not know. */
  ids: number[]
  /** UTF-16 units. */
  starts: number[]
  ends: number[]
  /** A value of `gaps`: what stands before the word. */
  gaps: number[]
}

/** Up to this value `unitKind` is a separator; above, the lower-case unit itself. */
const ampersand = 4
const comma = 2
const stop = 3
const space = 1

const unitKind = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit)
  if (/[a-z0-9]/i.test(char)) return char.toLowerCase().charCodeAt(0)
  if (',;:()[]{}"|'.includes(char)) return comma
  if ('.!?\n\r'.includes(char)) return stop
  return char === '&' ? ampersand : space
})

/** Splits a prompt into words in one pass. Hyphens and apostrophes separate words as spaces do. */
export function tokenize(text: string, { table, id }: Vocabulary): Tokens {
  const ids: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const before: number[] = []
  const length = text.length
  let gap: number = gaps.none
  let at = 0
  while (at < length) {
    const start = at
    let hash = hashSeed
    let kind = space
    for (; at < length; at++) {
      const unit = text.charCodeAt(at)
      kind = unit < 128 ? unitKind[unit]! : wideKind(unit)
      if (kind <= ampersand) break
      hash = hashStep(hash, kind)
    }
    if (at > start) {
      ids.push(lookUpWord(table, hash, text, start, at))
      starts.push(start)
      ends.push(at)
      before.push(gap)
      gap = gaps.none
    }
    if (kind === comma && gap === gaps.none) gap = gaps.comma
    else if (kind === stop && endsSentence(text, at)) gap = gaps.sentence
    else if (kind === ampersand && at < length) {
      ids.push(id('and'))
      starts.push(at)
      ends.push(at + 1)
      before.push(gap)
      gap = gaps.none
    }
    at++
  }
  return { text, count: ids.length, ids, starts, ends, gaps: before }
}

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
