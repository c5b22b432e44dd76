/** Further things a word can do, one bit each; unlike a category a trait starts no matcher. */

/** Separates the items of a list: "and", ",". */
export const separator = 1
/** Joins the ends of a range: "to", "-". */
export const range = 2
/** Begins a question when it begins a sentence: "is", "should". */
export const asking = 4
/** Worth correcting a typing error to, besides the words that name clips. */
export const telling = 8
/** Takes a look from a clip: "copy", "borrow". */
export const lending = 16
/** The same where the sentence also names who receives: "give", "have", "with". */
export const carrying = 32
/** Before a word that joins a range: "through to", "down to". */
export const ranging = 64
/** Before a time that is how long a clip shall be: "for", "lasting". */
export const lasting = 128
/** Leads to what something becomes: "to", "into", "with". */
export const goal = 256
/** May stand before a place in the row: "on the", "at". */
export const leading = 512
/** Says that something is part of what follows: "in", "within". */
export const within = 1024
/** A section that is also an everyday word, and one only where the song has it: "bridge". */
export const everyday = 2048
/** Says something about the picture; settled when the lexicon is compiled, which gives it no name. */
export const speaking = 4096

/** The names of those a lexicon gives, in the order of their bits. */
export const names =
  'separator range asking telling lending carrying ranging lasting goal leading within everyday'
