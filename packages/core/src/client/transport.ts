import { isRetakeError, type RetakeError } from '../errors/index.ts'
import { readRetryAfter } from './retry-after.ts'
import type { EndpointRequest } from './to-request.ts'
import { createClientFailure, toRetakeError } from './to-retake-error.ts'
import type { FetchFunction, RetakeClientOptions } from './types.ts'
import { wait } from './wait.ts'
import { withinTime } from './within-time.ts'

/** A wait longer than this is the caller's decision, not ours. */
const longestWaitSeconds = 30

interface SendOptions {
  headers: Record<string, string>
  signal?: AbortSignal | undefined
}

/** How requests leave: the only file that knows how HTTP is spoken. */
export interface Transport {
  /** Sends a request, again where that is safe and may help, and gives the parsed JSON of the answer. */
  send(request: EndpointRequest, options: SendOptions): Promise<unknown>
  /** Sends a request once and gives the answer before its body has come. */
  open(request: EndpointRequest, options: SendOptions): Promise<Response>
}

export function createTransport(options: RetakeClientOptions): Transport {
  const { timeoutMs = 30_000, retryLimit = 3, retryDelayMs = defaultRetryDelayMs } = options
  const fetch: FetchFunction = options.fetch ?? ((request) => globalThis.fetch(request))
  const base = options.baseUrl.endsWith('/') ? options.baseUrl.slice(0, -1) : options.baseUrl
  const mergeHeaders = async (own: Record<string, string>) => {
    const given = typeof options.headers === 'function' ? await options.headers() : options.headers
    const headers = new Headers(given)
    for (const [name, value] of Object.entries(own)) headers.set(name, value)
    return headers
  }
  /** One attempt. What `read` takes of the answer counts as part of it: a connection may be cut in mid-body. */
  const attempt = async <Result>(
    { method, path, json }: EndpointRequest,
    { headers, signal }: SendOptions,
    read: (response: Response) => Result | Promise<Result>,
  ): Promise<Result> => {
    const init: RequestInit = { method, headers: await mergeHeaders(headers) }
    if (json !== undefined) init.body = JSON.stringify(json)
    return withinTime({ timeoutMs, signal, createTimeout }, async (attemptSignal) => {
      const request = new Request(base + path, { ...init, signal: attemptSignal })
      try {
        const response = await fetch(request)
        if (response.ok) return await read(response)
        const body = await response.json().catch(() => undefined)
        throw toRetakeError({ ...toFailed(response), body })
      } catch (error) {
        throw describeFailure(error)
      }
    })
  }
  return {
    async send(request, sendOptions) {
      const { signal } = sendOptions
      for (let attempts = 1; ; attempts += 1) {
        try {
          return await attempt(request, sendOptions, parseJson)
        } catch (error) {
          if (signal?.aborted || attempts > retryLimit || !isRetakeError(error) || !mayHelp(error))
            throw error
          await wait(Math.max(retryDelayMs(attempts), askedDelayMs(error)), signal)
        }
      }
    },
    open: (request, openOptions) => attempt(request, openOptions, (response) => response),
  }
}

const passing: readonly unknown[] = [408, 429, 502, 503, 504]

/**
 * Tells whether the same request, sent again, may fare better. Reads may be repeated, and so may changes, for they
 * carry an idempotency key. Of the conflicts only "the same request is still running" passes by itself.
 */
function mayHelp({ code, data }: RetakeError): boolean {
  if (data.retryable === false) return false
  if (typeof data.retryAfterSeconds === 'number' && data.retryAfterSeconds > longestWaitSeconds) return false
  return isLost(data.code) || passing.includes(data.status) || code === 'idempotency-in-progress'
}

const isLost = (failure: unknown) => failure === 'network-error' || failure === 'timeout'

/** Tells whether a stream may come back: the connection was lost, or the server is busy or broken. */
export function mayReconnect(error: unknown): boolean {
  // What cut a body in the middle comes as it is.
  if (!isRetakeError(error)) return error instanceof TypeError
  const { code, status } = error.data
  return isLost(code) || passing.includes(status) || (typeof status === 'number' && status >= 500)
}

/** How long the server asked to wait. */
export function askedDelayMs(error: unknown): number {
  const seconds = isRetakeError(error) ? error.data.retryAfterSeconds : undefined
  return typeof seconds === 'number' ? seconds * 1_000 : 0
}

/** Full jitter under a doubling cap, so that many clients do not come back at once. */
export function defaultRetryDelayMs(attempt: number): number {
  return Math.random() * Math.min(10_000, 300 * 2 ** (attempt - 1))
}

async function parseJson(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch (error) {
    throw createClientFailure('invalid-response', notOurs(response, 'JSON'), error)
  }
}

/** Says that something else than our API answered. */
export function notOurs(response: Response, wanted: string): string {
  const type = response.headers.get('content-type') ?? 'nothing'
  return `The API answered ${type} instead of ${wanted}. Check that baseUrl points at the API.`
}

function toFailed({ status, headers }: Response) {
  const ms = readRetryAfter(headers.get('retry-after'))
  return { status, retryAfterSeconds: ms === null ? null : ms / 1_000 }
}

const createTimeout = () => createClientFailure('timeout', 'The API did not answer in time.')

/** `fetch` and the readers of a body reject with a TypeError when the connection is lost. */
function describeFailure(error: unknown): unknown {
  if (!(error instanceof TypeError)) return error
  return createClientFailure('network-error', 'The API could not be reached. Check the connection.', error)
}
