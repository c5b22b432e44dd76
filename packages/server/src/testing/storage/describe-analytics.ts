import { keptAfterMs } from '../../ports/storage/index.ts'
import { regenerate } from './describe-versions.ts'
import { expectEqual } from './expect-equal.ts'
import { ending, type StorageSubject } from './samples.ts'
import { admit, claim, importJob } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

export function describeAnalytics(test: StorageTest): void {
  test('lists the attempts that have ended, newest batch first, within a time', listsAttempts)
  test('lists attempts of a job, of a person and of a tenant, and of nobody else', keepsScopes)
  test('counts a take as kept once it was built upon, or stood for a day', tellsKept)
}

const always = { fromMs: 0, toMs: Number.MAX_SAFE_INTEGER, limit: 100 }

async function listsAttempts(subject: StorageSubject): Promise<void> {
  const { storage, make, clock } = subject
  const { job, originals } = await importJob(subject)
  const startMs = clock.now()
  await regenerate(subject, originals[0]!)
  clock.advance(1_000)
  const failing = make.regeneration(originals[1]!)
  await admit(subject, job, [failing])
  const running = await storage.listAttempts({ jobUid: job.uid }, always)
  expectEqual(running.length, 1, 'attempts that have ended')
  await storage.endRegeneration(failing.uid, await claim(subject, failing.uid), ending())
  const attempts = await storage.listAttempts({ jobUid: job.uid }, always)
  expectEqual(
    attempts.map(({ clipIndex, status, errorCode }) => [clipIndex, status, errorCode]),
    [
      [1, 'failed', 'provider-failed'],
      [0, 'succeeded', null],
    ],
    'the attempts',
  )
  const first = await storage.listAttempts({ jobUid: job.uid }, { ...always, toMs: startMs + 1_000 })
  expectEqual(
    first.map(({ clipIndex }) => clipIndex),
    [0],
    'the attempts of the first second',
  )
  const newest = await storage.listAttempts({ jobUid: job.uid }, { ...always, limit: 1 })
  expectEqual(
    newest.map(({ clipIndex }) => clipIndex),
    [1],
    'the newest attempt',
  )
}

async function keepsScopes(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { job, originals } = await importJob(subject)
  const other = await importJob(subject)
  await regenerate(subject, originals[0]!)
  const { tenantId, ownerId } = job
  const count = async (scope: Parameters<typeof storage.listAttempts>[0]) =>
    (await storage.listAttempts(scope, always)).length
  expectEqual(await count({ jobUid: job.uid }), 1, 'of the job')
  expectEqual(await count({ jobUid: other.job.uid }), 0, 'of another job')
  expectEqual(await count({ tenantId, ownerId }), 1, 'of the person')
  expectEqual(await count({ tenantId, ownerId: 'somebody else' }), 0, 'of another person')
  expectEqual(await count({ tenantId }), 1, 'of the tenant')
  expectEqual(await count({ tenantId: 'elsewhere' }), 0, 'of another tenant')
  expectEqual(await count({ tenantId: 'elsewhere', ownerId }), 0, 'of the same name elsewhere')
}

async function tellsKept(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { job, originals } = await importJob(subject)
  const accepted = async () =>
    (await storage.listAttempts({ jobUid: job.uid }, always)).map((attempt) => attempt.accepted)
  const first = await regenerate(subject, originals[0]!)
  expectEqual(await accepted(), [false], 'a take that just came')
  clock.advance(1_000)
  await regenerate(subject, first)
  expectEqual(await accepted(), [false, true], 'a take that was built upon')
  clock.advance(keptAfterMs)
  expectEqual(await accepted(), [true, true], 'a take that stood for a day')
  await storage.promoteVersion({
    clipUid: first.clipUid,
    versionUid: first.uid,
    expectedRevision: null,
    changedBy: 'ben',
    reason: 'restored',
    events: [],
  })
  expectEqual(await accepted(), [false, true], 'a take that was replaced')
}
