import { type Change, type ListedTemplate, parseInstruction, type Template } from '@retake/core'
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
    changes: modifications.map(withoutPlace),
    preserve: [...preserve],
    owner: 'built-in',
    public: true,
    createdAt: null,
  }
}

/** Shows a template that somebody saved, to its owner or to another of the tenant. */
export function savedTemplateView(record: TemplateRecord, userId: string): ListedTemplate {
  const { uid, name, description, instruction, isPublic, ownerId, createdAtMs } = record
  const { targets } = parseInstruction(instruction, { clips: [{ index: 0 }], selection: [0] })
  return {
    id: uid,
    name,
    category: 'saved',
    description,
    instruction,
    changes: (targets[0]?.modifications ?? []).map(withoutPlace),
    preserve: [],
    owner: ownerId === userId ? 'mine' : 'shared',
    public: isPublic,
    createdAt: toTimestamp(createdAtMs),
  }
}

function withoutPlace({ start: _, end: __, ...change }: Change & { start: number; end: number }): Change {
  return change
}
