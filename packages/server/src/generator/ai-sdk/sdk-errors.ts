import { RetakeError } from '@retake/core'
import { readRetryAfter } from '@retake/core/client'
import { APICallError, LoadAPIKeyError, UnsupportedFunctionalityError } from 'ai'

/** Answers after which it may have been started all the same. */
const undecided = [408, 409, 425]

/** Whether the provider says that there is no such generation. */
export function isGone(error: unknown): boolean {
  return APICallError.isInstance(error) && (error.statusCode === 404 || error.statusCode === 410)
}

/**
 * Says of an SDK error what Retake needs to know: a RetakeError for what surely started nothing, the error itself for
 * what may have.
 */
export function toSdkError(cause: unknown): unknown {
  if (LoadAPIKeyError.isInstance(cause) || UnsupportedFunctionalityError.isInstance(cause)) {
    return refusal('The provider cannot be asked; its set-up is incomplete.', cause)
  }
  if (!APICallError.isInstance(cause)) return cause
  const { statusCode = 0, responseHeaders = {} } = cause
  if (statusCode === 429) {
    const data = { retryAfterMs: readRetryAfter(responseHeaders['retry-after']) }
    return new RetakeError('provider-rate-limited', 'The provider is busy.', { data, cause })
  }
  const decided = statusCode >= 400 && statusCode < 500 && !undecided.includes(statusCode)
  return decided ? refusal(`The provider refused it (${statusCode}).`, cause) : cause
}

function refusal(detail: string, cause: unknown): RetakeError {
  return new RetakeError('provider-failed', detail, { data: { retryable: false }, cause })
}
