export { type CompilePromptInput, type CompilePromptResult, compilePrompt } from './compile-prompt.ts'
export { extractStyle } from './extract-style.ts'
export { matchLook } from './match-look.ts'
export { transferStyle } from './transfer-style.ts'
export {
  type Style,
  type StyleFacet,
  type StyleTerm,
  styleFacets,
  type TransferAspect,
  type TransferStyleInput,
  type TransferStyleResult,
  transferAspects,
} from './types.ts'
