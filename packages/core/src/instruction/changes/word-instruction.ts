import type { Clause, Segment } from '../clauses/clause.ts'
import type { Reading } from '../reading.ts'
import { has } from '../selection/read-list.ts'
import type { Selection } from '../selection/read-selection.ts'
import { category } from '../text/category.ts'
import { form, type Token } from '../text/word.ts'

interface Wording {
  text: string
  /** First token that was kept. */
  first: Token | undefined
}

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (has(token, category.verb | category.act) ||
    (token.word.look !== undefined && (token.word.look.forms & form.verb) !== 0))

/** How a text begins once the clips are gone: "make it", "give it" or nothing. */
const opening = (first: Token, tokens: Token[], at: number, verb: string): string => {
  const { word } = first
  if (has(first, category.verb | category.act) && (word.is & category.degree) === 0) return ''
  const { look } = word
  if (look !== undefined) {
    if ((look.forms & form.verb) !== 0 && (look.forms & form.adjective) === 0) return ''
    const next = tokens[at + 1]
    if (
      (look.forms & (form.adjective | form.comparative)) !== 0 &&
      !(next?.word.look && next.word.look.forms & form.noun)
    )
      return 'make it '
    if ((look.forms & form.verb) !== 0) return ''
    if (look.value !== '' && (look.forms & form.adjective) !== 0) return 'make it '
    return verb === '' ? 'give it ' : `${verb} `
  }
  if (has(first, category.degree | category.amount) || has(first, category.number)) {
    for (let i = at + 1; i < tokens.length && i < at + 4; i++) {
      const next = tokens[i]!.word.look
      if (next)
        return (next.forms & (form.adjective | form.comparative)) !== 0 && !(next.forms & form.noun)
          ? 'make it '
          : verb === ''
            ? 'give it '
            : `${verb} `
    }
    return verb === '' ? 'give it ' : `${verb} `
  }
  return verb === '' ? '' : `${verb} `
}

const dropped = category.filler

const append = (wording: Wording, text: string): void => {
  wording.text += wording.text === '' ? text : ` ${text}`
}

/** What a selection leaves behind: "it" as an object, nothing after a preposition. */
const standIn = (reading: Reading, segment: Segment, owner: Selection, wording: Wording): void => {
  const { tokens, text } = reading
  const before = tokens[owner.from - 1]
  const end = tokens[owner.to - 1]!.end
  if (text[end - 1] === 's' && (text[end - 2] === "'" || text[end - 2] === '’')) append(wording, 'its')
  else if (owner.from > segment.from && isVerb(before) && wording.text !== '') append(wording, 'it')
  else if (before && has(before, category.preposition)) return
}

const aux: Record<string, string> = { should: '', needs: 'give it', is: 'make it', be: 'make it' }

/** Reads the words of a segment, without those that name clips, are polite or only point. */
const wordSegment = (
  reading: Reading,
  owners: readonly (Selection | undefined)[],
  segment: Segment,
  wording: Wording,
): void => {
  const { tokens, text } = reading
  for (let i = segment.from; i < segment.to; ) {
    const owner = owners[i]
    const token = tokens[i]!
    if (owner !== undefined) {
      if (segment.references.includes(owner))
        append(wording, text.slice(token.start, tokens[owner.to - 1]!.end))
      else standIn(reading, segment, owner, wording)
      i = owner.to
      continue
    }
    i++
    const next = owners[i]
    if (has(token, dropped) || token.word.label === 'same') continue
    if (
      next !== undefined &&
      segment.targets.includes(next) &&
      has(token, category.preposition | category.exception) &&
      !has(token, category.like)
    )
      continue
    if (wording.text === '' && has(token, category.auxiliary)) {
      const replacement = aux[token.word.label]
      if (replacement) append(wording, replacement)
      continue
    }
    if (wording.text === '' && has(token, category.conjunction | category.stop | category.dash)) continue
    if (wording.text === '' && (has(token, category.determiner) || wording.first === undefined)) {
      if (wording.first === undefined) {
        const lead = opening(token, tokens, i - 1, '')
        if (lead !== '') wording.text = lead.trimEnd()
        wording.first = token
      }
    }
    append(wording, text.slice(token.start, token.end))
  }
}

/** The instruction for one clip of a clause: "brighter" becomes "make it brighter". */
export const wordInstruction = (
  reading: Reading,
  owners: readonly (Selection | undefined)[],
  clause: Clause,
): string => {
  const wording: Wording = { text: '', first: undefined }
  for (const segment of clause.segments) {
    if (wording.text !== '' && segment.joint >= 0 && (segment.says > 0 || segment.references.length > 0)) {
      const joint = reading.tokens[segment.joint]!
      wording.text += joint.word.text === ',' ? ',' : ` ${reading.text.slice(joint.start, joint.end).trim()}`
    }
    wordSegment(reading, owners, segment, wording)
  }
  return wording.text.trim()
}
