import { isVerb } from '../../clauses/mood-of.ts'
import type { Reading } from '../../reading.ts'
import { has, labelAt, roleAt } from '../../selection/read-list.ts'
import * as category from '../../text/category.ts'
import type { Token } from '../../text/word.ts'

/** How many words courtesy may take before it comes to the point. */
const longest = 12

const opens = category.filler | category.auxiliary | category.question
const goesOn = opens | category.pronoun | category.amount | category.degree

/** Where the point begins: "make" of "able to make", "if you could make", "an angel and make"; or −1. */
const pointAt = (tokens: Token[], at: number): number => {
  const text = roleAt(tokens, at)
  const next = has(tokens[at + 1], category.auxiliary) ? at + 2 : at + 1
  if (/\byou\b/.test(text)) return isVerb(tokens[next]) || labelAt(tokens, at - 1) === 'if' ? next : -1
  if (text === 'to' || text === 'and')
    return isVerb(tokens[at + 1]) || roleAt(tokens, at + 1) === 'see' ? at + 1 : -1
  return labelAt(tokens, at) === 'if' && !has(tokens[at + 1], opens) ? at + 1 : -1
}

/** Where courtesy that begins at a token comes to the point, or −1: "would you be able to …", "it would be nice if …". */
const endOfCourtesy = (tokens: Token[], at: number): number => {
  let kind = false
  for (let i = at; i < at + longest && tokens[i]; i++) {
    const point = kind ? pointAt(tokens, i) : -1
    if (point >= 0) return point
    const label = labelAt(tokens, i)
    kind ||= label === 'kind' || (label === 'as' && roleAt(tokens, i + 1) === 'to')
    const small = ['a', 'any', 'to', 'as'].includes(roleAt(tokens, i)) || label === 'if'
    if (!small && label !== 'kind' && !has(tokens[i], goesOn)) return -1
  }
  return -1
}

/** Turns the words around a request into courtesy, so that neither its question nor its wishes reach the instruction. */
export const dropCourtesy = ({ tokens, locale }: Reading): void => {
  for (let at = 0; at < tokens.length; at++) {
    if (at > 0 && !has(tokens[at - 1], category.stop | category.conjunction)) continue
    const label = labelAt(tokens, at)
    // "No, make clip 3 brighter" turns nothing around.
    const alone = roleAt(tokens, at) === 'no' && labelAt(tokens, at + 1) === ','
    if (alone && !has(tokens[at - 1], category.conjunction)) tokens[at]!.word = locale.marks.courtesy
    const begins =
      has(tokens[at], opens) || roleAt(tokens, at) === 'it' || label === 'kind' || label === 'any'
    const end = begins ? endOfCourtesy(tokens, at) : -1
    for (let i = at; i < end; i++) tokens[i]!.word = locale.marks.courtesy
  }
}
