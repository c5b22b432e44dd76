export { exportCut } from './export-cut.ts'
export { type Cut, type CutClip, type CutFormat, type CutTake, cutFormats } from './types.ts'
