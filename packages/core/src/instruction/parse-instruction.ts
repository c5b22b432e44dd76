import { tooLong } from './diagnose.ts'
import { english } from './locales/en/index.ts'
import { readInstruction } from './read-instruction.ts'
import { fitsLength, maxInstructionLength } from './text-length.ts'
import type { InstructionContext, ParsedInstruction } from './types.ts'

/**
 * Understands what a person says about clips: which clips, what changes, and why. Never throws, whatever
 * the text. Where nothing is named and nothing selected it has no targets and asks. Of more than
 * {@link maxInstructionLength} characters it reads nothing and says so.
 */
export const parseInstruction = (text: string, context: InstructionContext): ParsedInstruction =>
  text.length <= maxInstructionLength || fitsLength(text.normalize('NFC'), maxInstructionLength)
    ? readInstruction(text, context, english())
    : { text, targets: [], matches: [], diagnostics: [tooLong(text)] }
