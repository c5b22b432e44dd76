import { isRetakeError, RetakeError } from '@retake/core'
import type { StoredError } from '../ports/storage/index.ts'

/** Keeps of a failure what a person may see; anything unforeseen stays out of the row. */
export function toStoredError(error: unknown): StoredError {
  const known = isRetakeError(error)
    ? error
    : new RetakeError('internal-error', 'Something went wrong here. Try again.')
  return { code: known.code, detail: known.message, retryable: known.retryable }
}
