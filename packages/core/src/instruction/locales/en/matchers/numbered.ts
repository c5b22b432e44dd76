import { type Matcher, selector } from '../../../matcher.ts'
import type { Reading } from '../../../reading.ts'
import { has, isIndefinite, labelAt, roleAt, skipDeterminers } from '../../../selection/read-list.ts'
import { readNumbers } from '../../../selection/read-numbers.ts'
import { originAt } from '../../../selection/read-position.ts'
import * as category from '../../../text/category.ts'

/** "clip -1": no dash between the words but a sign of the number. */
const isNegative = ({ tokens }: Reading, at: number): boolean => {
  const dash = tokens[at + 1]
  return (
    has(dash, category.dash) &&
    has(tokens[at + 2], category.number) &&
    dash!.start > tokens[at]!.end &&
    tokens[at + 2]!.start === dash!.end
  )
}

/** "the clip two to the left of clip 5": how far away, not which. */
const isSteps = ({ tokens, locale }: Reading, at: number): boolean =>
  roleAt(tokens, at - 1) === 'the' &&
  tokens[at + 1]?.word !== locale.marks.digits &&
  (has(tokens[at + 2], category.bound) ||
    (roleAt(tokens, at + 2) === 'from' && originAt(tokens, skipDeterminers(tokens, at + 3)) !== 0))

/** "clip 2", "clips 2 and 4", "scenes 1-3, 5", "shot #4", "clips numbered 2 and 3". */
export const numberedClips: Matcher = {
  id: 'numbered-clips',
  pattern: [category.unit],
  read(reading, at) {
    const { tokens } = reading
    const label = labelAt(tokens, at)
    let next = at + 1
    if (label === 'one' || label === 'ones' || isIndefinite(tokens, at - 1)) return undefined
    if (label === 'glued' && tokens[next]?.start !== tokens[at]!.end) return undefined
    if (isSteps(reading, at)) return undefined
    if (isNegative(reading, at)) {
      const found = selector('clips', at, at + 3, [])
      found.missing = [-tokens[at + 2]!.value]
      return found
    }
    while (has(tokens[next], category.hash | category.dash)) next++
    return readNumbers(reading, at, next, label === 'many' || next > at + 1)
  },
}

/** "#3", "number 3", "nos. 2 and 4". */
export const hashNumbers: Matcher = {
  id: 'hash-numbers',
  pattern: [category.hash],
  read(reading, at) {
    const [hash, dot] = reading.tokens.slice(at, at + 2)
    // "show the number 3" in the picture.
    const shown =
      roleAt(reading.tokens, at - 1) === 'the' && /^(add|do)$/.test(reading.tokens[at - 2]?.word.verb ?? '')
    if (shown) return undefined
    return readNumbers(reading, at, dot?.word.text === '.' && dot.start === hash!.end ? at + 2 : at + 1, true)
  },
}
