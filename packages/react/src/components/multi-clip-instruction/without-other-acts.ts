import type { ParsedInstruction } from '@retake/core'

/** Leaves out clips that are only named by an act that is no take ("delete clip 3"): it cannot be made or bought. */
export function withoutOtherActs(parsed: ParsedInstruction): ParsedInstruction {
  if (!parsed.diagnostics.some(({ code }) => code === 'not-a-retake')) return parsed
  return { ...parsed, targets: parsed.targets.filter(({ modifications }) => modifications.length > 0) }
}
