import type { WebhookEvent } from '@retake/core'

/** One try to tell one receiver. */
export interface WebhookSending {
  url: string
  /** Names what happened, the same at each try. */
  messageId: string
  event: WebhookEvent
  /** `whsec_…`; more than one while the server's secret is rotated. */
  secrets: readonly string[]
}

export interface WebhookAnswer {
  status: number
  /** What `Retry-After` asks for; null when it does not. */
  retryAfterMs: number | null
}

/** Sends events to addresses that people gave, signed by the Standard Webhooks specification. */
export interface WebhookTransport {
  /**
   * Looks at an address before it is kept; what its name leads to is checked again at each try.
   * @throws RetakeError `webhook-address-refused` for anything but https to a public host, or an allowed origin.
   */
  check(url: string): void
  /**
   * Sends, follows no redirect, and reads no more than the head of the answer.
   * @throws RetakeError when there is no answer in time, or the address leads into a private network.
   */
  send(sending: WebhookSending, options: { signal: AbortSignal; timeoutMs: number }): Promise<WebhookAnswer>
}
