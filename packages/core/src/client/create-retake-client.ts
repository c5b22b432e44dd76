import { type EndpointName, endpoints } from '../contract/endpoints.ts'
import { fromWire } from '../contract/key-case.ts'
import type { RouteName } from '../contract/routes/index.ts'
import type { JsonRouteName, VerbatimRouteName } from '../contract/types.ts'
import { followJob } from './follow-job.ts'
import { toRequest } from './to-request.ts'
import { createTransport, defaultRetryDelayMs, type Transport } from './transport.ts'
import type { RequestOptions, RetakeClient, RetakeClientOptions } from './types.ts'

/** The types hold these two lists against the contract. */
const streams: Record<Exclude<RouteName, JsonRouteName>, true> = {
  streamEvents: true,
  getMedia: true,
  exportJob: true,
}
const verbatim: Record<VerbatimRouteName, true> = { getOpenApi: true }

/**
 * Creates a client of the API: one method per route, camelCase in and out.
 *
 * Every change carries an `Idempotency-Key`, the same over its attempts, so a call is repeated by itself after a lost
 * connection, a timeout, 429 or 503 (honouring Retry-After up to 30 s) without taking effect twice. A refusal
 * rejects with a `RetakeError` that has the code and the facts of the problem. When no usable answer came, the code
 * is `internal-error` and `data.code` says `network-error`, `timeout` or `invalid-response`. Aborting rejects with
 * the reason of the signal. Answers are trusted and not validated: unknown fields pass through.
 */
export function createRetakeClient(options: RetakeClientOptions): RetakeClient {
  const transport = createTransport(options)
  const createKey = options.createKey ?? createIdempotencyKey
  const retryDelayMs = options.retryDelayMs ?? defaultRetryDelayMs
  const names = (Object.keys(endpoints) as EndpointName[]).filter((name) => !(name in streams))
  const methods = Object.fromEntries(names.map((name) => [name, createMethod(name, transport, createKey)]))
  return {
    ...(methods as Pick<RetakeClient, JsonRouteName>),
    exportJob: (input, { signal } = {}) =>
      transport.open(toRequest('exportJob', input), { headers: {}, signal }),
    events: (jobId, streamOptions) => followJob(jobId, { ...streamOptions, transport, retryDelayMs }),
    resolveUrl: (url) => (URL.canParse(options.baseUrl) ? new URL(url, options.baseUrl).href : url),
  }
}

/** Makes a key for one intent: 128 random bits. `crypto.randomUUID` is missing on pages that are served without TLS. */
export function createIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

function createMethod(name: EndpointName, transport: Transport, createKey: () => string) {
  return async (input: object = {}, { signal, idempotencyKey, ifMatch }: RequestOptions = {}) => {
    const request = toRequest(name, input)
    const headers: Record<string, string> = { accept: 'application/json' }
    if (request.method !== 'GET') {
      headers['idempotency-key'] = idempotencyKey ?? createKey()
      headers['content-type'] = 'application/json'
    }
    if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`
    const answer = await transport.send(request, { headers, signal })
    return name in verbatim ? answer : fromWire(answer)
  }
}
