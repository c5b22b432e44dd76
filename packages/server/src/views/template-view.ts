import type { ListedTemplate, Template } from '@retake/core'

/** Shows a template. */
export function templateView(template: Template): ListedTemplate {
  const { id, name, category, description, instruction, modifications, preserve } = template
  return {
    id,
    name,
    category,
    description,
    instruction,
    changes: modifications.map(({ start: _, end: __, ...change }) => change),
    preserve: [...preserve],
  }
}
