import type { WebhookAttempt } from '../../ports/storage/index.ts'
import { check } from '../test-harness.ts'
import { countOf, expectEqual, simultaneously } from './expect-equal.ts'
import type { StorageSubject } from './samples.ts'
import type { StorageTest } from './storage-test.ts'
import { ann, claimDue, deliverDue, keepWebhook, tellOf } from './webhook-steps.ts'

export function describeWebhookQueue(test: StorageTest): void {
  test('gives a webhook that is due to one of fifty simultaneous senders', claimsOnce)
  test('refuses what a sender says whose webhook was taken over', refusesStale)
  test('keeps a delivery that was not taken until its next try, with the same id', triesAgain)
  test('lets the webhook go first that has been due longest', takesTurns)
  test('sends nothing any more to a webhook that is gone', disables)
  test('forgets what waits for a webhook that is removed, in the midst of a try', forgetsRemoved)
  test('forgets old deliveries, also those that still wait', forgetsOld)
}

const failed = (messageId: string, overrides: Partial<WebhookAttempt> = {}): WebhookAttempt => {
  const outcome = { status: 500, retryInMs: 5_000, disable: false, leaseMs: 1_000 }
  return { messageId, ...outcome, ...overrides }
}

/** Something to tell. */
async function tell({ storage, make }: StorageSubject, ownerId = 'ann'): Promise<void> {
  const { job } = await storage.createJob(make.job({ ...ann, ownerId }), [])
  await storage.setJobState(job.uid, 'ready', null)
}

/** A claimed webhook with the delivery that is due. */
async function start(subject: StorageSubject) {
  const { storage } = subject
  await keepWebhook(subject)
  await tell(subject)
  const { webhook, fence } = await claimDue(subject)
  const delivery = await storage.dueDelivery(webhook.uid)
  check(delivery !== null, 'a delivery must be due')
  return { uid: webhook.uid, fence, messageId: delivery.messageId }
}

async function claimsOnce(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  await keepWebhook(subject)
  await tell(subject)
  const winners = () =>
    countOf(
      simultaneously(50, () => storage.claimWebhook(1_000)),
      (won) => won !== null,
    )
  expectEqual(await winners(), 1, 'senders')
  clock.advance(999)
  await tell(subject)
  expectEqual(await winners(), 0, 'senders while it is taken, also when there is news')
  clock.advance(1)
  expectEqual(await winners(), 1, 'senders once the lease has run out')
}

async function refusesStale(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { uid, fence, messageId } = await start(subject)
  clock.advance(1_000)
  const { fence: taken } = await claimDue(subject)
  check(taken > fence, 'a fence must grow')
  check(!(await storage.recordAttempt(uid, fence, failed(messageId, { disable: true }))), 'it is refused')
  await storage.releaseWebhook(uid, fence, 0)
  expectEqual(await storage.claimWebhook(1_000), null, 'what the old sender gave back')
  expectEqual((await storage.dueDelivery(uid))?.attempts, 0, 'tries')
  const [webhook] = await storage.listWebhooks(ann, { after: null, limit: 1 })
  expectEqual([webhook?.disabledAtMs, webhook?.lastAttemptAtMs], [null, null], 'the webhook')
}

async function triesAgain(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { uid, fence, messageId } = await start(subject)
  clock.advance(900)
  check(await storage.recordAttempt(uid, fence, failed(messageId)), 'the try is recorded')
  clock.advance(900)
  check(await storage.recordAttempt(uid, fence, failed(messageId)), 'each try extends the claim')
  const [webhook] = await storage.listWebhooks(ann, { after: null, limit: 1 })
  expectEqual([webhook?.lastStatus, webhook?.lastAttemptAtMs], [500, clock.now()], 'the latest try')
  await storage.releaseWebhook(uid, fence, 0)
  clock.advance(4_999)
  expectEqual(await storage.claimWebhook(1_000), null, 'a try before its time')
  clock.advance(1)
  await claimDue(subject)
  const again = await storage.dueDelivery(uid)
  expectEqual([again?.messageId, again?.attempts], [messageId, 2], 'the next try')
}

async function takesTurns(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { uid, fence, messageId } = await start(subject)
  const other = await keepWebhook(subject, { ownerId: 'ben' })
  clock.advance(10)
  await tell(subject)
  await tell(subject, 'ben')
  await storage.recordAttempt(uid, fence, failed(messageId))
  await storage.releaseWebhook(uid, fence, 200)
  expectEqual((await claimDue(subject)).webhook.uid, other.uid, 'first the other')
  expectEqual(await storage.claimWebhook(1_000), null, 'the one that pauses')
  clock.advance(200)
  expectEqual((await claimDue(subject)).webhook.uid, uid, 'the one that paused')
}

async function disables(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { uid, fence, messageId } = await start(subject)
  await tell(subject)
  const gone = failed(messageId, { status: 410, retryInMs: null, disable: true })
  check(await storage.recordAttempt(uid, fence, gone), 'the try is recorded')
  await storage.releaseWebhook(uid, fence, 0)
  await tell(subject)
  clock.advance(100_000)
  expectEqual(await tellOf(subject), [], 'what is told')
  const [webhook] = await storage.listWebhooks(ann, { after: null, limit: 1 })
  expectEqual([webhook?.disabledAtMs, webhook?.lastStatus], [clock.now() - 100_000, 410], 'the webhook')
}

async function forgetsRemoved(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { uid, fence, messageId } = await start(subject)
  await storage.deleteWebhook({ ...ann, uid })
  check(!(await storage.recordAttempt(uid, fence, failed(messageId))), 'nothing is recorded')
  await storage.releaseWebhook(uid, fence, 0)
  await tell(subject)
  expectEqual(await storage.dueDelivery(uid), null, 'what waits')
  expectEqual(await storage.claimWebhook(1_000), null, 'a webhook')
}

async function forgetsOld(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const ages = { idempotencyMs: 0, planMs: 0, eventMs: 0, deliveryMs: 2_000 }
  await keepWebhook(subject)
  await tell(subject)
  await tell(subject)
  clock.advance(1_999)
  await tell(subject)
  await storage.prune(ages, 10)
  clock.advance(1)
  await storage.prune(ages, 1)
  await storage.prune(ages, 1)
  expectEqual((await deliverDue(subject)).length, 1, 'what is left')
  expectEqual(await tellOf(subject), [], 'what is left after that')
}
