export { type CssPreview, cssPreview } from './css-preview.ts'
export { grade } from './grade.ts'
export { noMeasurableRoom } from './no-measurable-room.ts'
export { toneAt } from './tone-at.ts'
export type {
  CameraPath,
  Chroma,
  Grade,
  RoomlessModification,
  Tone,
  UnsupportedModification,
} from './types.ts'
export { unsupportedModifications } from './unsupported-modifications.ts'
