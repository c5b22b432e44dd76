import type { ParsedInstruction } from '@retake/core'
import { isLeftOut } from './left-out.ts'

export type SegmentKind = 'plain' | 'clips' | 'left-out' | 'change' | 'problem'

export interface Segment {
  text: string
  kind: SegmentKind
  start: number
}

const priority: SegmentKind[] = ['plain', 'change', 'clips', 'left-out', 'problem']

function spansOf(parsed: ParsedInstruction) {
  const { matches, targets, diagnostics } = parsed
  return [
    ...matches.map((match) => ({
      start: match.end - match.text.replace(/^[\s,;]+/, '').length,
      end: match.end,
      kind: isLeftOut(parsed, match) ? ('left-out' as const) : ('clips' as const),
    })),
    ...targets.flatMap(({ modifications }) =>
      modifications.map(({ start, end }) => ({ start, end, kind: 'change' as const })),
    ),
    ...diagnostics
      .filter(({ severity }) => severity !== 'info')
      .map(({ start, end }) => ({ start, end, kind: 'problem' as const })),
  ]
}

/** Cuts a text into what was understood as naming clips, as a change, or not at all; the parts join to the text. */
export function highlightSegments(parsed: ParsedInstruction): Segment[] {
  const { text } = parsed
  const spans = spansOf(parsed).filter(({ start, end }) => end > start)
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b)
  const segments: Segment[] = []
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1]
    if (end === undefined) break
    const kind = spans
      .filter((span) => span.start <= start && span.end >= end)
      .reduce<SegmentKind>(
        (best, span) => (priority.indexOf(span.kind) > priority.indexOf(best) ? span.kind : best),
        'plain',
      )
    const last = segments.at(-1)
    if (last?.kind === kind) last.text += text.slice(start, end)
    else segments.push({ text: text.slice(start, end), kind, start })
  }
  return segments
}
