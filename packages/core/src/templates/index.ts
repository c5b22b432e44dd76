export { applyTemplate } from './apply-template.ts'
export { builtInTemplates } from './built-in-templates.ts'
export { type AppliedTemplate, type Template, type TemplateCategory } from './types.ts'
