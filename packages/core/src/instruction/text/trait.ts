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
/** Says something about the picture; settled when the lexicon is compiled, which gives it no name. */
export const speaking = 256

/** The names of those a lexicon gives, in the order of their bits. */
export const names = 'separator range asking telling lending carrying ranging lasting'
