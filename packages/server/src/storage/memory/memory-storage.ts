import type { Storage } from '../../ports/storage/index.ts'
import { memoryAdmission } from './admission.ts'
import { memoryAttempts } from './attempts.ts'
import { memoryBatches } from './batches.ts'
import { memoryChat } from './chat.ts'
import { memoryCoordination } from './coordination.ts'
import { memoryJobs } from './jobs.ts'
import { memoryLibrary } from './library.ts'
import { memoryMediaNames } from './media-names.ts'
import { memoryRegenerations } from './regenerations.ts'
import { memoryRetention } from './retention.ts'
import { createState, type MemoryState } from './state.ts'
import { memoryVersions } from './versions.ts'
import { memoryWebhooks } from './webhooks.ts'

export interface MemoryStorageOptions {
  /** Epoch milliseconds. Default: `Date.now`. */
  now?: () => number
}

/**
 * Keeps everything in this process and forgets it with it: for tests, Storybook and try-outs. Runs in a web page.
 * Records are copied in and out, so nobody holds a row.
 */
export function memoryStorage({ now = Date.now }: MemoryStorageOptions = {}): Storage {
  return storageOf(createState(now))
}

/** The storage over given rows. */
export function storageOf(state: MemoryState): Storage {
  return {
    ...memoryJobs(state),
    ...memoryVersions(state),
    ...memoryAdmission(state),
    ...memoryBatches(state),
    ...memoryRegenerations(state),
    ...memoryCoordination(state),
    ...memoryLibrary(state),
    ...memoryAttempts(state),
    ...memoryChat(state),
    ...memoryRetention(state),
    ...memoryMediaNames(state),
    ...memoryWebhooks(state),
    now: async () => state.now(),
    close: async () => {},
  }
}
