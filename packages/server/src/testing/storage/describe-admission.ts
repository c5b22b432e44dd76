import { isRetakeError } from '@retake/core'
import type { AdmissionResult } from '../../ports/storage/index.ts'
import { check, rejection } from '../test-harness.ts'
import { expectEqual, simultaneously } from './expect-equal.ts'
import { priceMicros } from './sample-facts.ts'
import { ending, type StorageSubject } from './samples.ts'
import { admit, claim, importJob } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

export function describeAdmission(test: StorageTest): void {
  test('admits a whole batch with its reserves, events and wake-up', admitsWhole)
  test('admits one of fifty simultaneous batches for the same clip', admitsOne)
  test('keeps a clip busy while queued, paused or unknown, and frees it at the end', keepsBusy)
  test('stores nothing of a batch when one of its clips is busy', storesNothing)
  test('names clips that are gone or given twice', namesImpossible)
  test('throws a batch away whose idempotency key was answered by somebody else', keepsFirstAnswer)
}

const blockedOf = (result: AdmissionResult) => (result.admitted ? [] : result.blocked)

async function admitsWhole(subject: StorageSubject): Promise<void> {
  const { storage, clock, make } = subject
  const { job, originals } = await importJob(subject)
  const regenerations = originals.map((base) => make.regeneration(base))
  const key = { tenantId: 'tenant', userId: 'anna', route: 'regenerateBatch', key: 'k1' }
  await storage.claimIdempotency(key, 'hash', 1000)
  const admission = make.admission(job, regenerations, {
    budgets: [
      { account: 'job', limitMicros: priceMicros * 2 },
      { account: 'day', limitMicros: null },
    ],
    idempotency: { ...key, status: 202, body: '{"batch_id":"b"}' },
    events: ['admitted', 'queued'],
  })
  expectEqual(await storage.admitBatch(admission), { admitted: true }, 'the answer')
  const found = await storage.findBatch(job.uid, admission.batch.uid)
  const life = { control: 'run', createdAtMs: clock.now(), endedAtMs: null }
  expectEqual(found?.batch, { ...admission.batch, ...life }, 'the batch')
  expectEqual(
    found?.regenerations.map(({ uid, status, target }) => [uid, status, target]),
    regenerations.map(({ uid, target }) => [uid, 'queued', target]),
    'its regenerations',
  )
  const ledger = await storage.readLedger(job.uid)
  expectEqual(
    ledger.map(({ key, amountMicros, ownerId }) => [key, amountMicros, ownerId]),
    regenerations.map(({ uid }) => [`reserve:${uid}`, priceMicros, 'anna']),
    'the ledger',
  )
  expectEqual(
    await storage.readBudgets(['job', 'day', 'new']),
    { job: priceMicros * 2, day: priceMicros * 2, new: 0 },
    'budgets',
  )
  expectEqual(
    (await storage.listEvents(job.uid, 0, 9)).map(({ payload }) => payload),
    ['admitted', 'queued'],
    'events',
  )
  check((await storage.dueWakeUps(9)).includes(`batch:${admission.batch.uid}`), 'the batch must be woken')
  const answer = { state: 'done', status: 202, body: '{"batch_id":"b"}' }
  expectEqual(await storage.claimIdempotency(key, 'hash', 1000), answer, 'the same key again')
}

async function admitsOne(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, originals } = await importJob(subject)
  const admissions = Array.from({ length: 50 }, () =>
    make.admission(job, [make.regeneration(originals[0]!)], {
      budgets: [{ account: 'job', limitMicros: null }],
    }),
  )
  const answers = await Promise.all(admissions.map((admission) => storage.admitBatch(admission)))
  const winner = admissions[answers.findIndex(({ admitted }) => admitted)]
  expectEqual(answers.filter(({ admitted }) => admitted).length, 1, 'batches admitted')
  const others = answers
    .flatMap(blockedOf)
    .map(({ code, clipIndex, regenerationId }) => [code, clipIndex, regenerationId])
  const running = winner?.regenerations[0]?.uid
  expectEqual(
    others,
    Array.from({ length: 49 }, () => ['clip-busy', 0, running]),
    'what the others are told',
  )
  expectEqual((await storage.listBatches(job.uid, { after: null, limit: 99 })).length, 1, 'batches stored')
  expectEqual(await storage.readBudgets(['job']), { job: priceMicros }, 'the budget')
}

async function keepsBusy(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, originals } = await importJob(subject)
  const base = originals[0]!
  const regeneration = make.regeneration(base)
  const batchUid = await admit(subject, job, [regeneration])
  const isBusy = async () => {
    const blocked = blockedOf(await storage.admitBatch(make.admission(job, [make.regeneration(base)])))
    return blocked[0]?.code === 'clip-busy' && blocked[0].regenerationId === regeneration.uid
  }
  check(await isBusy(), 'a queued clip must be busy')
  await storage.setBatchControl(batchUid, 'pause', { regenerationUids: null, events: [] })
  check(await isBusy(), 'a paused clip must be busy')
  await storage.setBatchControl(batchUid, 'run', { regenerationUids: null, events: [] })
  const fence = await claim(subject, regeneration.uid)
  check(await isBusy(), 'a live clip must be busy')
  await storage.endRegeneration(regeneration.uid, fence, ending({ status: 'unknown', charge: 'unknown' }))
  check(await isBusy(), 'an unknown clip must be busy')
  await storage.endRegeneration(regeneration.uid, fence, ending())
  check(!(await isBusy()), 'a clip that ended must be free')
}

async function storesNothing(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, originals } = await importJob(subject)
  const [busy, free] = originals
  await admit(subject, job, [make.regeneration(busy!)])
  const key = { tenantId: 'tenant', userId: 'anna', route: 'r', key: 'k' }
  await storage.claimIdempotency(key, 'hash', 1000)
  const admission = make.admission(job, [make.regeneration(free!), make.regeneration(busy!)], {
    budgets: [{ account: 'job', limitMicros: null }],
    idempotency: { ...key, status: 202, body: '{}' },
    events: ['never'],
  })
  const before = await storage.readLedger(job.uid)
  check(!(await storage.admitBatch(admission)).admitted, 'the batch must be refused')
  expectEqual(await storage.findBatchByUid(admission.batch.uid), null, 'the batch')
  expectEqual(await storage.readLedger(job.uid), before, 'the ledger')
  expectEqual(await storage.readBudgets(['job']), { job: 0 }, 'the budget')
  expectEqual(await storage.listEvents(job.uid, 0, 9), [], 'events')
  expectEqual((await storage.findClips(job.uid, [1]))[0]?.live, null, 'the clip that was free')
  expectEqual((await storage.claimIdempotency(key, 'hash', 1000)).state, 'running', 'the key')
  check(!(await storage.dueWakeUps(9)).includes(`batch:${admission.batch.uid}`), 'nothing must be woken')
}

async function namesImpossible(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, originals } = await importJob(subject)
  const base = originals[0]!
  const codesOf = (result: AdmissionResult) =>
    blockedOf(result).map(({ clipIndex, code }) => [clipIndex, code])
  const twice = make.admission(job, [make.regeneration(base), make.regeneration(base)])
  expectEqual(codesOf(await storage.admitBatch(twice)), [[0, 'duplicate-clip']], 'a clip given twice')
  const gone = make.regeneration(base, { clipUid: make.uid(), clipIndex: 6 })
  const partly = make.admission(job, [gone, make.regeneration(base)])
  expectEqual(codesOf(await storage.admitBatch(partly)), [[6, 'clip-out-of-range']], 'a clip that is gone')
  expectEqual(await storage.listBatches(job.uid, { after: null, limit: 9 }), [], 'batches')
}

async function keepsFirstAnswer(subject: StorageSubject): Promise<void> {
  const { storage, clock, make } = subject
  const { job, originals } = await importJob(subject)
  const key = { tenantId: 'tenant', userId: 'anna', route: 'r', key: 'k' }
  await storage.claimIdempotency(key, 'hash', 1000)
  clock.advance(2000)
  expectEqual((await storage.claimIdempotency(key, 'hash', 1000)).state, 'new', 'a stale claim')
  const batches = originals.map((base) =>
    make.admission(job, [make.regeneration(base)], { idempotency: { ...key, status: 202, body: base.uid } }),
  )
  expectEqual(await storage.admitBatch(batches[0]!), { admitted: true }, 'who took over')
  const error = await rejection(storage.admitBatch(batches[1]!), 'who woke up late')
  check(isRetakeError(error) && error.code === 'idempotency-in-progress', 'the code must tell to try again')
  expectEqual((await storage.listBatches(job.uid, { after: null, limit: 9 })).length, 1, 'batches')
  const answers = await Promise.all(simultaneously(3, () => storage.claimIdempotency(key, 'hash', 1000)))
  expectEqual(answers[2], { state: 'done', status: 202, body: originals[0]!.uid }, 'the answer')
}
