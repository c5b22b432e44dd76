import { check, rejection } from '../test-harness.ts'
import { moveTo } from './describe-versions.ts'
import { countOf, expectEqual, simultaneously } from './expect-equal.ts'
import { priceMicros } from './sample-facts.ts'
import { ending, failure, type StorageSubject } from './samples.ts'
import { start } from './start-regeneration.ts'
import { admit, claim, importJob } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

export function describeEndings(test: StorageTest): void {
  test('completes once: version, pointer, money, event, composition and wake-up together', completesOnce)
  test('keeps a result as a candidate when the clip points elsewhere by now', keepsCandidate)
  test('writes nothing when a completion fails half-way', writesNothing)
  test('releases what failed, settles what was charged', settles)
  test('keeps the reserve of an unknown until somebody clears it', keepsUnknown)
  test('takes late output of an expired regeneration as a candidate', takesLateOutput)
  test('ends a regeneration once, however many try', endsOnce)
  test('tells how long recent regenerations took, newest first', async (subject) => {
    const { storage, clock, make } = subject
    const { job, originals } = await importJob(subject)
    for (const [index, base] of originals.entries()) {
      const regeneration = make.regeneration(base)
      await admit(subject, job, [regeneration])
      clock.advance(500)
      const fence = await claim(subject, regeneration.uid)
      clock.advance(1000 + index * 250)
      await storage.completeRegeneration(regeneration.uid, fence, make.completion(base))
    }
    expectEqual(await storage.recentDurations(5), [1.25, 1], 'seconds')
    expectEqual(await storage.recentDurations(1), [1.25], 'the newest')
  })
}

async function completesOnce(subject: StorageSubject): Promise<void> {
  const { storage, clock, make } = subject
  const { job, base, regeneration, batchUid, read } = await start(subject)
  const { uid } = regeneration
  const fence = await claim(subject, uid)
  clock.advance(2000)
  const seen = await storage.wakeUpGeneration(`batch:${batchUid}`)
  const events = ({ promoted }: { promoted: boolean }) => [promoted ? 'promoted' : 'waits']
  const completions = Array.from({ length: 10 }, () => make.completion(base, { events }))
  const answers = await Promise.all(completions.map((each) => storage.completeRegeneration(uid, fence, each)))
  expectEqual(
    answers.filter((answer) => answer !== null),
    [{ promoted: true }],
    'completions that counted',
  )
  const { version } = completions[answers.findIndex((answer) => answer !== null)]!
  const found = await read()
  expectEqual(
    [found.status, found.progress, found.charge, found.settledMicros, found.versionUid, found.endedAtMs],
    ['succeeded', 1, 'charged', priceMicros, version.uid, clock.now()],
    'the regeneration',
  )
  const [snapshot] = await storage.findClips(job.uid, [0])
  const kept = { versionNumber: 2, candidacy: 'none', pinned: false, storage: 'active' }
  const times = { createdAtMs: clock.now(), usedAtMs: null, comparedAtMs: null }
  expectEqual(snapshot?.current, { ...version, ...kept, regenerationUid: uid, ...times }, 'the version')
  expectEqual([snapshot?.clip.revision, snapshot?.versionsCount, snapshot?.live], [2, 2, null], 'the clip')
  const entry = (await storage.listPointerLog(base.clipUid))[1]
  expectEqual(
    [entry?.reason, entry?.changedBy, entry?.versionUid],
    ['generated', 'anna', version.uid],
    'the log',
  )
  expectEqual(
    (await storage.readLedger(job.uid)).map(({ key }) => key),
    [`reserve:${uid}`, `settle:${uid}`],
    'the ledger',
  )
  expectEqual(await storage.readBudgets(['job']), { job: priceMicros }, 'the budget')
  expectEqual(
    (await storage.listEvents(job.uid, 0, 9)).map(({ payload }) => payload),
    ['promoted'],
    'events',
  )
  expectEqual((await storage.findBatchByUid(batchUid))?.batch.endedAtMs, clock.now(), 'the end of the batch')
  expectEqual((await storage.findComposition(job.uid))?.state, 'queued', 'the composition')
  await storage.removeWakeUp(`batch:${batchUid}`, seen)
  const due = await storage.dueWakeUps(9)
  check(due.includes(`batch:${batchUid}`), 'the batch must be woken anew')
  check(due.includes(`compose:${job.uid}`), 'the composition must be woken')
}

async function keepsCandidate(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, base, regeneration } = await start(subject)
  const first = make.completion(base)
  await storage.completeRegeneration(regeneration.uid, await claim(subject, regeneration.uid), first)
  const newer = (await storage.findClips(job.uid, [0]))[0]!.current!
  const second = make.regeneration(newer)
  await admit(subject, job, [second])
  const fence = await claim(subject, second.uid)
  await storage.promoteVersion(moveTo(base))
  const late = make.completion(newer)
  expectEqual(await storage.completeRegeneration(second.uid, fence, late), { promoted: false }, 'the answer')
  const [snapshot] = await storage.findClips(job.uid, [0])
  expectEqual([snapshot?.current?.uid, snapshot?.hasCandidate], [base.uid, true], 'the clip')
  const version = await storage.findVersion(base.clipUid, late.version.uid)
  expectEqual([version?.candidacy, version?.versionNumber], ['waiting', 3], 'the result')
  expectEqual((await storage.listPointerLog(base.clipUid)).length, 3, 'entries of the log')
}

async function writesNothing(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, base, regeneration, read } = await start(subject)
  const fence = await claim(subject, regeneration.uid)
  const before = [await read(), await storage.findClips(job.uid, [0]), await storage.readLedger(job.uid)]
  const broken = make.completion(base, {
    events: () => {
      throw new Error('broken')
    },
  })
  await rejection(storage.completeRegeneration(regeneration.uid, fence, broken), 'a broken completion')
  const after = [await read(), await storage.findClips(job.uid, [0]), await storage.readLedger(job.uid)]
  expectEqual(after, before, 'what is stored')
  check(await storage.completeRegeneration(regeneration.uid, fence, make.completion(base)), 'a second try')
}

async function settles(subject: StorageSubject): Promise<void> {
  const { storage, clock, make } = subject
  const { job, originals } = await importJob(subject)
  const [failed, charged] = originals.map((base) => make.regeneration(base))
  const budgets = [{ account: 'job', limitMicros: null }]
  const batchUid = await admit(subject, job, [failed!, charged!], { budgets })
  await storage.endRegeneration(failed!.uid, await claim(subject, failed!.uid), ending())
  expectEqual(await storage.readBudgets(['job']), { job: priceMicros }, 'the budget after a failure')
  const half = ending({ charge: 'charged', settledMicros: 60_000, events: ['ended'] })
  await storage.endRegeneration(charged!.uid, await claim(subject, charged!.uid), half)
  expectEqual(await storage.readBudgets(['job']), { job: 60_000 }, 'the budget after a charged failure')
  const found = await storage.findBatchByUid(batchUid)
  const ends = found?.regenerations.map((each) => [
    each.status,
    each.charge,
    each.settledMicros,
    each.error,
    each.endedAtMs,
  ])
  expectEqual(
    ends,
    [
      ['failed', 'none', 0, failure, clock.now()],
      ['failed', 'charged', 60_000, failure, clock.now()],
    ],
    'the regenerations',
  )
  const ledger = (await storage.readLedger(job.uid))
    .slice(2)
    .map(({ key, amountMicros }) => [key, amountMicros])
  expectEqual(
    ledger,
    [
      [`release:${failed!.uid}`, priceMicros],
      [`settle:${charged!.uid}`, 60_000],
    ],
    'the ledger',
  )
  expectEqual(found?.batch.endedAtMs, clock.now(), 'the end of the batch')
  expectEqual(
    (await storage.findClips(job.uid, [0]))[0]?.current?.uid,
    originals[0]!.uid,
    'the current version',
  )
}

async function keepsUnknown(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { job, regeneration, batchUid, read } = await start(subject)
  const { uid } = regeneration
  const unknown = ending({ status: 'unknown', charge: 'unknown', error: null })
  await storage.endRegeneration(uid, await claim(subject, uid), unknown)
  const found = await read()
  expectEqual(
    [found.status, found.charge, found.settledMicros, found.endedAtMs],
    ['unknown', 'unknown', null, null],
    'the regeneration',
  )
  expectEqual(await storage.readBudgets(['job']), { job: priceMicros }, 'the budget')
  expectEqual((await storage.findBatchByUid(batchUid))?.batch.endedAtMs, null, 'the end of the batch')
  expectEqual(await storage.countLive(), 0, 'live regenerations')
  expectEqual(await storage.claimRegeneration(uid, 'queued', 1000), null, 'a claim to send it again')
  check(await storage.endRegeneration(uid, 0, ending()), 'a person clears it, without a fence')
  expectEqual([(await read()).status, (await read()).charge], ['failed', 'none'], 'the end')
  expectEqual(
    (await storage.readLedger(job.uid)).map(({ kind }) => kind),
    ['reserve', 'release'],
    'the ledger',
  )
  check(!(await storage.endRegeneration(uid, 0, ending())), 'it ends once')
}

async function takesLateOutput(subject: StorageSubject): Promise<void> {
  const { storage, clock, make } = subject
  const { job, base, regeneration, read } = await start(subject)
  const { uid } = regeneration
  const expired = ending({ status: 'expired', charge: 'unknown' })
  await storage.endRegeneration(uid, await claim(subject, uid), expired)
  const endedAtMs = clock.now()
  expectEqual([(await read()).status, (await read()).endedAtMs], ['expired', endedAtMs], 'the end')
  clock.advance(1000)
  const fence = await claim(subject, uid, 'expired')
  const answer = await storage.completeRegeneration(uid, fence, make.completion(base))
  expectEqual(answer, { promoted: false }, 'the answer')
  expectEqual([(await read()).charge, (await read()).endedAtMs], ['charged', endedAtMs], 'the regeneration')
  expectEqual((await storage.findClips(job.uid, [0]))[0]?.hasCandidate, true, 'a candidate')
  expectEqual(
    (await storage.readLedger(job.uid)).map(({ kind }) => kind),
    ['reserve', 'settle'],
    'the ledger',
  )
}

async function endsOnce(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, base, regeneration } = await start(subject)
  const { uid } = regeneration
  const fence = await claim(subject, uid)
  const tries = simultaneously(20, async (index) =>
    index % 2 === 0
      ? storage.endRegeneration(uid, fence, ending())
      : (await storage.completeRegeneration(uid, fence, make.completion(base))) !== null,
  )
  expectEqual(await countOf(tries, (ended) => ended), 1, 'ends that counted')
  expectEqual((await storage.readLedger(job.uid)).length, 2, 'rows of the ledger')
}
