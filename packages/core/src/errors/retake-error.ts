import { type ErrorCode, errorCodes } from './error-codes.ts'

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
    return errorCodes[this.code].status
  }

  /** Whether the same call may succeed later. `data.retryable` overrides the registry. */
  get retryable(): boolean {
    return typeof this.data.retryable === 'boolean' ? this.data.retryable : errorCodes[this.code].retryable
  }
}

/** Tells whether a thrown value is a {@link RetakeError}, by brand. */
export function isRetakeError(value: unknown): value is RetakeError {
  return typeof value === 'object' && value !== null && brand in value
}
