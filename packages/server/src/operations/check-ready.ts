import { RetakeError } from '@retake/core'
import type { JobRecord } from '../ports/storage/index.ts'

/**
 * Refuses to plan or run on a job whose clips are not there.
 * @throws RetakeError `job-not-ready`.
 */
export function checkReady({ state }: JobRecord): void {
  switch (state) {
    case 'ready':
      return
    case 'importing':
      throw new RetakeError(
        'job-not-ready',
        'The clips of this job are still being imported. Try again soon.',
      )
    case 'failed':
      throw new RetakeError(
        'job-not-ready',
        'No clip of this job could be imported; see its import_errors.',
        {
          data: { retryable: false },
        },
      )
    default:
      state satisfies never
  }
}
