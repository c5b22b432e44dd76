import { lookup as lookupHost } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { RetakeError } from '@retake/core'
import { isPublicAddress, refusedAddress } from './public-address.ts'

export interface GuardedRequest {
  method: 'GET' | 'POST'
  headers: Record<string, string>
  /** Sent whole. */
  body?: string
  signal: AbortSignal
  /** Connects to private addresses too: the host allowed this origin. */
  allowPrivate: boolean
}

/**
 * Sends a request and resolves with the head of its answer, whatever the status: redirects are not followed. Connects
 * to the very address it has checked, so that a name that resolves to something else a moment later gains nothing.
 * @throws RetakeError `media-fetch-refused` where the name leads into a private network, `media-fetch-failed`.
 */
export function openGuarded(url: URL, options: GuardedRequest): Promise<IncomingMessage> {
  const { allowPrivate, body, ...rest } = options
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const lookup = allowPrivate ? undefined : publicLookup(url)
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { ...rest, lookup, agent: false }, resolve)
    outgoing.on('error', (cause: Error) => {
      const refusal = refusals.get(cause)
      reject(
        refusal ??
          new RetakeError('media-fetch-failed', `${url.origin} did not answer: ${cause.message}`, { cause }),
      )
    })
    outgoing.end(body)
  })
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
