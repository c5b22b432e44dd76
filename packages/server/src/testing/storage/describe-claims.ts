import { check } from '../test-harness.ts'
import { countOf, expectEqual, simultaneously } from './expect-equal.ts'
import { ending, failure, type StorageSubject } from './samples.ts'
import { start } from './start-regeneration.ts'
import { claim } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

export function describeClaims(test: StorageTest): void {
  test('gives a regeneration to one of fifty simultaneous workers', claimsOnce)
  test('gives a regeneration out only in the expected state, when due and not leased', claimsInTurn)
  test('refuses every write of a worker that was replaced', fences)
  test('applies updates, and progress never falls', applies)
}

async function claimsOnce(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { regeneration, read } = await start(subject)
  const claims = simultaneously(50, () => storage.claimRegeneration(regeneration.uid, 'queued', 1000))
  expectEqual(await countOf(claims, (fence) => fence !== null), 1, 'workers that got it')
  expectEqual([(await read()).status, (await read()).fence], ['submitting', 1], 'the regeneration')
  expectEqual(await storage.countLive(), 1, 'live regenerations')
}

async function claimsInTurn(subject: StorageSubject): Promise<void> {
  const { storage, clock, make } = subject
  const { regeneration, batchUid } = await start(subject)
  const { uid } = regeneration
  const take = (expected: Parameters<typeof storage.claimRegeneration>[1]) =>
    storage.claimRegeneration(uid, expected, 1000)
  expectEqual(await take('running'), null, 'a claim as running of what is queued')
  expectEqual(await storage.claimRegeneration(make.uid(), 'queued', 1000), null, 'what does not exist')
  await storage.setBatchControl(batchUid, 'pause', { regenerationUids: null, events: [] })
  expectEqual(await take('queued'), null, 'a claim in a paused batch')
  await storage.setBatchControl(batchUid, 'run', { regenerationUids: null, events: [] })
  expectEqual(await take('queued'), 1, 'the first fence')
  expectEqual(await take('submitting'), null, 'a claim while a lease runs')
  clock.advance(1000)
  await storage.setBatchControl(batchUid, 'pause', { regenerationUids: null, events: [] })
  expectEqual(await take('submitting'), 2, 'the fence after the lease, live although the batch is paused')
  await storage.setBatchControl(batchUid, 'run', { regenerationUids: null, events: [] })
  const dueAtMs = clock.now() + 5000
  await storage.updateRegeneration(uid, 2, { status: 'queued', dueAtMs, leaseMs: 0 }, [])
  expectEqual(await take('queued'), null, 'a claim before it is due')
  clock.advance(5000)
  expectEqual(await take('queued'), 3, 'the fence once it is due')
  await storage.endRegeneration(uid, 3, ending())
  expectEqual(await take('failed'), null, 'a claim of an end')
}

async function fences(subject: StorageSubject): Promise<void> {
  const { storage, clock, make } = subject
  const { job, base, regeneration, read } = await start(subject)
  const { uid } = regeneration
  const old = await claim(subject, uid)
  clock.advance(60_000)
  const current = await claim(subject, uid, 'submitting')
  const before = await read()
  const stale = await storage.updateRegeneration(uid, old, { progress: 0.9, status: 'running' }, ['late'])
  expectEqual(stale, { state: 'stale' }, 'an update')
  expectEqual(await storage.completeRegeneration(uid, old, make.completion(base)), null, 'a completion')
  expectEqual(await storage.endRegeneration(uid, old, ending({ events: ['late'] })), false, 'an ending')
  expectEqual(await read(), before, 'the regeneration')
  expectEqual((await storage.listVersions(base.clipUid, { before: null, limit: 9 })).length, 1, 'versions')
  expectEqual((await storage.readLedger(job.uid)).length, 1, 'rows of the ledger')
  expectEqual(await storage.listEvents(job.uid, 0, 9), [], 'events')
  check(await storage.completeRegeneration(uid, current, make.completion(base)), 'the new worker may finish')
  const ended = await storage.updateRegeneration(uid, current, { progress: 0.1 }, [])
  expectEqual(ended, { state: 'stale' }, 'an update after the end')
}

async function applies(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { job, regeneration, read } = await start(subject)
  const { uid } = regeneration
  const fence = await claim(subject, uid)
  const plain = { status: 'running', handle: 'h-1', attempts: 1, dueAtMs: 5, deadlineAtMs: 9 } as const
  const update = { ...plain, progress: 0.5, leaseMs: 7000, error: failure }
  const applied = await storage.updateRegeneration(uid, fence, update, ['running'])
  expectEqual(applied, { state: 'applied', cancelRequested: false }, 'the answer')
  const { leaseMs, ...kept } = update
  const found = await read()
  const wanted = { ...found, ...kept, leaseUntilMs: clock.now() + leaseMs }
  expectEqual(found, wanted, 'the regeneration')
  await storage.updateRegeneration(uid, fence, { progress: 0.3, error: null, handle: null }, [])
  const after = await read()
  expectEqual(
    [after.progress, after.error, after.handle, after.attempts],
    [0.5, null, null, 1],
    'what followed',
  )
  expectEqual((await storage.listEvents(job.uid, 0, 9)).length, 1, 'events')
}
