const codes = (signs: string): number[] => [...signs].map((sign) => sign.charCodeAt(0))

/** Opening quotation marks and what closes each. */
const closers = new Map<number, number[]>([
  [34, codes('"”“')],
  [0x201c, codes('”"')],
  [0x2018, codes("’'")],
  [39, codes("'’")],
  [0x2019, codes("’'")],
  [0xab, codes('»')],
  [0x201e, codes('“”"')],
])

const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) || code >= 0xc0

/**
 * End of the quotation that opens at `at`; −1 when nothing closes it, 0 when the mark opens none. A single quotation mark opens only before a word and
 * after none, and closes only before a character that is no letter, so apostrophes stay in their words.
 */
export const closingQuote = (text: string, at: number): number => {
  const close = closers.get(text.charCodeAt(at)) ?? []
  const single = close.includes(39)
  if (single && at > 0 && isWordCode(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) < 0x2000) return 0
  for (let i = at + 1; i < text.length; i++) {
    if (!close.includes(text.charCodeAt(i))) continue
    if (
      single &&
      i + 1 < text.length &&
      isWordCode(text.charCodeAt(i + 1)) &&
      text.charCodeAt(i + 1) < 0x2000
    )
      continue
    return i + 1
  }
  return -1
}
