import { isRetakeError, RetakeError } from '@retake/core'
import { readRetryAfter } from '@retake/core/client'
import { toWire } from '@retake/core/contract'
import { Webhook } from 'standardwebhooks'
import { openGuarded } from '../fetch/open-guarded.ts'
import { checkedUrl } from '../fetch/public-address.ts'
import type { WebhookSending, WebhookTransport } from './webhook-transport.ts'

export interface GuardedWebhooksOptions {
  /** Origins on a private network, or without https, that may be told, like `http://127.0.0.1:9000`. Default none. */
  allowPrivateOrigins?: readonly string[]
  /** Epoch milliseconds, for the timestamp that is signed. Default `Date.now`. */
  now?: () => number
}

/** Creates the {@link WebhookTransport} of a server; each address passes the guard that fetched media passes. */
export function guardedWebhooks({
  allowPrivateOrigins = [],
  now = Date.now,
}: GuardedWebhooksOptions = {}): WebhookTransport {
  const read = (text: string) => {
    const url = checkedUrl(text, allowPrivateOrigins)
    if (url.protocol === 'https:' || allowPrivateOrigins.includes(url.origin)) return url
    throw new RetakeError('webhook-address-refused', 'Give an address that starts with https://.')
  }
  return {
    check(url) {
      try {
        read(url)
      } catch (error) {
        if (!isRetakeError(error)) throw error
        throw new RetakeError('webhook-address-refused', error.message, { cause: error })
      }
    },
    async send(sending, { signal, timeoutMs }) {
      const url = read(sending.url)
      const body = JSON.stringify(toWire(sending.event))
      const response = await openGuarded(url, {
        method: 'POST',
        headers: signedHeaders(sending, body, new Date(now())),
        body,
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        allowPrivate: allowPrivateOrigins.includes(url.origin),
      })
      response.destroy()
      return {
        status: response.statusCode ?? 0,
        retryAfterMs: readRetryAfter(response.headers['retry-after'], now()),
      }
    },
  }
}

function signedHeaders(
  { messageId, secrets }: WebhookSending,
  body: string,
  timestamp: Date,
): Record<string, string> {
  const signatures = secrets.map((secret) => new Webhook(secret).sign(messageId, timestamp, body))
  return {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'Retake-Webhooks/1',
    'webhook-id': messageId,
    'webhook-timestamp': String(Math.floor(timestamp.getTime() / 1_000)),
    'webhook-signature': signatures.join(' '),
  }
}
