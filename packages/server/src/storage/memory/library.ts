import type { LibraryStorage, Owner, OwnTemplate, TemplateRecord } from '../../ports/storage/index.ts'
import type { MemoryState } from './state.ts'

export function memoryLibrary(state: MemoryState): LibraryStorage {
  const findOwn = ({ uid, ...owner }: OwnTemplate): TemplateRecord | undefined => {
    const template = state.templates.get(uid)
    return template && isOf(template, owner) ? template : undefined
  }
  return {
    async createTemplate(template) {
      const nowMs = state.now()
      const stored = { ...template, createdAtMs: nowMs, updatedAtMs: nowMs }
      state.templates.set(template.uid, stored)
      return { ...stored }
    },

    async findTemplate(wanted) {
      const template = state.templates.get(wanted.uid)
      const usable = template?.tenantId === wanted.tenantId && (isOf(template, wanted) || template.isPublic)
      return usable ? { ...template } : null
    },

    async listTemplates(owner, shelf, { after, limit }) {
      const onShelf = (template: TemplateRecord): boolean =>
        shelf === 'mine'
          ? isOf(template, owner)
          : template.tenantId === owner.tenantId && template.isPublic && !isOf(template, owner)
      const newestFirst = [...state.templates.values()].reverse()
      const start = after === null ? 0 : newestFirst.findIndex(({ uid }) => uid === after) + 1
      return newestFirst
        .slice(start)
        .filter(onShelf)
        .slice(0, limit)
        .map((template) => ({ ...template }))
    },

    async updateTemplate(template, changes) {
      const found = findOwn(template)
      if (!found) return null
      Object.assign(found, changes, { updatedAtMs: state.now() })
      return { ...found }
    },

    async deleteTemplate(template) {
      return findOwn(template) !== undefined && state.templates.delete(template.uid)
    },

    async setDismissed(clipUid, suggestion, dismissed) {
      const clip = state.clips.get(clipUid)
      if (dismissed) clip?.dismissed.add(suggestion)
      else clip?.dismissed.delete(suggestion)
    },

    async listDismissed(clipUid) {
      return [...(state.clips.get(clipUid)?.dismissed ?? [])]
    },
  }
}

function isOf(template: TemplateRecord, { tenantId, ownerId }: Owner): boolean {
  return template.tenantId === tenantId && template.ownerId === ownerId
}
