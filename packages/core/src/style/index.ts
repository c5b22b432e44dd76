export { extractStyle } from './extract-style.ts'
export type {
  Style,
  StyleFacet,
  StyleTerm,
  TransferAspect,
  TransferStyleInput,
  TransferStyleResult,
} from './types.ts'
export { styleFacets, transferAspects } from './types.ts'
