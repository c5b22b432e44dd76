import { check } from '../test-harness.ts'
import { countOf, expectEqual, simultaneously } from './expect-equal.ts'
import type { StorageSubject } from './samples.ts'
import type { StorageTest } from './storage-test.ts'
import { ann, keepWebhook, webhookOf } from './webhook-steps.ts'

export function describeWebhooks(test: StorageTest): void {
  test('keeps webhooks of their owner, newest first, page by page', keepsWebhooks)
  test('never keeps more webhooks of an owner than allowed, however many come at once', holdsLimit)
  test('lets only the owner remove a webhook', guardsWebhooks)
}

const ben = { tenantId: 'studio', ownerId: 'ben' }
const outsider = { tenantId: 'elsewhere', ownerId: 'ann' }

async function keepsWebhooks(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const given = [webhookOf(subject), webhookOf(subject), webhookOf(subject)]
  for (const webhook of given) await storage.createWebhook(webhook, 9)
  await storage.createWebhook(webhookOf(subject, ben), 9)
  const fresh = { disabledAtMs: null, lastAttemptAtMs: null, lastStatus: null, createdAtMs: clock.now() }
  const stored = given.map((webhook) => ({ ...webhook, ...fresh })).reverse()
  const page = (after: string | null) => storage.listWebhooks(ann, { after, limit: 2 })
  expectEqual(await page(null), stored.slice(0, 2), 'the first page')
  expectEqual(await page(stored[1]!.uid), stored.slice(2), 'the last page')
  expectEqual(await storage.listWebhooks(outsider, { after: null, limit: 9 }), [], 'those of nobody')
}

async function holdsLimit(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const create = () => storage.createWebhook(webhookOf(subject), 3)
  expectEqual(await countOf(simultaneously(50, create), (made) => made !== null), 3, 'webhooks made')
  check((await storage.createWebhook(webhookOf(subject, ben), 3)) !== null, 'another owner has an own limit')
  const [newest] = await storage.listWebhooks(ann, { after: null, limit: 9 })
  await storage.deleteWebhook({ ...ann, uid: newest!.uid })
  expectEqual(await countOf(simultaneously(10, create), (made) => made !== null), 1, 'in the place of one')
}

async function guardsWebhooks(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { uid } = await keepWebhook(subject)
  for (const who of [ben, outsider])
    check(!(await storage.deleteWebhook({ ...who, uid })), 'others remove nothing')
  check(await storage.deleteWebhook({ ...ann, uid }), 'the owner removes it')
  check(!(await storage.deleteWebhook({ ...ann, uid })), 'it is gone')
}
