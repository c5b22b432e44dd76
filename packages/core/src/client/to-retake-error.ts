import { fromWire } from '../contract/key-case.ts'
import { type ErrorCode, type ErrorData, errorStatuses, RetakeError } from '../errors/index.ts'

/** For answers that are not ours, such as a proxy's page. */
const codeOfStatus: Partial<Record<number, ErrorCode>> = {
  400: 'invalid-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'conflict',
  413: 'body-too-large',
  415: 'unsupported-media-type',
  429: 'rate-limited',
}

export interface FailedAnswer {
  status: number
  /** Seconds the server asked to wait, if it did. */
  retryAfterSeconds: number | null
  /** The parsed JSON body, or whatever else came. */
  body: unknown
}

/**
 * Turns an answer that is no success into the error it describes. The fields of the problem become its data,
 * camelCase. A code this version does not know becomes `internal-error` with the code kept in `data.code`.
 */
export function toRetakeError(
  { status, retryAfterSeconds, body }: FailedAnswer,
  cause?: unknown,
): RetakeError {
  const { code, detail, ...facts } = readProblem(body)
  const data: ErrorData = { ...facts, status }
  if (retryAfterSeconds !== null) data.retryAfterSeconds = retryAfterSeconds
  const known = toKnownCode(code)
  if (known === undefined && code !== undefined) data.code = code
  const message = detail ?? facts.title ?? `The server answered with status ${status}.`
  return new RetakeError(known ?? codeOf(status, code), String(message), { data, cause })
}

function readProblem(body: unknown): Record<string, unknown> & { code?: unknown; detail?: unknown } {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...fromWire(body) } : {}
}

function toKnownCode(code: unknown): ErrorCode | undefined {
  return typeof code === 'string' && Object.hasOwn(errorStatuses, code) ? (code as ErrorCode) : undefined
}

function codeOf(status: number, unknownCode: unknown): ErrorCode {
  return unknownCode === undefined ? (codeOfStatus[status] ?? 'internal-error') : 'internal-error'
}

/** Why no answer came: `data.code` of the `internal-error` that the client then rejects with. */
export type ClientFailure = 'network-error' | 'timeout' | 'invalid-response'

/** Makes the error for when there is no usable answer at all. */
export function createClientFailure(failure: ClientFailure, message: string, cause?: unknown): RetakeError {
  const data = { code: failure, retryable: failure !== 'invalid-response' }
  return new RetakeError('internal-error', message, { data, cause })
}
