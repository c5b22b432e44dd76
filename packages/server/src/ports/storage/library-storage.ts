import type { TemplateRecord } from './records.ts'

export interface Owner {
  tenantId: string
  ownerId: string
}

/** A template's owner and id; what is not the owner's is not there for it. */
export interface OwnTemplate extends Owner {
  uid: string
}

/** What people keep beside their versions: templates of their own, and suggestions they do not want to see again. */
export interface LibraryStorage {
  /** `createdAtMs` and `updatedAtMs` are given by storage, whatever the record says. */
  createTemplate(template: TemplateRecord): Promise<TemplateRecord>
  /** Finds a template that the owner may use: its own, or a public one of its tenant. */
  findTemplate(template: OwnTemplate): Promise<TemplateRecord | null>
  /**
   * The owner's own, or the public ones of others in its tenant, newest first; `after` is the uid of the last one of
   * the page before. Served by an index.
   */
  listTemplates(
    owner: Owner,
    shelf: 'mine' | 'public',
    page: { after: string | null; limit: number },
  ): Promise<TemplateRecord[]>
  /** Changes an own template; null when there is none. */
  updateTemplate(
    template: OwnTemplate,
    changes: Partial<Pick<TemplateRecord, 'name' | 'description' | 'instruction' | 'isPublic'>>,
  ): Promise<TemplateRecord | null>
  /** Removes an own template; false when there is none. Versions that were made with it keep its id. */
  deleteTemplate(template: OwnTemplate): Promise<boolean>
  /** Dismisses a suggestion of a clip, or takes that back. The same twice is once; a clip that is gone has none. */
  setDismissed(clipUid: string, suggestion: string, dismissed: boolean): Promise<void>
  /** The dismissed suggestions of a clip. */
  listDismissed(clipUid: string): Promise<string[]>
}
