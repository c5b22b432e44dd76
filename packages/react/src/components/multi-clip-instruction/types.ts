import type { ParsedInstruction } from '@retake/core'

export interface InstructionDraft {
  text: string
  /** What a person wrote for one clip instead of what the text says, by clip index. */
  overrides: Readonly<Record<number, string>>
  /** Clips that were unticked. */
  leftOut: readonly number[]
  /** Go on with what was understood although some of it was not. */
  skipProblems: boolean
}

export interface InstructionReading {
  parsed: ParsedInstruction
  /** Clips that would get a new take. */
  clipIndexes: number[]
  /** Clips that the words name but leave out, and those that were unticked. */
  leftOut: number[]
}

export interface MultiClipInstructionProps {
  jobId: string
  /** Clips ticked elsewhere; "these" and an instruction without a clip mean them. */
  selected?: number[]
  onSelectedChange?: (selected: number[]) => void
  /** The clip that is looked at: offered when the words name none. */
  chosen?: number | null
  /** A person wants to look at a clip that would change. */
  onChosenChange?: (clipIndex: number) => void
  defaultText?: string
  /** What the words were understood as, on every keystroke. */
  onReadingChange?: (reading: InstructionReading) => void
  /** New takes are being made. */
  onStarted?: (batchId: string) => void
  className?: string
}
