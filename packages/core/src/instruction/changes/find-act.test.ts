import { expect, it } from 'vitest'
import { parseInstruction } from '../parse-instruction.ts'

const clips = Array.from({ length: 6 }, (_, index) => ({
  index,
  startSeconds: index * 5,
  endSeconds: index * 5 + 5,
}))
const codesOf = (text: string): string[] =>
  parseInstruction(text, { clips }).diagnostics.map(({ code }) => code)

it.each(['make clip 3 last 4 seconds', 'clip 3 lasts 4 seconds', 'a version of clip 2 lasting 8 seconds'])(
  'tells that a slot keeps its length: %s',
  (text) => expect(codesOf(text)).toContain('slot-length-fixed'),
)

it.each(['add a bird to clip 3 after 2 seconds', 'make clip 3 2 stops brighter'])(
  'takes no other number for a length: %s',
  (text) => expect(codesOf(text)).not.toContain('slot-length-fixed'),
)
