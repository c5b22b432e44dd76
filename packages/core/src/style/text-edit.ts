/** Replace `start…end` (UTF-16 units) by `text`; an empty text removes. */
export interface TextEdit {
  start: number
  end: number
  text: string
}

/** A stretch of text that stands in the original at `start + shift`. UTF-16 units. */
export interface KeptText {
  start: number
  end: number
  shift: number
}

/** A text with what is left in it of the one it was made from, ascending. */
export interface EditedText {
  text: string
  kept: readonly KeptText[]
}

export function unedited(text: string): EditedText {
  return { text, kept: [{ start: 0, end: text.length, shift: 0 }] }
}

/** Applies edits that do not overlap, ascending, and mends spaces, commas and capitals where something was removed. */
export function applyEdits({ text: prompt, kept }: EditedText, edits: readonly TextEdit[]): EditedText {
  let text = ''
  let from = 0
  const copied: KeptText[] = []
  let capital = false
  const copyUntil = (end: number): void => {
    copied.push({ start: text.length, end: text.length + end - from, shift: from - text.length })
    const first = prompt.slice(from, Math.min(end, from + 1))
    text +=
      (capital && first.toUpperCase().length === 1 ? first.toUpperCase() : first) +
      prompt.slice(from + first.length, end)
  }
  for (const edit of edits) {
    const mended = mend(prompt, edit)
    if (mended.start < from) continue
    copyUntil(mended.start)
    text += mended.text
    from = mended.end
    capital = mended.capital
  }
  copyUntil(prompt.length)
  return { text, kept: traceBack(copied, kept) }
}

/** What was copied from an edited text, in terms of the original. Both ascend, in either text. */
function traceBack(copied: readonly KeptText[], kept: readonly KeptText[]): KeptText[] {
  const traced: KeptText[] = []
  let index = 0
  for (const { start, end, shift } of copied) {
    while (index < kept.length && kept[index]!.end <= start + shift) index++
    for (let at = index; at < kept.length && kept[at]!.start < end + shift; at++) {
      const piece = kept[at]!
      traced.push({
        start: Math.max(start, piece.start - shift),
        end: Math.min(end, piece.end - shift),
        shift: shift + piece.shift,
      })
    }
  }
  return traced
}

/** For each span of the edited text, ascending by `start`: where it stands in the original, if all of it is kept. */
export function originsOf(
  spans: readonly { start: number; end: number }[],
  kept: readonly KeptText[],
): (number | undefined)[] {
  let index = 0
  return spans.map(({ start, end }) => {
    while (index < kept.length && kept[index]!.end <= start) index++
    const piece = kept[index]
    return piece && piece.start <= start && end <= piece.end ? start + piece.shift : undefined
  })
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
