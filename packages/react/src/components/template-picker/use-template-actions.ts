'use client'
import type { ListedTemplate } from '@retake/core'
import { useAction } from '../../hooks/use-action.ts'
import { useUndoable } from '../../hooks/use-undoable.ts'
import { useRetake } from '../../provider/retake-context.ts'
import { readKeys } from '../../reads/index.ts'
import type { TemplateDraft } from './types.ts'

/** Saves, changes, shares and removes templates of one's own, and takes a removal back. */
export function useTemplateActions() {
  const { cache } = useRetake()
  const creating = useAction('createTemplate')
  const updating = useAction('updateTemplate')
  const removing = useAction('deleteTemplate')
  const [removed, setRemoved] = useUndoable<ListedTemplate>()
  const all = [creating, updating, removing]
  const refresh = <Answer>(answer: Answer): Answer => {
    cache.renew(readKeys.templates())
    return answer
  }
  return {
    create: (draft: TemplateDraft) => creating.run(draft).then(refresh),
    update: (templateId: string, changes: Partial<TemplateDraft>) =>
      updating.run({ templateId, ...changes }).then(refresh),
    remove: async (template: ListedTemplate) => {
      const gone = refresh(await removing.run({ templateId: template.id }))
      if (gone) setRemoved(template)
    },
    removed,
    /** Saves what was removed again, under another id. */
    undo: async () => {
      if (!removed) return
      const { name, instruction, description, public: isPublic } = removed
      setRemoved(null)
      refresh(await creating.run({ name, instruction, description, public: isPublic }))
    },
    pending: all.some(({ pending }) => pending),
    error: all.find(({ error }) => error)?.error,
    reset: () => {
      for (const action of all) action.reset()
    },
  }
}

export type TemplateActions = ReturnType<typeof useTemplateActions>
