import ky, { type HTTPError, isHTTPError, isNetworkError, isTimeoutError } from 'ky'
import { readRetryAfter } from './retry-after.ts'
import type { EndpointRequest } from './to-request.ts'
import { createClientFailure, toRetakeError } from './to-retake-error.ts'
import type { FetchFunction, RetakeClientOptions } from './types.ts'

/** A wait longer than this is the caller's decision, not ours. */
const longestWaitSeconds = 30

interface SendOptions {
  headers: Record<string, string>
  signal?: AbortSignal | undefined
}

/** How requests leave: the only file that knows the HTTP library. */
export interface Transport {
  /** Sends a request, again where that is safe and may help, and gives the parsed JSON of the answer. */
  send(request: EndpointRequest, options: SendOptions): Promise<unknown>
  /** Sends a request once and gives the answer before its body has come. */
  open(request: EndpointRequest, options: SendOptions): Promise<Response>
}

export function createTransport(options: RetakeClientOptions): Transport {
  const fetch: FetchFunction = options.fetch ?? ((request, init) => globalThis.fetch(request, init))
  const api = ky.create({
    fetch: (request, init) => fetchWhole(fetch, request as Request, init),
    timeout: options.timeoutMs ?? 30_000,
    retry: retryOptions(options),
  })
  const base = options.baseUrl.replace(/\/+$/, '')
  const mergeHeaders = async (own: Record<string, string>) => {
    const given = typeof options.headers === 'function' ? await options.headers() : options.headers
    const headers = new Headers(given)
    for (const [name, value] of Object.entries(own)) headers.set(name, value)
    return headers
  }
  return {
    async send({ method, path, json }, { headers, signal }) {
      const request = { method, headers: await mergeHeaders(headers), ...(signal && { signal }) }
      try {
        const response = await api(base + path, json === undefined ? request : { ...request, json })
        return await parseJson(response)
      } catch (error) {
        throw describeFailure(error)
      }
    },
    async open({ method, path }, { headers, signal }) {
      const init = { method, headers: await mergeHeaders(headers), ...(signal && { signal }) }
      const response = await fetch(new Request(base + path, init))
      if (response.ok) return response
      throw toRetakeError({ ...toFailed(response), body: await response.json().catch(() => undefined) })
    },
  }
}

/** Reads the body within the attempt, so that a connection cut in mid-body is tried again as well. */
async function fetchWhole(fetch: FetchFunction, request: Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(request, init)
  const body = await response.arrayBuffer()
  return new Response(body.byteLength === 0 ? null : body, response)
}

/** Reads may be repeated, and so may changes, for they carry an idempotency key. */
function retryOptions({ retryLimit = 3, retryDelayMs = defaultRetryDelayMs }: RetakeClientOptions) {
  return {
    limit: retryLimit,
    methods: ['get', 'post', 'patch', 'delete'],
    statusCodes: [408, 409, 429, 502, 503, 504],
    afterStatusCodes: [409, 429, 503],
    retryOnTimeout: true,
    delay: retryDelayMs,
    shouldRetry: ({ error }: { error: Error }) => (isHTTPError(error) ? mayHelp(error) : undefined),
  }
}

/** Of the conflicts only "the same request is still running" passes by itself. */
function mayHelp({ response, data }: HTTPError): false | undefined {
  const problem = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>
  if (response.status === 409 && problem.code !== 'idempotency-in-progress') return false
  if (problem.retryable === false) return false
  const wait = readRetryAfter(response.headers, Date.now())
  return wait !== null && wait > longestWaitSeconds ? false : undefined
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
    const type = response.headers.get('content-type') ?? 'nothing'
    throw createClientFailure(
      'invalid-response',
      `The API answered ${type} instead of JSON. Check that baseUrl points at the API.`,
      error,
    )
  }
}

function toFailed({ status, headers }: Response) {
  return { status, retryAfterSeconds: readRetryAfter(headers, Date.now()) }
}

function describeFailure(error: unknown): unknown {
  if (isHTTPError(error)) return toRetakeError({ ...toFailed(error.response), body: error.data }, error)
  if (isTimeoutError(error)) return createClientFailure('timeout', 'The API did not answer in time.', error)
  if (isNetworkError(error)) {
    return createClientFailure('network-error', 'The API could not be reached. Check the connection.', error)
  }
  return error
}
