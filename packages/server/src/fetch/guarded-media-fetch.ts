import { lookup as lookupHost } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { Readable } from 'node:stream'
import { RetakeError } from '@retake/core'
import { limitBytes } from './limit-bytes.ts'
import type { MediaFetch } from './media-fetch.ts'
import { checkedUrl, isPublicAddress, refusedAddress } from './public-address.ts'

export interface GuardedMediaFetchOptions {
  /** Origins on a private network that may be fetched, like `http://127.0.0.1:9000`. Default none. */
  allowPrivateOrigins?: readonly string[]
}

/**
 * Creates the {@link MediaFetch} of a server: it connects to the very address it has checked, so that a name that
 * resolves to something else a moment later gains nothing.
 */
export function guardedMediaFetch({ allowPrivateOrigins = [] }: GuardedMediaFetchOptions = {}): MediaFetch {
  return async (text, { signal, maxBytes, timeoutMs }) => {
    const url = checkedUrl(text, allowPrivateOrigins)
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
    const response = await open(url, limit, allowPrivateOrigins.includes(url.origin))
    const status = response.statusCode ?? 0
    if (status !== 200) {
      response.destroy()
      throw statusError(url, status)
    }
    const body = Readable.toWeb(Readable.from(chunksOf(response, url))) as ReadableStream<Uint8Array>
    return { contentType: response.headers['content-type'] ?? null, stream: limitBytes(body, maxBytes) }
  }
}

function open(url: URL, signal: AbortSignal, allowPrivate: boolean): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const lookup = allowPrivate ? undefined : publicLookup(url)
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { signal, lookup, agent: false, headers: { accept: '*/*' } }, resolve)
    outgoing.on('error', (cause: Error) => {
      const refusal = refusals.get(cause)
      reject(
        refusal ??
          new RetakeError('media-fetch-failed', `${url.origin} did not answer: ${cause.message}`, { cause }),
      )
    })
    outgoing.end()
  })
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

/** Refusals travel through the socket's error event, which only carries plain errors. */
const refusals = new WeakMap<Error, RetakeError>()

function publicLookup(url: URL): LookupFunction {
  return (hostname, options, callback) => {
    lookupHost(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const first = addresses[0]
      if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address))) {
        const refused = new Error('refused')
        refusals.set(refused, refusedAddress(url))
        return callback(refused, '', 0)
      }
      if (options.all) return callback(null, addresses)
      return callback(null, first.address, first.family)
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
