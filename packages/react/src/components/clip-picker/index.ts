export { ClipPicker } from './clip-picker.tsx'
export type { ClipFilter, ClipPickerProps } from './types.ts'
