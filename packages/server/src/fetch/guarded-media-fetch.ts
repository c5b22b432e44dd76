import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { RetakeError } from '@retake/core'
import { limitBytes } from './limit-bytes.ts'
import type { MediaFetch } from './media-fetch.ts'
import { openGuarded } from './open-guarded.ts'
import { checkedUrl } from './public-address.ts'

export interface GuardedMediaFetchOptions {
  /** Origins on a private network that may be fetched, like `http://127.0.0.1:9000`. Default none. */
  allowPrivateOrigins?: readonly string[]
}

/** Creates the {@link MediaFetch} of a server over {@link openGuarded}. */
export function guardedMediaFetch({ allowPrivateOrigins = [] }: GuardedMediaFetchOptions = {}): MediaFetch {
  return async (text, { signal, maxBytes, timeoutMs }) => {
    const url = checkedUrl(text, allowPrivateOrigins)
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
    const response = await openGuarded(url, {
      method: 'GET',
      headers: { accept: '*/*' },
      signal: limit,
      allowPrivate: allowPrivateOrigins.includes(url.origin),
    })
    const status = response.statusCode ?? 0
    if (status !== 200) {
      response.destroy()
      throw statusError(url, status)
    }
    const body = Readable.toWeb(Readable.from(chunksOf(response, url))) as ReadableStream<Uint8Array>
    return { contentType: response.headers['content-type'] ?? null, stream: limitBytes(body, maxBytes) }
  }
}

/** The body, with a connection that breaks in the middle named as what it is. */
async function* chunksOf(response: IncomingMessage, url: URL): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of response) yield chunk
  } catch (cause) {
    throw new RetakeError('media-fetch-failed', `${url.origin} broke off in the middle of the file.`, {
      cause,
    })
  }
}

function statusError(url: URL, status: number): RetakeError {
  if (status >= 300 && status < 400) {
    return new RetakeError('media-fetch-refused', `${url.origin} redirects; give the final address.`)
  }
  const retryable = status === 429 || status >= 500
  return new RetakeError('media-fetch-failed', `${url.origin} answered ${status}.`, { data: { retryable } })
}
