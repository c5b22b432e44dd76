import { webhookEventTypes } from '@retake/core/contract'
import type { NewWebhook, WebhookDelivery, WebhookRecord } from '../../ports/storage/index.ts'
import { check } from '../test-harness.ts'
import type { StorageSubject } from './samples.ts'

export const ann = { tenantId: 'studio', ownerId: 'ann' }

/** A webhook of {@link ann} that wants everything. */
export function webhookOf({ make }: StorageSubject, overrides: Partial<NewWebhook> = {}): NewWebhook {
  const url = 'https://host.example/hook'
  return { uid: make.uid(), ...ann, url, events: [...webhookEventTypes], ...overrides }
}

export async function keepWebhook(
  subject: StorageSubject,
  overrides: Partial<NewWebhook> = {},
): Promise<WebhookRecord> {
  const webhook = await subject.storage.createWebhook(webhookOf(subject, overrides), 99)
  check(webhook !== null, 'the webhook must be kept')
  return webhook
}

/** Takes the webhook that is due, which must be there. */
export async function claimDue({ storage }: StorageSubject, leaseMs = 1_000) {
  const claimed = await storage.claimWebhook(leaseMs)
  check(claimed !== null, 'a webhook must be due')
  return claimed
}

/** Works off what is due for the endpoint that is due longest, and gives it in order. */
export async function deliverDue(subject: StorageSubject): Promise<WebhookDelivery[]> {
  const { storage } = subject
  const claimed = await storage.claimWebhook(1_000)
  if (claimed === null) return []
  const { uid } = claimed.webhook
  const delivered: WebhookDelivery[] = []
  for (let next = await storage.dueDelivery(uid); next !== null; next = await storage.dueDelivery(uid)) {
    delivered.push(next)
    const { messageId } = next
    const taken = { messageId, status: 204, retryInMs: null, disable: false, leaseMs: 1_000 }
    check(await storage.recordAttempt(uid, claimed.fence, taken), 'the claim must hold')
  }
  await storage.releaseWebhook(uid, claimed.fence, 0)
  return delivered
}

/** The types of what is due, in order. */
export async function tellOf(subject: StorageSubject): Promise<string[]> {
  return (await deliverDue(subject)).map(({ event }) => event.type)
}
