import { type ErrorCode, errorStatuses, retryableCodes } from './error-codes.ts'

const brand = Symbol.for('retake.error')

/** Facts that travel with an error into the problem body, camelCase. */
export type ErrorData = Record<string, unknown>

/**
 * The one error of all packages. `message` is the detail: what happened and what to do about it.
 * Recognise it with {@link isRetakeError}, which also works across copies of the package.
 */
export class RetakeError extends Error {
  readonly code: ErrorCode
  readonly data: ErrorData
  override readonly name = 'RetakeError'

  constructor(code: ErrorCode, message: string, options: { data?: ErrorData; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.data = options.data ?? {}
    Object.defineProperty(this, brand, { value: true })
  }

  get status(): number {
    return errorStatuses[this.code]
  }

  /** Whether the same call may succeed later. `data.retryable` overrides the registry. */
  get retryable(): boolean {
    const { retryable } = this.data
    return typeof retryable === 'boolean' ? retryable : retryableCodes.includes(this.code)
  }
}

/** Tells whether a thrown value is a {@link RetakeError}, by brand. */
export function isRetakeError(value: unknown): value is RetakeError {
  return typeof value === 'object' && value !== null && brand in value
}
