import { english } from './locales/en/index.ts'
import { readInstruction } from './read-instruction.ts'
import type { InstructionContext, ParsedInstruction } from './types.ts'

/**
 * Understands what a person says about clips: which clips, what changes, and why. Never throws, whatever
 * the text. Where nothing is named and nothing selected it has no targets and asks.
 */
export const parseInstruction = (text: string, context: InstructionContext): ParsedInstruction =>
  readInstruction(text, context, english())
