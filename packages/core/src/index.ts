export { type ErrorCode, type ErrorData, errorCodes, isRetakeError, RetakeError } from './errors/index.ts'
export type {
  Aspect,
  AudioContext,
  ClipAnalysis,
  Direction,
  InstructionClip,
  InstructionContext,
  InstructionDiagnostic,
  InstructionMatch,
  InstructionTarget,
  Modification,
  ParsedInstruction,
  SongSection,
} from './instruction/types.ts'
export type {
  Style,
  StyleFacet,
  StyleTerm,
  TransferAspect,
  TransferStyleInput,
  TransferStyleResult,
} from './style/types.ts'
