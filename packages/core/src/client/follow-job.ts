import { fromWire } from '../contract/key-case.ts'
import type { JobEvent } from '../contract/types.ts'
import { isRetakeError } from '../errors/index.ts'
import { readEventStream } from './read-event-stream.ts'
import { toRequest } from './to-request.ts'
import { createClientFailure } from './to-retake-error.ts'
import type { Transport } from './transport.ts'
import type { EventStreamOptions, JobEventMessage } from './types.ts'

/** Events overlap by at most a few on reconnection; remembering more costs nothing. */
const rememberedIds = 1_000

export interface FollowJobOptions extends EventStreamOptions {
  transport: Transport
  retryDelayMs: (attempt: number) => number
}

/** Yields the events of a job over as many connections as it takes. */
export async function* followJob(
  jobId: string,
  { transport, retryDelayMs, signal: given, idleTimeoutMs = 45_000, ...options }: FollowJobOptions,
): AsyncGenerator<JobEventMessage> {
  const request = toRequest('streamEvents', { jobId })
  const signal = given ?? new AbortController().signal
  const seen = createSeenIds(options.lastEventId)
  let attempt = 0
  let serverDelayMs = 0
  const onRetry = (delayMs: number) => {
    serverDelayMs = delayMs
  }
  while (!signal.aborted) {
    let error: unknown
    try {
      const body = await connect(transport, request, { signal, lastEventId: seen.last() })
      attempt = 0
      options.onOpen?.()
      for await (const { id, data } of readEventStream(body, { signal, idleTimeoutMs, onRetry })) {
        const event = parseEvent(data)
        if (event !== undefined && seen.isNew(id)) yield { id: id ?? null, event }
      }
    } catch (reason) {
      if (!signal.aborted && !mayReconnect(reason)) throw reason
      error = reason
    }
    if (signal.aborted) return
    attempt += 1
    const delayMs = Math.max(retryDelayMs(attempt), serverDelayMs, askedDelayMs(error))
    options.onReconnect?.({ attempt, delayMs, error })
    await wait(delayMs, signal)
  }
}

type ConnectOptions = { signal: AbortSignal; lastEventId: string | undefined }

async function connect(
  transport: Transport,
  request: ReturnType<typeof toRequest>,
  { signal, lastEventId }: ConnectOptions,
): Promise<ReadableStream<Uint8Array>> {
  const headers: Record<string, string> = { accept: 'text/event-stream' }
  if (lastEventId !== undefined) headers['last-event-id'] = lastEventId
  const response = await transport.open(request, { headers, signal })
  const type = response.headers.get('content-type') ?? 'nothing'
  if (response.body !== null && type.startsWith('text/event-stream')) return response.body
  throw createClientFailure(
    'invalid-response',
    `The API answered ${type} instead of events. Check that baseUrl points at the API.`,
  )
}

function createSeenIds(first: string | undefined) {
  const ids = new Set<string>(first === undefined ? [] : [first])
  let last = first
  return {
    last: () => last,
    /** Remembers an id; events without one are always new. */
    isNew(id: string | undefined): boolean {
      if (id === undefined) return true
      if (ids.has(id)) return false
      ids.add(id)
      last = id
      for (const oldest of ids) {
        if (ids.size <= rememberedIds) break
        ids.delete(oldest)
      }
      return true
    },
  }
}

/** Events of types this version does not know are handed on; what is no JSON object is left out. */
function parseEvent(data: string): JobEvent | undefined {
  try {
    const value: unknown = JSON.parse(data)
    return typeof value === 'object' && value !== null ? (fromWire(value) as JobEvent) : undefined
  } catch {
    return undefined
  }
}

/** A lost connection (`fetch` rejects with a TypeError), a busy server or a broken one may come back. */
function mayReconnect(error: unknown): boolean {
  if (!isRetakeError(error)) return error instanceof TypeError
  const status = error.data.status
  return typeof status === 'number' && (status >= 500 || status === 429 || status === 408)
}

function askedDelayMs(error: unknown): number {
  const seconds = isRetakeError(error) ? error.data.retryAfterSeconds : undefined
  return typeof seconds === 'number' ? seconds * 1_000 : 0
}

function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, delayMs)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}
