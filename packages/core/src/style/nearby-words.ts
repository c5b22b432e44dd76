/** A word and where it stands, UTF-16 units. */
export interface NearbyWord {
  /** Lower case. */
  text: string
  start: number
  end: number
}

const boundary = /[,;:.!?\n\r()[\]{}"“”—|]/
const blank = /\s/

/** The words before a place, nearest first, up to the punctuation that opens the phrase. */
export function wordsBefore(prompt: string, at: number, limit: number): NearbyWord[] {
  const words: NearbyWord[] = []
  let cursor = at
  while (words.length < limit) {
    while (cursor > 0 && blank.test(prompt[cursor - 1]!) && !boundary.test(prompt[cursor - 1]!)) cursor--
    const end = cursor
    while (cursor > 0 && !blank.test(prompt[cursor - 1]!) && !boundary.test(prompt[cursor - 1]!)) cursor--
    if (cursor === end) break
    words.push({ text: prompt.slice(cursor, end).toLowerCase(), start: cursor, end })
  }
  return words
}

/** The words after a place, nearest first, up to the punctuation that closes the phrase. */
export function wordsAfter(prompt: string, at: number, limit: number): NearbyWord[] {
  const words: NearbyWord[] = []
  let cursor = at
  while (words.length < limit) {
    while (cursor < prompt.length && blank.test(prompt[cursor]!) && !boundary.test(prompt[cursor]!)) cursor++
    const start = cursor
    while (cursor < prompt.length && !blank.test(prompt[cursor]!) && !boundary.test(prompt[cursor]!)) cursor++
    if (cursor === start) break
    words.push({ text: prompt.slice(start, cursor).toLowerCase(), start, end: cursor })
  }
  return words
}
