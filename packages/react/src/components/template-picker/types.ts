import type { ListedTemplate } from '@retake/core'

export interface TemplatePickerProps {
  jobId: string
  /** Clips that get the template, 0-based. */
  clipIndexes: readonly number[]
  /** New takes are being made. */
  onStarted?: (batchId: string) => void
  className?: string
}

/** What a person writes for a template of their own. */
export interface TemplateDraft {
  name: string
  instruction: string
  public: boolean
}

/** Where a template is found: under what it changes, or under whose it is. */
export type Shelf = Exclude<ListedTemplate['category'], 'saved'> | 'mine' | 'shared'
