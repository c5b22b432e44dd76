/** Further things a word can do, one bit each; unlike a category a trait starts no matcher. */
export const trait = {
  /** Separates the items of a list: "and", ",". */
  separator: 1,
  /** Joins the ends of a range: "to", "-". */
  range: 2,
  /** Begins a question when it begins a sentence: "is", "should". */
  asking: 4,
  /** Says something about the picture; settled when the lexicon is compiled. */
  speaking: 16,
  /** Worth correcting a typing error to, besides the words that name clips. */
  telling: 32,
  /** Takes a look from a clip: "copy", "borrow". */
  lending: 64,
  /** The same where the sentence also names who receives: "give", "have", "with". */
  carrying: 128,
  /** Before a word that joins a range: "through to", "down to". */
  ranging: 256,
} as const
