const secondMs = 1_000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs

/** How webhooks are sent, milliseconds. */
export interface WebhookTiming {
  /** Between two looks for what is due. */
  webhookPollMs: number
  /** How long a receiver may take to answer. */
  webhookTimeoutMs: number
  /** How long a claim of a receiver holds without a sign of life; longer than `webhookTimeoutMs`. */
  webhookLeaseMs: number
  /** How long a receiver that failed is left alone, whatever else waits for it. */
  webhookPauseMs: number
  /** After the first failure, the second, …; one more try than there are waits, then the delivery is given up. */
  webhookRetryMs: readonly number[]
}

/** Ten tries over 75 and a half hours. */
export const defaultWebhookTiming: WebhookTiming = {
  webhookPollMs: secondMs,
  webhookTimeoutMs: 15 * secondMs,
  webhookLeaseMs: 45 * secondMs,
  webhookPauseMs: 5 * secondMs,
  webhookRetryMs: [
    5 * secondMs,
    5 * minuteMs,
    30 * minuteMs,
    2 * hourMs,
    5 * hourMs,
    10 * hourMs,
    14 * hourMs,
    20 * hourMs,
    24 * hourMs,
  ],
}
