import type { Act } from './changes/find-act.ts'
import type { Clause } from './clauses/clause.ts'
import { appended } from './lists.ts'
import type { Reading } from './reading.ts'
import { maxInstructionLength } from './text-length.ts'
import type { DiagnosticCode, InstructionDiagnostic, Severity } from './types.ts'

const add = (
  reading: Reading,
  code: DiagnosticCode,
  severity: Severity,
  message: string,
  start = 0,
  end = reading.text.length,
): void => {
  reading.diagnostics = appended(reading.diagnostics, { code, severity, message, start, end })
}

/** What a person can do instead of an act that makes no take. */
const instead: Record<string, string> = {
  restore: 'Earlier takes are kept: choose one in the list of takes and restore it.',
  mute: 'The sound belongs to the song and stays as it is.',
  sound: 'The sound belongs to the song and stays as it is.',
}

const cutStays = 'The cut stays as it is: clips keep their number, place and length.'

/** Says why an act cannot be a take; its targets stay. */
export const diagnoseAct = (reading: Reading, { kind, from, to }: Act): void => {
  const { tokens, text } = reading
  const start = tokens[from]!.start
  const { end } = tokens[Math.min(to, tokens.length) - 1]!
  if (kind === 'length') {
    const message =
      'A clip keeps its length: every version fills the same slot. Say “faster” or “slower” instead.'
    add(reading, 'slot-length-fixed', 'error', message, start, end)
  } else {
    const words = text.slice(start, end)
    const message = `“${words}” makes no new take. ${instead[kind] ?? cutStays} Here you can say what should look different.`
    add(reading, 'not-a-retake', 'error', message, start, end)
  }
}

const example = 'Say what should change, for instance “make clip 2 brighter”.'

/** Says what is missing when an instruction leads to nothing. */
export const diagnoseNothing = (reading: Reading, clauses: readonly Clause[]): void => {
  const some = (mood: 'question' | 'negative'): boolean =>
    clauses.some(({ segments }) => segments.some((segment) => segment[mood]))
  if (reading.tokens.every(({ word }) => word === reading.locale.marks.newline))
    add(reading, 'empty-instruction', 'info', example)
  else if (some('question'))
    add(reading, 'no-modification', 'info', `That is a question, so nothing changes. ${example}`)
  else if (some('negative')) add(reading, 'no-modification', 'info', `Nothing changes. ${example}`)
  else {
    const message = 'Which clips? Name clips (“clip 2”, “the first three clips”, “all clips”) or select them.'
    add(reading, 'no-target', 'error', message)
  }
}

/** Says that clips were named and nothing is to be done with them. */
export const diagnoseNoChange = (reading: Reading): void => add(reading, 'no-modification', 'error', example)

/** Says that a text is longer than anything the server takes. */
export const tooLong = (text: string): InstructionDiagnostic => ({
  code: 'instruction-too-long',
  severity: 'error',
  message: `Use at most ${maxInstructionLength.toLocaleString('en')} characters.`,
  start: 0,
  end: text.length,
})
