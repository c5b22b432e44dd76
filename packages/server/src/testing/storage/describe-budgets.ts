import type { AdmissionResult } from '../../ports/storage/index.ts'
import { expectEqual } from './expect-equal.ts'
import { priceMicros } from './sample-facts.ts'
import type { StorageSubject } from './samples.ts'
import { admit, importJob } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

const blockedOf = (result: AdmissionResult) => (result.admitted ? [] : result.blocked)

export function describeBudgets(test: StorageTest): void {
  test('never overspends a budget when many batches come at once', neverOverspends)
  test('names the clips that a budget does not allow, and charges no other account', namesUnaffordable)
  test('admits what costs nothing when the budget is spent', admitsFree)
}

async function neverOverspends(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, originals } = await importJob(subject, { clips: 50 })
  const limitMicros = priceMicros * 10 + 149_999
  const answers = await Promise.all(
    originals.map((base) => {
      const budgets = [{ account: 'user', limitMicros }]
      return storage.admitBatch(make.admission(job, [make.regeneration(base)], { budgets }))
    }),
  )
  expectEqual(answers.filter(({ admitted }) => admitted).length, 10, 'batches admitted')
  expectEqual(
    answers.flatMap(blockedOf).filter(({ code }) => code === 'budget-exceeded').length,
    40,
    'blocked',
  )
  expectEqual(await storage.readBudgets(['user']), { user: priceMicros * 10 }, 'the budget')
}

async function namesUnaffordable(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, originals } = await importJob(subject, { clips: 3 })
  const budgets = [
    { account: 'a-day', limitMicros: priceMicros * 9 },
    { account: 'job', limitMicros: priceMicros * 2 },
    { account: 'z-user', limitMicros: priceMicros * 9 },
  ]
  const regenerations = originals.map((base) => make.regeneration(base))
  const refused = await storage.admitBatch(make.admission(job, regenerations, { budgets }))
  expectEqual(
    blockedOf(refused).map(({ clipIndex, code }) => [clipIndex, code]),
    [[2, 'budget-exceeded']],
    'blocked clips',
  )
  expectEqual(
    await storage.readBudgets(['a-day', 'job', 'z-user']),
    { 'a-day': 0, job: 0, 'z-user': 0 },
    'budgets',
  )
  const some = make.admission(job, regenerations.slice(0, 2), { budgets })
  expectEqual(await storage.admitBatch(some), { admitted: true }, 'exactly what is left')
}

async function admitsFree(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, originals } = await importJob(subject)
  const budgets = [{ account: 'job', limitMicros: priceMicros }]
  await admit(subject, job, [make.regeneration(originals[0]!)], { budgets })
  const free = make.regeneration(originals[1]!, { reservedMicros: 0 })
  const lowered = [{ account: 'job', limitMicros: 1 }]
  expectEqual(
    await storage.admitBatch(make.admission(job, [free], { budgets: lowered })),
    { admitted: true },
    'the answer',
  )
}
