/** The text without white space and the given marks at its end. A regular expression would take quadratic time. */
export function trimMarksEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && isTrimmed(text[end - 1]!, marks)) end--
  return text.slice(0, end)
}

/** The text without white space and the given marks at either end. */
export function trimMarks(text: string, marks: string): string {
  let start = 0
  while (start < text.length && isTrimmed(text[start]!, marks)) start++
  return trimMarksEnd(text.slice(start), marks)
}

const isTrimmed = (character: string, marks: string): boolean =>
  marks.includes(character) || character.trim() === ''
