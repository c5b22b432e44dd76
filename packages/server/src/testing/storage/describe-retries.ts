import { isRetakeError } from '@retake/core'
import type { AdmissionResult } from '../../ports/storage/index.ts'
import { check, rejection } from '../test-harness.ts'
import { expectEqual } from './expect-equal.ts'
import { priceMicros } from './sample-facts.ts'
import { ending, type StorageSubject } from './samples.ts'
import { admit, claim, importJob } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

const blockedOf = (result: AdmissionResult) => (result.admitted ? [] : result.blocked)

export function describeRetries(test: StorageTest): void {
  test('adds retries to an ended batch, each attempt once', addsRetries)
  test('keeps a paused batch paused when retries are added', staysPaused)
}

async function addsRetries(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, originals } = await importJob(subject)
  const base = originals[0]!
  const budgets = [{ account: 'job', limitMicros: priceMicros }]
  const first = make.regeneration(base)
  const batchUid = await admit(subject, job, [first], { budgets })
  await storage.endRegeneration(first.uid, await claim(subject, first.uid), ending())
  const attempts = Array.from({ length: 20 }, () =>
    make.regeneration(base, { retryOf: first.uid, position: 1 }),
  )
  const answers = await Promise.all(
    attempts.map((attempt) => storage.admitRetries(batchUid, [attempt], budgets, ['retried'])),
  )
  expectEqual(answers.filter(({ admitted }) => admitted).length, 1, 'retries admitted')
  const found = await storage.findBatch(job.uid, batchUid)
  expectEqual(
    found?.regenerations.map(({ retryOf, status }) => [retryOf, status]),
    [
      [null, 'failed'],
      [first.uid, 'queued'],
    ],
    'attempts',
  )
  expectEqual([found?.batch.endedAtMs, found?.batch.control], [null, 'run'], 'the batch')
  expectEqual((await storage.listEvents(job.uid, 0, 99)).length, 1, 'events')
  const second = found!.regenerations[1]!
  await storage.endRegeneration(second.uid, await claim(subject, second.uid), ending())
  const late = await storage.admitRetries(
    batchUid,
    [make.regeneration(base, { retryOf: first.uid })],
    budgets,
    [],
  )
  expectEqual(
    blockedOf(late).map(({ code, regenerationId }) => [code, regenerationId]),
    [['clip-busy', second.uid]],
    'a retry of what was retried',
  )
  const error = await rejection(storage.admitRetries(make.uid(), [], [], []), 'an unknown batch')
  check(isRetakeError(error) && error.code === 'not-found', 'the error must be not-found')
}

async function staysPaused(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, originals } = await importJob(subject)
  const [first, second] = originals.map((base) => make.regeneration(base))
  const batchUid = await admit(subject, job, [first!, second!])
  await storage.endRegeneration(first!.uid, await claim(subject, first!.uid), ending())
  await storage.setBatchControl(batchUid, 'pause', { regenerationUids: null, events: [] })
  const retry = make.regeneration(originals[0]!, { retryOf: first!.uid })
  check((await storage.admitRetries(batchUid, [retry], [], [])).admitted, 'the retry must be admitted')
  expectEqual((await storage.findBatchByUid(batchUid))?.batch.control, 'pause', 'the control')
  await storage.setBatchControl(batchUid, 'cancel', { regenerationUids: null, events: [] })
  const again = make.regeneration(originals[1]!, { retryOf: second!.uid })
  check((await storage.admitRetries(batchUid, [again], [], [])).admitted, 'a cancelled clip can be retried')
  expectEqual((await storage.findBatchByUid(batchUid))?.batch.control, 'run', 'the control after a cancel')
}
