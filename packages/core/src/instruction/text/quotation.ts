const double = /["“”]/g
const single = /['‘](?![\p{L}\d])/gu

/** Opening quotation marks and what closes each; apostrophes are plain here. */
const closings: Record<string, RegExp> = {
  '"': double,
  '“': double,
  '„': double,
  '«': /»/g,
  "'": single,
  '‘': single,
}

/**
 * End of the quotation that opens at `at`, or 0. A single quotation mark opens only before a word and after none,
 * and closes only before a character that is no letter, so apostrophes stay in their words. What nothing closes is
 * noted in `unclosed` and not looked for again.
 */
export const closingQuote = (text: string, at: number, unclosed: RegExp[]): number => {
  const closing = closings[text[at]!]
  if (!closing || unclosed.includes(closing)) return 0
  if (closing === single && /[\p{L}\d]/u.test(text[at - 1] ?? '')) return 0
  closing.lastIndex = at + 1
  if (closing.test(text)) return closing.lastIndex
  unclosed.push(closing)
  return 0
}
