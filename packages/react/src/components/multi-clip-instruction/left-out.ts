import type { InstructionMatch, ParsedInstruction } from '@retake/core'

/** Whether words name clips that stay as they are: "but clip 5", "don't touch clip 5". */
export function isLeftOut({ targets }: ParsedInstruction, { kind, clipIndexes }: InstructionMatch): boolean {
  if (kind === 'reference' || clipIndexes.length === 0) return false
  if (targets.some(({ clipIndex }) => clipIndexes.includes(clipIndex))) return false
  return kind === 'exclusion' || targets.length > 0
}

/** The clips that the words leave out. */
export const leftOutClips = (parsed: ParsedInstruction): number[] =>
  parsed.matches.filter((match) => isLeftOut(parsed, match)).flatMap(({ clipIndexes }) => clipIndexes)
