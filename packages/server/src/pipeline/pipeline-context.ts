import type { RetentionPolicy } from '@retake/core'
import type { MediaFetch } from '../fetch/media-fetch.ts'
import type { Composer } from '../ports/composer.ts'
import type { Dispatcher } from '../ports/dispatcher.ts'
import type { MediaInspector } from '../ports/media-inspector.ts'
import type { MediaStore } from '../ports/media-store.ts'
import type { Storage } from '../ports/storage/index.ts'
import type { VideoGenerator } from '../ports/video-generator.ts'
import type { Places } from './places.ts'
import type { Throttle } from './throttle.ts'

/** The moments at which a crash must lose nothing; tests end the process there. */
export const checkpoints = [
  'after-intent',
  'after-submit',
  'after-persist',
  'after-download',
  'mid-upload',
  'before-commit',
  'after-commit',
] as const

export type Checkpoint = (typeof checkpoints)[number]

export interface PipelineTiming {
  /** How long a claim holds without a sign of life. */
  leaseMs: number
  /** From the first submission to giving up, per regeneration. */
  deadlineMs: number
  /** Between two looks at the outbox. */
  sweepMs: number
  /** First wait after a failure that may pass; doubles with each further one. */
  backoffMs: number
  /** Submissions of one regeneration at most. */
  attempts: number
  /** For one submission to be answered; past it, its outcome is unclear. */
  submitTimeoutMs: number
  /** For one download. */
  fetchTimeoutMs: number
  /** How long media stays that no row names any more, for those who have it open. */
  graceMs: number
}

export const defaultTiming: PipelineTiming = {
  leaseMs: 10_000,
  deadlineMs: 30 * 60_000,
  sweepMs: 5_000,
  backoffMs: 1_000,
  attempts: 4,
  submitTimeoutMs: 2 * 60_000,
  fetchTimeoutMs: 5 * 60_000,
  graceMs: 60 * 60_000,
}

/** All that the work behind the API needs. */
export interface PipelineContext {
  storage: Storage
  media: MediaStore
  generator: VideoGenerator
  inspector: MediaInspector
  composer: Composer
  dispatcher: Dispatcher
  fetchMedia: MediaFetch
  concurrency: { perBatch: number; perProvider: number }
  /** Places for generations in this process, `perProvider` of them. */
  places: Places
  /** Of the one provider, over all batches of this process. */
  throttle: Throttle
  timing: PipelineTiming
  /** Which versions keep their media; null = all of them. */
  retention: RetentionPolicy | null
  /** Bytes of one clip at most. */
  maxMediaBytes: number
  /** Tells those who follow a job that events were committed. */
  publish(jobUid: string): void
  /** Receives failures nobody waits for. */
  onError(error: unknown): void
  /** Called at each checkpoint; does nothing outside tests. */
  onCheckpoint(checkpoint: Checkpoint): void | Promise<void>
  /** Aborted when the process closes: work is left as it is and taken up by the next one. */
  closing: AbortSignal
}
