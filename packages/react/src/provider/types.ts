import type { RetakeClient } from '@retake/core/client'
import type { ReactNode } from 'react'
import type { Format, Messages, Translate } from '../messages/index.ts'
import type { ReadCache } from '../reads/index.ts'
import type { JobEventHub } from './create-job-event-hub.ts'

export type Theme = 'light' | 'dark' | 'system'

export type ActionName =
  | 'batchRegenerate'
  | 'cancelBatch'
  | 'pauseBatch'
  | 'resumeBatch'
  | 'retryFailed'
  | 'clearUnknown'
  | 'restoreVersion'
  | 'acceptVersion'
  | 'rejectVersion'
  | 'pinVersion'
  | 'unpinVersion'
  | 'recompose'
  | 'exportJob'
  | 'createTemplate'
  | 'updateTemplate'
  | 'deleteTemplate'
  | 'dismissSuggestion'
  | 'createMessage'

/** Something a person asked for that changes or spends. `input` is what the client method receives. */
export interface Action {
  name: ActionName
  /** Null for what belongs to the person and not to a video, such as templates. */
  jobId: string | null
  input: Record<string, unknown>
}

/** Called around every action of every component. */
export interface ActionHooks {
  /** Returning false stops it before anything is sent. */
  onBefore?(action: Action): boolean | undefined | Promise<boolean | undefined>
  onStart?(action: Action): void
  /** 0…1 of the run an action started, from the event stream. */
  onProgress?(progress: { jobId: string; batchId: string; clipIndex: number; progress: number }): void
  onSettled?(action: Action, result: unknown): void
  onError?(action: Action, error: unknown): void
}

export interface RetakeProviderProps extends ActionHooks {
  /** Where the API is mounted, "/api/v1". Ignored with `client`. */
  baseUrl?: string
  client?: RetakeClient
  /** BCP 47, default "en". */
  locale?: string
  /** IANA, default "UTC", so that server and client markup agree. */
  timeZone?: string
  now?: () => Date
  /** Texts that replace the English ones. */
  messages?: Partial<Messages>
  /** Default "system". */
  theme?: Theme
  /** Default: from the locale. */
  direction?: 'ltr' | 'rtl'
  /** Maps media addresses before they reach `<video>` and `<img>`. Default: relative ones against `baseUrl`. */
  resolveMedia?: (url: string) => string
  className?: string
  children?: ReactNode
}

export interface RetakeRuntime {
  client: RetakeClient
  cache: ReadCache
  events: JobEventHub
  resolveMedia(url: string | null | undefined): string | undefined
  actions: ActionHooks
  format: Format
  t: Translate
  /** Texts of the host, for parts that bring their own catalogue. */
  messages: Partial<Messages>
  now: () => Date
  theme: Theme
  direction: 'ltr' | 'rtl'
}
