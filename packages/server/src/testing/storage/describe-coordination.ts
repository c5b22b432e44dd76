import { check } from '../test-harness.ts'
import { countOf, expectEqual, simultaneously } from './expect-equal.ts'
import type { StorageSubject } from './samples.ts'
import { importJob } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

export function describeCoordination(test: StorageTest): void {
  test('numbers the events of a job in order, and resumes after any of them', numbersEvents)
  test('lets one of fifty equal requests work, and gives the others its answer', answersOnce)
  test('frees a key whose request died, and keeps one that was answered', freesKeys)
  test('tells keys apart by tenant, person and route', async ({ storage }) => {
    const key = { tenantId: 't', userId: 'u', route: 'r', key: 'k' }
    await storage.claimIdempotency(key, 'hash', 1000)
    for (const other of [{ tenantId: 't2' }, { userId: 'u2' }, { route: 'r2' }, { key: 'k2' }]) {
      const claim = await storage.claimIdempotency({ ...key, ...other }, 'hash', 1000)
      expectEqual(claim, { state: 'new' }, JSON.stringify(other))
    }
  })
  test('keeps a wake-up until it is removed, and tells when it is due', keepsWakeUps)
  test('never loses a wake-up that was written while the work was done', losesNoWakeUp)
  test('does not put off news for a wake-up that is scheduled again', putsNothingOff)
  test('tells the time of its clock', async ({ storage, clock }) => {
    expectEqual(await storage.now(), clock.now(), 'the time')
    clock.advance(1234)
    expectEqual(await storage.now(), clock.now(), 'the time later')
  })
}

async function numbersEvents(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { job } = await importJob(subject)
  const other = (await importJob(subject)).job
  expectEqual(await storage.lastEventSequence(job.uid), 0, 'the newest before any')
  await Promise.all(
    simultaneously(20, (index) => storage.appendEvents(job.uid, [`${index}-a`, `${index}-b`])),
  )
  await storage.appendEvents(other.uid, ['elsewhere'])
  const events = await storage.listEvents(job.uid, 0, 100)
  expectEqual(events.length, 40, 'events')
  for (const [index, event] of events.entries()) {
    check(index === 0 || event.sequence > events[index - 1]!.sequence, 'sequences must ascend')
    expectEqual([event.jobUid, event.atMs], [job.uid, clock.now()], 'an event')
  }
  const pairs = events.filter((_, index) => index % 2 === 0).map(({ payload }) => payload.split('-')[1])
  expectEqual(new Set(pairs).size, 1, 'events of one call stand together')
  const middle = events[17]!.sequence
  const after = await storage.listEvents(job.uid, middle, 5)
  expectEqual(after, events.slice(18, 23), 'what follows an event')
  expectEqual(await storage.lastEventSequence(job.uid), events.at(-1)?.sequence, 'the newest')
  expectEqual(await storage.listEvents(job.uid, events.at(-1)!.sequence, 5), [], 'what follows the newest')
}

const key = { tenantId: 'tenant', userId: 'anna', route: 'createJob', key: 'k1' }

async function answersOnce({ storage }: StorageSubject): Promise<void> {
  const claims = simultaneously(50, () => storage.claimIdempotency(key, 'hash', 1000))
  expectEqual(await countOf(claims, ({ state }) => state === 'new'), 1, 'requests that may work')
  expectEqual(await storage.claimIdempotency(key, 'hash', 1000), { state: 'running' }, 'meanwhile')
  expectEqual(await storage.claimIdempotency(key, 'other', 1000), { state: 'mismatch' }, 'another body')
  await storage.finishIdempotency({ ...key, status: 201, body: '{"id":1}' })
  await storage.finishIdempotency({ ...key, status: 500, body: 'late' })
  const done = { state: 'done', status: 201, body: '{"id":1}' }
  expectEqual(await storage.claimIdempotency(key, 'hash', 1000), done, 'afterwards')
  expectEqual(await storage.claimIdempotency(key, 'other', 1000), { state: 'mismatch' }, 'another body later')
}

async function freesKeys({ storage, clock }: StorageSubject): Promise<void> {
  await storage.claimIdempotency(key, 'hash', 1000)
  clock.advance(999)
  expectEqual(await storage.claimIdempotency(key, 'hash', 1000), { state: 'running' }, 'before it is stale')
  clock.advance(1)
  const claims = simultaneously(10, () => storage.claimIdempotency(key, 'hash', 1000))
  expectEqual(await countOf(claims, ({ state }) => state === 'new'), 1, 'who takes a stale one over')
  await storage.dropIdempotency(key)
  expectEqual(await storage.claimIdempotency(key, 'other', 1000), { state: 'new' }, 'a key given back')
  await storage.finishIdempotency({ ...key, status: 200, body: '' })
  await storage.dropIdempotency(key)
  clock.advance(5000)
  const done = { state: 'done', status: 200, body: '' }
  expectEqual(await storage.claimIdempotency(key, 'other', 1000), done, 'a key that was answered')
}

async function keepsWakeUps({ storage, clock }: StorageSubject): Promise<void> {
  await storage.scheduleWakeUp('batch:late', 2000)
  await storage.scheduleWakeUp('batch:now', 0)
  expectEqual(await storage.dueWakeUps(9), ['batch:now'], 'due at once')
  expectEqual(await storage.dueWakeUps(9), ['batch:now'], 'due until removed')
  clock.advance(2000)
  expectEqual(await storage.dueWakeUps(9), ['batch:now', 'batch:late'], 'oldest first')
  expectEqual(await storage.dueWakeUps(1), ['batch:now'], 'no more than asked for')
  await storage.removeWakeUp('batch:now', await storage.wakeUpGeneration('batch:now'))
  expectEqual(await storage.dueWakeUps(9), ['batch:late'], 'after the removal')
  expectEqual(await storage.wakeUpGeneration('batch:now'), 0, 'the generation of what is gone')
  await storage.scheduleWakeUp('batch:late', 500)
  expectEqual(await storage.dueWakeUps(9), [], 'put off')
}

async function losesNoWakeUp(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { job } = await importJob(subject)
  const wakeUp = `compose:${job.uid}` as const
  await storage.requestComposition(job.uid)
  const seen = await storage.wakeUpGeneration(wakeUp)
  await storage.requestComposition(job.uid)
  await storage.removeWakeUp(wakeUp, seen)
  check((await storage.dueWakeUps(9)).includes(wakeUp), 'what was written meanwhile must stay')
  const newer = await storage.wakeUpGeneration(wakeUp)
  check(newer > seen, 'the generation must grow with each write')
  await storage.removeWakeUp(wakeUp, newer)
  await storage.requestComposition(job.uid)
  await storage.removeWakeUp(wakeUp, newer)
  check(
    (await storage.dueWakeUps(9)).includes(wakeUp),
    'one that came back must not be taken for the old one',
  )
  const last = await storage.wakeUpGeneration(wakeUp)
  await storage.scheduleWakeUp(wakeUp, 0)
  await storage.removeWakeUp(wakeUp, last)
  check((await storage.dueWakeUps(9)).includes(wakeUp), 'one that was scheduled again must stay')
}

async function putsNothingOff(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { job } = await importJob(subject)
  const wakeUp = `compose:${job.uid}` as const
  await storage.requestComposition(job.uid)
  const seen = await storage.wakeUpGeneration(wakeUp)
  await storage.scheduleWakeUp(wakeUp, 5000, seen)
  check(!(await storage.dueWakeUps(9)).includes(wakeUp), 'without news it is put off')
  clock.advance(5000)
  const again = await storage.wakeUpGeneration(wakeUp)
  await storage.requestComposition(job.uid)
  await storage.scheduleWakeUp(wakeUp, 5000, again)
  check((await storage.dueWakeUps(9)).includes(wakeUp), 'with news it stays due')
  await storage.removeWakeUp(wakeUp, await storage.wakeUpGeneration(wakeUp))
  await storage.scheduleWakeUp(wakeUp, 0, again)
  check((await storage.dueWakeUps(9)).includes(wakeUp), 'one that is gone is made again')
}
