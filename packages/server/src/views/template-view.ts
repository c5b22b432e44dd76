import type { ListedTemplate, Template } from '@retake/core'
import { readChanges, toChange } from '../plans/read-changes.ts'
import type { TemplateRecord } from '../ports/storage/index.ts'
import { toTimestamp } from './timestamp.ts'

/** Shows a built-in template. */
export function builtInTemplateView(template: Template): ListedTemplate {
  const { id, name, category, description, instruction, modifications, preserve } = template
  return {
    id,
    name,
    category,
    description,
    instruction,
    changes: modifications.map(toChange),
    preserve: [...preserve],
    owner: 'built-in',
    public: true,
    createdAt: null,
  }
}

/** Shows a template that somebody saved, to its owner or to another of the tenant. */
export function savedTemplateView(record: TemplateRecord, userId: string): ListedTemplate {
  const { uid, name, description, instruction, isPublic, ownerId, createdAtMs } = record
  return {
    id: uid,
    name,
    category: 'saved',
    description,
    instruction,
    changes: readChanges(instruction),
    preserve: [],
    owner: ownerId === userId ? 'mine' : 'shared',
    public: isPublic,
    createdAt: toTimestamp(createdAtMs),
  }
}
