/** Replace `start…end` (UTF-16 units) by `text`; an empty text removes. */
export interface TextEdit {
  start: number
  end: number
  text: string
}

/** Applies edits that do not overlap, ascending, and mends spaces, commas and capitals where something was removed. */
export function applyEdits(prompt: string, edits: readonly TextEdit[]): string {
  let out = ''
  let from = 0
  for (const edit of edits) {
    const { start, end, text, capital } = mend(prompt, edit)
    if (start < from) continue
    out += prompt.slice(from, start) + text
    from = end
    if (capital && from < prompt.length) out += prompt[from++]!.toUpperCase()
  }
  return out + prompt.slice(from)
}

/** Whether two edits, once mended, would touch the same characters. */
export function editsTouch(left: TextEdit, right: TextEdit): boolean {
  return right.start - left.end < 4
}

interface MendedEdit extends TextEdit {
  /** The next character opens the sentence now. */
  capital: boolean
}

function mend(prompt: string, edit: TextEdit): MendedEdit {
  if (edit.text !== '') return { ...edit, capital: false }
  let { start, end } = edit
  const wasCapital = /\p{Lu}/u.test(prompt[start] ?? '')
  while (start > 0 && /[ \t]/.test(prompt[start - 1]!)) start--
  while (end < prompt.length && /[ \t]/.test(prompt[end]!)) end++
  const left = prompt[start - 1]
  const right = prompt[end]
  const opens = left === undefined || /[.!?\n\r]/.test(left)
  if (opens) {
    while (end < prompt.length && /[,;.!? \t]/.test(prompt[end]!)) end++
    return {
      start,
      end,
      text: left === undefined || end >= prompt.length || /\s/.test(left) ? '' : ' ',
      capital: wasCapital,
    }
  }
  if (/[,;:]/.test(left)) {
    if (right === undefined || /[.!?\n\r]/.test(right))
      return { start: start - 1, end, text: '', capital: false }
    if (/[,;]/.test(right)) return { start, end: end + 1, text: '', capital: false }
    return { start, end, text: ' ', capital: false }
  }
  const glued = right === undefined || /[,;:.!?)\]}\n\r]/.test(right) || /[([{]/.test(left)
  return { start, end, text: glued ? '' : ' ', capital: false }
}
