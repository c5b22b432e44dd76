import { RetakeError } from '@retake/core'

export interface BodyLimits {
  maxBytes?: number | undefined
  signal?: AbortSignal | undefined
}

async function* streamChunks(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  // Ends the reading of a sender that is silent, too.
  const stop = () => void reader.cancel(signal?.reason).catch(() => {})
  if (signal?.aborted) stop()
  else signal?.addEventListener('abort', stop, { once: true })
  let ended = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      ended = done
      if (done) return
      yield value
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    // Leaving early, by error or by limit, must stop whoever sends.
    if (!ended) await reader.cancel().catch(() => {})
    reader.releaseLock()
  }
}

/**
 * Yields the bytes of a body, held to its limits.
 * @throws RetakeError `media-too-large` past `maxBytes`; the signal's reason when aborted.
 */
export async function* bodyChunks(
  body: ReadableStream<Uint8Array> | Uint8Array,
  { maxBytes = Number.POSITIVE_INFINITY, signal }: BodyLimits,
): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of body instanceof Uint8Array ? [body] : streamChunks(body, signal)) {
    signal?.throwIfAborted()
    size += chunk.byteLength
    if (size > maxBytes) {
      throw new RetakeError('media-too-large', `The media has more than the ${maxBytes} bytes allowed.`, {
        data: { maxBytes },
      })
    }
    yield chunk
  }
  signal?.throwIfAborted()
}
