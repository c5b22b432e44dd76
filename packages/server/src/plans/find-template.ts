import { builtInTemplates, RetakeError, type Template } from '@retake/core'

/**
 * Finds a template by its id.
 * @throws RetakeError `not-found` that says where the ids are.
 */
export function findTemplate(templateId: string): Template {
  const template = builtInTemplates.find(({ id }) => id === templateId)
  if (template !== undefined) return template
  throw new RetakeError('not-found', `There is no template “${templateId}”. GET /templates lists them.`)
}
