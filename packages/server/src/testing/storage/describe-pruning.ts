import { expectEqual } from './expect-equal.ts'
import type { StorageSubject } from './samples.ts'
import { admit, importJob, planOf } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

const ages = { idempotencyMs: 3000, planMs: 1000, eventMs: 2000, deliveryMs: 2000 }
const key = { tenantId: 'tenant', userId: 'anna', route: 'createJob', key: 'k' }

export function describePruning(test: StorageTest): void {
  test('forgets old idempotency keys, and only those', forgetsKeys)
  test('forgets plans that expired unused, and keeps those that ran', forgetsPlans)
  test('forgets old events, and goes on counting', forgetsEvents)
  test('forgets no more at a time than asked for', forgetsInSteps)
}

async function forgetsKeys({ storage, clock }: StorageSubject): Promise<void> {
  await storage.claimIdempotency(key, 'hash', 1)
  await storage.finishIdempotency({ ...key, status: 201, body: '{}' })
  clock.advance(2999)
  await storage.claimIdempotency({ ...key, key: 'young' }, 'hash', 9000)
  await storage.prune(ages, 100)
  const done = { state: 'done', status: 201, body: '{}' }
  expectEqual(await storage.claimIdempotency(key, 'hash', 9000), done, 'a key before its time')
  clock.advance(1)
  await storage.prune(ages, 100)
  expectEqual(await storage.claimIdempotency(key, 'other', 9000), { state: 'new' }, 'an old key')
  const young = await storage.claimIdempotency({ ...key, key: 'young' }, 'hash', 9000)
  expectEqual(young, { state: 'running' }, 'a younger key')
}

async function forgetsPlans(subject: StorageSubject): Promise<void> {
  const { storage, make, clock } = subject
  const { job, originals } = await importJob(subject)
  const [ran, unused] = [planOf(subject, job.uid), planOf(subject, job.uid)]
  for (const plan of [ran, unused]) await storage.savePlan(plan)
  const regenerations = [make.regeneration(originals[0]!)]
  const { batch } = make.admission(job, regenerations)
  await admit(subject, job, regenerations, { batch: { ...batch, planUid: ran.uid } })
  const left = async () => {
    await storage.prune(ages, 100)
    return [await storage.findPlan(job.uid, ran.uid), await storage.findPlan(job.uid, unused.uid)]
  }
  clock.advance(1499)
  expectEqual(await left(), [ran, unused], 'before their time')
  clock.advance(1)
  expectEqual(await left(), [ran, null], 'afterwards')
}

async function forgetsEvents(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { job } = await importJob(subject)
  await storage.appendEvents(job.uid, ['1', '2'])
  clock.advance(1000)
  await storage.appendEvents(job.uid, ['3', '4'])
  clock.advance(1000)
  const left = async (after: number, limit = 9) => {
    await storage.prune(ages, 100)
    return (await storage.listEvents(job.uid, after, limit)).map(({ payload }) => payload)
  }
  expectEqual(await left(0), ['3', '4'], 'all that is left')
  expectEqual(await left(0, 1), ['3'], 'a page of it')
  expectEqual(await left(3), ['4'], 'what follows an event')
  clock.advance(1000)
  expectEqual(await left(0), [], 'when all are old')
  expectEqual(await storage.lastEventSequence(job.uid), 4, 'the newest sequence')
  await storage.appendEvents(job.uid, ['5'])
  expectEqual((await storage.listEvents(job.uid, 4, 9)).length, 1, 'the next event follows the last')
}

async function forgetsInSteps({ storage, clock }: StorageSubject): Promise<void> {
  for (const name of ['a', 'b', 'c']) {
    await storage.claimIdempotency({ ...key, key: name }, 'hash', 1)
    clock.advance(1)
  }
  clock.advance(3000)
  await storage.prune(ages, 2)
  const states: string[] = []
  for (const name of ['a', 'b', 'c']) {
    states.push((await storage.claimIdempotency({ ...key, key: name }, 'other', 1)).state)
  }
  expectEqual(states, ['new', 'new', 'mismatch'], 'the oldest two')
}
