import type { AnalyticsStorage } from './analytics-storage.ts'
import type { BatchStorage } from './batch-storage.ts'
import type { ChatStorage } from './chat-storage.ts'
import type { CoordinationStorage } from './coordination-storage.ts'
import type { JobStorage } from './job-storage.ts'
import type { LibraryStorage } from './library-storage.ts'
import type { MediaNamesStorage } from './media-names-storage.ts'
import type { RetentionStorage } from './retention-storage.ts'
import type { VersionStorage } from './version-storage.ts'
import type { WebhookStorage } from './webhook-storage.ts'

/**
 * The truth. Every method is atomic: it happens whole or not at all, and what resolved survives a crash.
 * Prove an adapter with `describeStorage` of `@retake/server/testing`.
 */
export interface Storage
  extends JobStorage,
    VersionStorage,
    BatchStorage,
    CoordinationStorage,
    LibraryStorage,
    AnalyticsStorage,
    ChatStorage,
    RetentionStorage,
    MediaNamesStorage,
    WebhookStorage {
  /** Milliseconds of the clock that all times come from. */
  now(): Promise<number>
  close(): Promise<void>
}
