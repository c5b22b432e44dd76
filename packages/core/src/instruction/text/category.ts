/**
 * What a word can be to the grammar, one bit each. A word may be several things at once: "second" is an
 * ordinal and a unit of time.
 */
export const category = {
  unit: 1 << 0,
  number: 1 << 1,
  ordinal: 1 << 2,
  all: 1 << 3,
  rest: 1 << 4,
  determiner: 1 << 5,
  preposition: 1 << 6,
  conjunction: 1 << 7,
  negation: 1 << 8,
  exception: 1 << 9,
  section: 1 << 10,
  verb: 1 << 11,
  auxiliary: 1 << 12,
  filler: 1 << 13,
  pronoun: 1 << 14,
  selected: 1 << 15,
  look: 1 << 16,
  amount: 1 << 17,
  question: 1 << 18,
  stop: 1 << 19,
  relative: 1 << 20,
  like: 1 << 21,
  act: 1 << 22,
  edge: 1 << 23,
  fraction: 1 << 24,
  second: 1 << 25,
  parity: 1 << 26,
  bound: 1 << 27,
  degree: 1 << 28,
  dash: 1 << 29,
  hash: 1 << 30,
} as const

export type CategoryName = keyof typeof category
