import { check } from '../test-harness.ts'
import { countOf, expectEqual, simultaneously } from './expect-equal.ts'
import { failure, importJob, type StorageSubject } from './samples.ts'
import type { StorageTest } from './storage-test.ts'

export function describeCoordination(test: StorageTest): void {
  test('numbers the events of a job in order, and resumes after any of them', numbersEvents)
  test('gives one of many composers the work, and counts changes that come meanwhile', composes)
  test('lets another composer take over when the lease ran out', takesOverComposition)
  test('keeps the last video when a composition fails, until it is asked for again', failsComposition)
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

async function composes(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { job } = await importJob(subject)
  expectEqual(await storage.claimComposition(job.uid, 1000), null, 'a claim before it is wanted')
  expectEqual((await storage.requestComposition(job.uid)).wantedRevision, 1, 'changes')
  check((await storage.dueWakeUps(9)).includes(`compose:${job.uid}`), 'the composition must be woken')
  const claims = await Promise.all(simultaneously(20, () => storage.claimComposition(job.uid, 1000)))
  const won = claims.filter((claim) => claim !== null)
  expectEqual(
    won.map(({ wantedRevision }) => wantedRevision),
    [1],
    'claims that won',
  )
  const { fence } = won[0]!
  await storage.updateComposition(job.uid, fence, { progress: 0.4, leaseMs: 5000 }, ['progress'])
  await storage.requestComposition(job.uid)
  const running = await storage.findComposition(job.uid)
  expectEqual(
    [running?.state, running?.progress, running?.leaseUntilMs],
    ['running', 0.4, clock.now() + 5000],
    'while it runs',
  )
  const ready = { mediaKey: 'final.mp4', revision: 1, versionUids: ['v1', 'v2'] }
  check(await storage.updateComposition(job.uid, fence, { ready }, []), 'the result must be taken')
  const stale = await storage.findComposition(job.uid)
  expectEqual(
    [stale?.state, stale?.mediaKey, stale?.composedRevision, stale?.updatedAtMs],
    ['queued', 'final.mp4', 1, clock.now()],
    'with a change since',
  )
  expectEqual(stale?.composedVersionUids, ['v1', 'v2'], 'what it holds')
  const next = await storage.claimComposition(job.uid, 1000)
  expectEqual(next?.wantedRevision, 2, 'the next claim')
  await storage.updateComposition(job.uid, next!.fence, { ready: { ...ready, revision: 2 } }, [])
  const done = await storage.findComposition(job.uid)
  expectEqual([done?.state, done?.progress], ['ready', 1], 'in the end')
  expectEqual(await storage.claimComposition(job.uid, 1000), null, 'a claim of what is done')
  check(!(await storage.updateComposition(job.uid, next!.fence, { progress: 0.1 }, [])), 'it ended')
}

async function takesOverComposition(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { job } = await importJob(subject)
  await storage.requestComposition(job.uid)
  const old = await storage.claimComposition(job.uid, 1000)
  clock.advance(1000)
  const current = await storage.claimComposition(job.uid, 1000)
  check(current !== null && current.fence > old!.fence, 'another must take over with a newer fence')
  const ready = { mediaKey: 'old.mp4', revision: 1, versionUids: [] }
  check(
    !(await storage.updateComposition(job.uid, old!.fence, { ready }, ['late'])),
    'the old one is refused',
  )
  expectEqual((await storage.findComposition(job.uid))?.mediaKey, null, 'the video')
  expectEqual(await storage.listEvents(job.uid, 0, 9), [], 'events')
}

async function failsComposition(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { job } = await importJob(subject)
  await storage.requestComposition(job.uid)
  const first = await storage.claimComposition(job.uid, 1000)
  const ready = { mediaKey: 'final.mp4', revision: 1, versionUids: [] }
  await storage.updateComposition(job.uid, first!.fence, { ready }, [])
  await storage.requestComposition(job.uid)
  const second = await storage.claimComposition(job.uid, 1000)
  await storage.updateComposition(job.uid, second!.fence, { error: failure }, [])
  const failed = await storage.findComposition(job.uid)
  expectEqual(
    [failed?.state, failed?.error, failed?.mediaKey, failed?.composedRevision],
    ['failed', failure, 'final.mp4', 1],
    'after a failure',
  )
  expectEqual(await storage.claimComposition(job.uid, 1000), null, 'a claim of what failed')
  const again = await storage.requestComposition(job.uid)
  expectEqual([again.state, again.error], ['queued', null], 'asked for again')
  check((await storage.claimComposition(job.uid, 1000)) !== null, 'it can be composed again')
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
