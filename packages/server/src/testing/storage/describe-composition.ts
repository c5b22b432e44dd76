import { check } from '../test-harness.ts'
import { expectEqual, simultaneously } from './expect-equal.ts'
import { failure, type StorageSubject } from './samples.ts'
import { importJob } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

export function describeComposition(test: StorageTest): void {
  test('gives one of many composers the work, and counts changes that come meanwhile', composes)
  test('lets another composer take over when the lease ran out', takesOverComposition)
  test('keeps the last video when a composition fails, until it is asked for again', failsComposition)
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
