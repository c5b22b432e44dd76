import type { Clause } from './clauses/clause.ts'
import type { Reading } from './reading.ts'
import type { Selection } from './selection/read-selection.ts'
import type { DiagnosticCode, InstructionTarget, Severity } from './types.ts'

const add = (reading: Reading, code: DiagnosticCode, severity: Severity, message: string): void => {
  reading.diagnostics.push({ code, severity, message, start: 0, end: reading.text.length })
}

/** Says what is missing or cannot be done. */
export const diagnose = (
  reading: Reading,
  _owners: readonly (Selection | undefined)[],
  clauses: readonly Clause[],
  targets: readonly InstructionTarget[],
): void => {
  if (reading.tokens.length === 0) {
    add(
      reading,
      'empty-instruction',
      'info',
      'Say what should change, for instance “make clips 2 and 4 brighter”.',
    )
    return
  }
  if (targets.length > 0 && clauses.every((clause) => clause.says === 0 && clause.references.length === 0)) {
    add(reading, 'no-modification', 'error', 'Say what should change, for instance “make it brighter”.')
    return
  }
  if (targets.length === 0 && reading.diagnostics.length === 0) {
    add(
      reading,
      'no-target',
      'error',
      'Which clips? Name them (“clip 2”, “the first three clips”, “all clips”) or select them.',
    )
  }
}
