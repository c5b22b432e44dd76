import type { Clause } from '../clauses/clause.ts'
import { diagnoseAct } from '../diagnose.ts'
import type { Reading } from '../reading.ts'
import type { Owners } from '../selection/read-selection.ts'
import type { InstructionTarget } from '../types.ts'
import { findAct } from './find-act.ts'
import { readModifications } from './read-modifications.ts'
import { wordInstruction } from './word-instruction.ts'

/** What a clause asks of each of its clips. */
export type Change = Pick<InstructionTarget, 'instruction' | 'modifications'>

/** What a clause asks for, `before` when it asks for the same again; undefined when it asks for nothing. */
export const changeOf = (
  reading: Reading,
  owners: Owners,
  clause: Clause,
  before: Change | undefined,
): Change | undefined => {
  const says = clause.says > 0 || clause.references.length > 0
  if (!says && clause.segments.some(({ same }) => same)) return before
  const act = findAct(reading, owners, clause)
  if (act) diagnoseAct(reading, act)
  if (!says && !act) return undefined
  const modifications = readModifications(reading, owners, clause)
  return { instruction: wordInstruction(reading, owners, clause), modifications }
}
