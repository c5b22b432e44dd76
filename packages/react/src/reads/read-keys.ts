import type {
  Analytics,
  BatchStatusReport,
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
  composition: (jobId: string) => key<Composition>('composition', jobId),
}
