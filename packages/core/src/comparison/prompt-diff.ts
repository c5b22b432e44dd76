/** A stretch of words that both prompts have, that only the second has, or that only the first has. */
export interface PromptDiffSegment {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Above this many compared pairs of words the middle is shown as replaced whole; keeps the cost bounded. */
const maxCells = 1_000_000

/**
 * Compares two prompts word by word. The `same` and `removed` segments together are `a`, the `same` and `added`
 * segments together are `b`, spaces included. Segments of one kind are joined; removed stands before added.
 */
export function promptDiff(a: string, b: string): PromptDiffSegment[] {
  const left = words(a)
  const right = words(b)
  let head = 0
  while (head < left.length && head < right.length && left[head] === right[head]) head++
  let tail = 0
  const room = Math.min(left.length, right.length) - head
  while (tail < room && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail++
  const segments = createSegments()
  segments.push('same', left.slice(0, head))
  middle(left.slice(head, left.length - tail), right.slice(head, right.length - tail), segments)
  segments.push('same', left.slice(left.length - tail))
  return segments.list()
}

/** Words, spaces and marks, each a token, so that joining them gives the text again. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}'’]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []
}

interface Segments {
  push(kind: PromptDiffSegment['kind'], tokens: readonly string[]): void
  list(): PromptDiffSegment[]
}

function createSegments(): Segments {
  const done: PromptDiffSegment[] = []
  let removed = ''
  let added = ''
  const flush = (): void => {
    if (removed !== '') done.push({ kind: 'removed', text: removed })
    if (added !== '') done.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  const push = (kind: PromptDiffSegment['kind'], tokens: readonly string[]): void => {
    const text = tokens.join('')
    if (text === '') return
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      flush()
      const last = done.at(-1)
      if (last?.kind === 'same') last.text += text
      else done.push({ kind, text })
    }
  }
  return {
    push,
    list: () => {
      flush()
      return done
    },
  }
}

function middle(left: readonly string[], right: readonly string[], segments: Segments): void {
  if (left.length * right.length > maxCells) {
    segments.push('removed', left)
    segments.push('added', right)
    return
  }
  const lengths = commonLengths(left, right)
  const width = right.length + 1
  let i = 0
  let j = 0
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      segments.push('same', [left[i]!])
      i++
      j++
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
      segments.push('removed', [left[i++]!])
    else segments.push('added', [right[j++]!])
  }
  segments.push('removed', left.slice(i))
  segments.push('added', right.slice(j))
}

/** A word that stays is worth more than the spaces and marks between words, which are everywhere. */
const weightOf = (token: string): number => (/[\p{L}\p{N}]/u.test(token) ? 4 : 1)

/** Weight of the heaviest common subsequence of each pair of ends. */
function commonLengths(left: readonly string[], right: readonly string[]): Uint32Array {
  const width = right.length + 1
  const lengths = new Uint32Array((left.length + 1) * width)
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        left[i] === right[j]
          ? lengths[(i + 1) * width + j + 1]! + weightOf(left[i]!)
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  return lengths
}
