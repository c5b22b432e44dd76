import { isRetakeError } from '@retake/core'
import type { Storage, WebhookDelivery, WebhookRecord } from '../ports/storage/index.ts'
import type { WebhookSecrets } from './webhook-secrets.ts'
import type { WebhookTiming } from './webhook-timing.ts'
import type { WebhookAnswer, WebhookTransport } from './webhook-transport.ts'

/** Sends what waits in the queue of webhooks, apart from all other work. */
export interface WebhookSender {
  start(): void
  /** Resolves when nothing is sent or written any more. */
  stop(): Promise<void>
}

export interface WebhookSenderOptions {
  storage: Storage
  transport: WebhookTransport
  secrets: WebhookSecrets
  timing: WebhookTiming
  onError(error: unknown): void
  /** Aborted when the process closes: what is under way is sent again by the next one. */
  closing: AbortSignal
}

/** Receivers that one process tells at once, each one thing after the other: slow ones only wait for themselves. */
const receiversAtOnce = 100

/** Creates the sender of a server. `options.closing` must be aborted before `stop`. */
export function createWebhookSender(options: WebhookSenderOptions): WebhookSender {
  const { storage, timing, onError, closing } = options
  const telling = new Set<Promise<void>>()
  let timer: ReturnType<typeof setInterval> | undefined
  let looking: Promise<void> | null = null

  async function takeDue(): Promise<void> {
    while (telling.size < receiversAtOnce && !closing.aborted) {
      const claim = await storage.claimWebhook(timing.webhookLeaseMs)
      if (claim === null) return
      const told = tellReceiver(options, claim)
        .catch(report)
        .finally(() => telling.delete(told))
      telling.add(told)
    }
  }
  function report(error: unknown): void {
    if (!closing.aborted) onError(error)
  }
  function look(): void {
    looking ??= takeDue()
      .catch(report)
      .finally(() => {
        looking = null
      })
  }
  return {
    start() {
      look()
      timer = setInterval(look, timing.webhookPollMs)
    },
    async stop() {
      clearInterval(timer)
      await looking
      await Promise.all(telling)
    },
  }
}

interface Claim {
  webhook: WebhookRecord
  fence: number
}

/** Sends what is due for a receiver, in order, until one is not taken. */
async function tellReceiver(options: WebhookSenderOptions, { webhook, fence }: Claim): Promise<void> {
  const { storage, timing, closing } = options
  let taken = true
  while (taken && !closing.aborted) {
    const delivery = await storage.dueDelivery(webhook.uid)
    if (delivery === null) break
    const answer = await send(options, webhook, delivery)
    if (closing.aborted && answer === null) break
    taken = isTaken(answer)
    const attempt = {
      messageId: delivery.messageId,
      status: answer?.status ?? null,
      retryInMs: taken ? null : retryIn(timing, delivery.attempts, answer),
      disable: answer?.status === 410,
      leaseMs: timing.webhookLeaseMs,
    }
    if (!(await storage.recordAttempt(webhook.uid, fence, attempt))) return
  }
  await storage.releaseWebhook(webhook.uid, fence, taken ? 0 : timing.webhookPauseMs)
}

/** What the receiver answers; null when it cannot be reached, may not be, or takes too long. */
async function send(
  { transport, secrets, timing, closing, onError }: WebhookSenderOptions,
  { uid, url }: WebhookRecord,
  { messageId, event }: WebhookDelivery,
): Promise<WebhookAnswer | null> {
  const sending = { url, messageId, event, secrets: await secrets.of(uid) }
  const limits = { signal: closing, timeoutMs: timing.webhookTimeoutMs }
  return transport.send(sending, limits).catch((error) => {
    if (!isRetakeError(error)) onError(error)
    return null
  })
}

const isTaken = (answer: WebhookAnswer | null) =>
  answer !== null && answer.status >= 200 && answer.status < 300

/** A receiver may ask for more patience than planned, up to the longest wait; 410 asks for no more. */
function retryIn(
  { webhookRetryMs }: WebhookTiming,
  attempts: number,
  answer: WebhookAnswer | null,
): number | null {
  const planned = webhookRetryMs[attempts]
  if (planned === undefined || answer?.status === 410) return null
  const asked = Math.min(answer?.retryAfterMs ?? 0, Math.max(...webhookRetryMs))
  return Math.max(planned, asked)
}
