import { createParser, type EventSourceMessage } from 'eventsource-parser'

export interface ReadEventStreamOptions {
  signal: AbortSignal
  /** Without a byte for this long the stream ends. */
  idleTimeoutMs: number
  /** Called when the server says how long to wait before reconnecting. */
  onRetry: (delayMs: number) => void
}

/** Reads server-sent events from a body until it ends, goes silent, or the signal aborts. */
export async function* readEventStream(
  body: ReadableStream<Uint8Array>,
  { signal, idleTimeoutMs, onRetry }: ReadEventStreamOptions,
): AsyncGenerator<EventSourceMessage> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  const complete: EventSourceMessage[] = []
  const parser = createParser({ onEvent: (message) => complete.push(message), onRetry })
  // Cancelling also ends a pending read of a body that does not follow the signal.
  const stop = () => void reader.cancel().catch(() => undefined)
  signal.addEventListener('abort', stop, { once: true })
  try {
    while (!signal.aborted) {
      const timer = setTimeout(stop, idleTimeoutMs)
      const { done, value } = await reader.read().finally(() => clearTimeout(timer))
      if (done) return
      parser.feed(decoder.decode(value, { stream: true }))
      yield* complete.splice(0)
    }
  } finally {
    signal.removeEventListener('abort', stop)
    stop()
  }
}
