import type { WebhookEvent } from '@retake/core'
import type { Owner } from './library-storage.ts'
import type { WebhookRecord } from './records.ts'

export type NewWebhook = Pick<WebhookRecord, 'uid' | 'tenantId' | 'ownerId' | 'url' | 'events'>

/** A message on its way to one endpoint. */
export interface WebhookDelivery {
  /** Names what happened, the same however often it is sent; holds no full stop. */
  messageId: string
  event: WebhookEvent
  /** Tries that were recorded so far. */
  attempts: number
}

/** What became of one try. */
export interface WebhookAttempt {
  messageId: string
  /** What the receiver answered; null when it did not. */
  status: number | null
  /** When to try again; null = not any more: it was taken, or given up. */
  retryInMs: number | null
  /** The receiver is gone for good: the endpoint is disabled and all that waits for it is given up. */
  disable: boolean
  /** Extends the claim by this much from now. */
  leaseMs: number
}

/**
 * Endpoints, and the queue of what is to be sent to them. The queue is filled by other methods, each in its own
 * transaction, for every enabled endpoint of the job's owner that wants the event, and only when the change is written:
 *
 * - `setJobState`: `job.ready` and `job.failed`, when the state becomes that.
 * - `completeRegeneration`: `version.created`, and `candidate.waiting` unless it was promoted.
 * - whatever ends the last regeneration of a batch: `batch.ended` with core's status of the batch, anew after retries.
 * - `updateComposition`: `composition.ready`, when the composition becomes ready.
 */
export interface WebhookStorage {
  /**
   * Stores an endpoint, or nothing (null) when its owner has `limit` of them, disabled ones included. MUST hold the
   * limit under any number of simultaneous calls. `createdAtMs` is given by storage.
   */
  createWebhook(webhook: NewWebhook, limit: number): Promise<WebhookRecord | null>
  /** Newest first; `after` is the uid of the last one of the page before. Served by an index. */
  listWebhooks(owner: Owner, page: { after: string | null; limit: number }): Promise<WebhookRecord[]>
  /** Removes an own endpoint with all that waits for it; false when there is none. */
  deleteWebhook(webhook: Owner & { uid: string }): Promise<boolean>
  /**
   * Takes, for `leaseMs`, the endpoint that has been due longest: one with a delivery due and no lease running. Null
   * when there is none. MUST give it to exactly one of any number of simultaneous callers.
   */
  claimWebhook(leaseMs: number): Promise<{ webhook: WebhookRecord; fence: number } | null>
  /** The delivery of an endpoint that has been due longest; null when none is due. */
  dueDelivery(webhookUid: string): Promise<WebhookDelivery | null>
  /** Records a try under the claim. False = stale fence or removed: nothing was written, stop working on it. */
  recordAttempt(webhookUid: string, fence: number, attempt: WebhookAttempt): Promise<boolean>
  /** Gives a claim back; what is left is due when it says, but not before `pauseMs` from now. Stale: does nothing. */
  releaseWebhook(webhookUid: string, fence: number, pauseMs: number): Promise<void>
}
