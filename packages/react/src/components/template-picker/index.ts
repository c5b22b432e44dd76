export { TemplatePicker } from './template-picker.tsx'
export type { TemplatePickerProps } from './types.ts'
