import type { Webhook } from '@retake/core'
import type { WebhookRecord } from '../ports/storage/index.ts'
import { toTimestamp } from './timestamp.ts'

/** Shows a webhook to its owner, without its secret. */
export function webhookView(record: WebhookRecord): Webhook {
  const { uid, url, events, createdAtMs, disabledAtMs, lastAttemptAtMs, lastStatus } = record
  return {
    id: uid,
    url,
    events,
    state: disabledAtMs === null ? 'enabled' : 'disabled',
    lastAttempt: lastAttemptAtMs === null ? null : { at: toTimestamp(lastAttemptAtMs), status: lastStatus },
    createdAt: toTimestamp(createdAtMs),
  }
}
