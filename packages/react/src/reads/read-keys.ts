import type {
  Analytics,
  BatchStatusReport,
  ChatMessage,
  Clip,
  Composition,
  Job,
  ListedSuggestion,
  ListedTemplate,
  Plan,
  Version,
  VersionComparison,
} from '@retake/core'
import type { ReadKey } from './types.ts'

export interface VersionsOfClip {
  /** Newest first. */
  versions: Version[]
  /** Revision of the clip's pointer, for `ifMatch`. */
  revision: number
}

export interface ChatPages {
  /** Newest first. */
  messages: ChatMessage[]
  /** Where what was said before goes on; null at its beginning. */
  nextCursor: string | null
}

/** A message on its way to the server. */
export interface OutgoingMessage {
  /** Also its idempotency key: however often it is sent, it is said once. */
  id: string
  text: string
  selection: number[]
  state: 'waiting' | 'sending' | 'failed'
  error: unknown
}

const key = <Data>(kind: string, jobId: string, ...rest: unknown[]): ReadKey<Data> => [kind, jobId, ...rest]

/** Keys of all reads, `[kind, jobId, …]`. One place, so that events and hooks cannot disagree. */
export const readKeys = {
  job: (jobId: string) => key<Job>('job', jobId),
  clips: (jobId: string) => key<Clip[]>('clips', jobId),
  versions: (jobId: string, clipIndex: number) => key<VersionsOfClip>('versions', jobId, clipIndex),
  comparison: (jobId: string, clipIndex: number, a: string, b: string) =>
    key<VersionComparison>('comparison', jobId, clipIndex, a, b),
  plan: (jobId: string, request: unknown) => key<Plan>('plan', jobId, request),
  batch: (jobId: string, batchId: string) => key<BatchStatusReport>('batch', jobId, batchId),
  suggestions: (jobId: string, clipIndex: number) => key<ListedSuggestion[]>('suggestions', jobId, clipIndex),
  /** The person's, whatever the job. */
  templates: () => key<ListedTemplate[]>('templates', ''),
  analytics: (jobId: string, ...rest: unknown[]) => key<Analytics>('analytics', jobId, ...rest),
  /** Ids of the batches that are shown. */
  runs: (jobId: string) => key<string[]>('runs', jobId),
  /** Of the whole job with `null`. */
  messages: (jobId: string, clipIndex: number | null) => key<ChatPages>('messages', jobId, clipIndex),
  /** What a person is writing in a chat. */
  draft: (jobId: string, clipIndex: number | null) => key<string>('draft', jobId, clipIndex),
  /** What was written in a chat and is not said yet, in order. */
  outbox: (jobId: string, clipIndex: number | null) => key<OutgoingMessage[]>('outbox', jobId, clipIndex),
  composition: (jobId: string) => key<Composition>('composition', jobId),
}
