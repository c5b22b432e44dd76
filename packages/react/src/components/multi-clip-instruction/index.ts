export { MultiClipInstruction } from './multi-clip-instruction.tsx'
export type { InstructionReading, MultiClipInstructionProps } from './types.ts'
