import type { Act } from './changes/find-act.ts'
import type { Clause } from './clauses/clause.ts'
import { appended } from './lists.ts'
import type { Reading } from './reading.ts'
import type { DiagnosticCode, Severity } from './types.ts'

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
    const message = `“${text.slice(start, end)}” asks for no new take of a clip. Say what should look different.`
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
