import type { ParsedInstruction } from '@retake/core'
import type { PlanRequest } from '../../hooks/use-plan.ts'
import type { InstructionDraft } from './types.ts'

/**
 * Says what to ask the server for. Words that name no clip ask for nothing: each clip costs money. Once a clip was
 * left out or reworded, each clip is sent with its own words.
 */
export function toPlanRequest(
  parsed: ParsedInstruction,
  draft: InstructionDraft,
  selected: readonly number[],
): PlanRequest | null {
  const targets = parsed.targets.filter((target) => !draft.leftOut.includes(target.clipIndex))
  if (targets.length === 0) return null
  const touched = draft.skipProblems || draft.leftOut.length > 0 || Object.keys(draft.overrides).length > 0
  if (!touched)
    return { instruction: draft.text, ...(selected.length > 0 ? { selection: [...selected] } : {}) }
  return {
    clips: targets.map(({ clipIndex, instruction }) => ({
      clipIndex,
      instruction: draft.overrides[clipIndex]?.trim() || instruction,
    })),
  }
}
