import { fromWire } from '../contract/key-case.ts'
import type { JobEvent } from '../contract/types.ts'
import { readEventStream } from './read-event-stream.ts'
import { toRequest } from './to-request.ts'
import { createClientFailure } from './to-retake-error.ts'
import { askedDelayMs, mayReconnect, notOurs, type Transport } from './transport.ts'
import type { EventStreamOptions, JobEventMessage } from './types.ts'
import { wait } from './wait.ts'

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
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
  if (response.body !== null && isStream) return response.body
  throw createClientFailure('invalid-response', notOurs(response, 'events'))
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
