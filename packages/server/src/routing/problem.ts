import { errorTitles, isRetakeError, type Problem, RetakeError } from '@retake/core'
import { toWire } from '@retake/core/contract'

const dataFields = ['errors', 'blocked', 'currentVersionId', 'revision', 'changedBy'] as const

/** Anything thrown as the error a caller may see: what was not foreseen says nothing about its cause. */
export function toRetakeError(error: unknown): RetakeError {
  if (isRetakeError(error)) return error
  return new RetakeError(
    'internal-error',
    'Something went wrong here. Try again; if it stays, quote the instance.',
    {
      cause: error,
    },
  )
}

/** Builds the RFC 9457 body of an error. */
export function toProblem(error: RetakeError, requestId: string): Problem {
  const known = Object.fromEntries(
    dataFields.flatMap((field) => (error.data[field] === undefined ? [] : [[field, error.data[field]]])),
  )
  return {
    type: `urn:retake:error:${error.code}`,
    title: errorTitles[error.code],
    status: error.status,
    detail: error.message,
    code: error.code,
    instance: requestId,
    retryable: error.retryable,
    ...known,
  }
}

/** Answers an error as `application/problem+json`; `data.headers` are sent with it. */
export function problemResponse(error: RetakeError, requestId: string): Response {
  const { headers } = error.data as { headers?: Record<string, string> }
  return new Response(JSON.stringify(toWire(toProblem(error, requestId))), {
    status: error.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(error.status === 429 || error.status === 503 ? { 'retry-after': '5' } : {}),
      ...headers,
    },
  })
}
