import type { Act } from './changes/find-act.ts'
import type { Clause } from './clauses/clause.ts'
import { appended } from './lists.ts'
import type { Reading } from './reading.ts'
import type { DiagnosticCode, Severity } from './types.ts'

const add = (reading: Reading, code: DiagnosticCode, severity: Severity, message: string): void => {
  reading.diagnostics = appended(reading.diagnostics, {
    code,
    severity,
    message,
    start: 0,
    end: reading.text.length,
  })
}

const notTakes: Record<string, string> = {
  delete: 'Deleting a clip is not a new take of it.',
  duplicate: 'Copying a clip is not a new take of it.',
  mute: 'The sound of the video is not changed by a new take.',
  sound: 'The sound of the video is not changed by a new take.',
  swap: 'Changing the order of clips is not a new take of them.',
  reorder: 'Changing the order of clips is not a new take of them.',
  split: 'Dividing a clip is not a new take of it.',
  merge: 'Joining clips is not a new take of them.',
  export: 'Saving or sharing is not a new take.',
  restore: 'Going back is done in the version history.',
}

/** Says why an act cannot be a take; its targets stay. */
export const diagnoseAct = (reading: Reading, act: Act): void => {
  const start = reading.tokens[act.from]!.start
  const end = reading.tokens[Math.min(act.to, reading.tokens.length) - 1]!.end
  if (act.kind === 'length') {
    const message =
      'A clip keeps its length: every version fills the same slot. Say “faster” or “slower” instead.'
    reading.diagnostics = appended(reading.diagnostics, {
      code: 'slot-length-fixed',
      severity: 'error',
      message,
      start,
      end,
    })
    return
  }
  const message = `${notTakes[act.kind] ?? 'That is not a new take.'} Say what should look different.`
  reading.diagnostics = appended(reading.diagnostics, {
    code: 'not-a-retake',
    severity: 'error',
    message,
    start,
    end,
  })
}

const whichClips = 'Which clips? Name clips (“clip 2”, “the first three clips”, “all clips”) or select them.'

const isBlank = ({ tokens, locale }: Reading): boolean => {
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.word !== locale.marks.newline) return false
  return true
}

const asks = ({ segments }: Clause): boolean => {
  for (let i = 0; i < segments.length; i++) if (segments[i]!.question) return true
  return false
}

const forbids = ({ segments }: Clause): boolean => {
  for (let i = 0; i < segments.length; i++) if (segments[i]!.negative) return true
  return false
}

/** Says what is missing when an instruction leads to nothing. */
export const diagnoseNothing = (reading: Reading, clauses: readonly Clause[]): void => {
  if (isBlank(reading)) {
    add(
      reading,
      'empty-instruction',
      'info',
      'Say what should change, for instance “make clips 2 and 4 brighter”.',
    )
  } else if (clauses.some(asks)) {
    add(
      reading,
      'no-modification',
      'info',
      'That is a question, so nothing changes. Say what should change, for instance “make clip 2 brighter”.',
    )
  } else if (clauses.some(forbids)) {
    add(
      reading,
      'no-modification',
      'info',
      'Nothing changes. Say what should change, for instance “make clip 2 brighter”.',
    )
  } else add(reading, 'no-target', 'error', whichClips)
}

/** Says that clips were named and nothing is to be done with them. */
export const diagnoseNoChange = (reading: Reading): void => {
  add(reading, 'no-modification', 'error', 'Say what should change, for instance “make it brighter”.')
}
