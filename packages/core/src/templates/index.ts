export { applyTemplate } from './apply-template.ts'
export { builtInTemplates } from './built-in-templates.ts'
export type { AppliedTemplate, Template, TemplateCategory } from './types.ts'
