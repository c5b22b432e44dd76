import type { PointerMove, VersionRecord } from '../../ports/storage/index.ts'
import { check } from '../test-harness.ts'
import { expectEqual, simultaneously } from './expect-equal.ts'
import type { StorageSubject } from './samples.ts'
import { admit, claim, importJob } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

export function describeVersions(test: StorageTest): void {
  test('lists the versions of a clip newest first, page by page', listsVersions)
  test('lists the newest versions of all clips of a job at once', listsVersionsOfJob)
  test('finds versions, each only under its own clip', findsVersions)
  test('moves the pointer, counts it, logs it and asks for a new composition', movesPointer)
  test('changes nothing when a clip points there already', standsStill)
  test('refuses a move from an older revision and names who was first', refusesOldRevision)
  test('lets one of fifty simultaneous moves from the same revision win', oneMoveWins)
  test('refuses versions that are not of the clip', refusesForeignVersions)
  test('accepts and rejects candidates', endsCandidacies)
  test('pins and unpins a version', async (subject) => {
    const { storage } = subject
    const { originals } = await importJob(subject)
    const { uid, clipUid } = originals[0]!
    await storage.setPinned(uid, true)
    check((await storage.findVersion(clipUid, uid))?.pinned === true, 'the version must be pinned')
    await storage.setPinned(uid, false)
    check((await storage.findVersion(clipUid, uid))?.pinned === false, 'the version must be unpinned')
  })
}

/** Regenerates a clip from its current version. */
export async function regenerate(
  subject: StorageSubject,
  base: VersionRecord,
  promote = true,
): Promise<VersionRecord> {
  const { storage, make } = subject
  const job = await storage.findJobByUid(base.jobUid)
  const regeneration = make.regeneration(base)
  await admit(subject, job!, [regeneration])
  const fence = await claim(subject, regeneration.uid)
  const completion = make.completion(base, { promote })
  check(await storage.completeRegeneration(regeneration.uid, fence, completion), 'it must complete')
  const version = await storage.findVersion(base.clipUid, completion.version.uid)
  check(version !== null, 'the version must be found')
  return version
}

export function moveTo(version: VersionRecord, overrides: Partial<PointerMove> = {}): PointerMove {
  return {
    clipUid: version.clipUid,
    versionUid: version.uid,
    expectedRevision: null,
    changedBy: 'ben',
    reason: 'restored',
    events: [],
    ...overrides,
  }
}

async function listsVersions(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { originals } = await importJob(subject)
  let base = originals[0]!
  for (let count = 0; count < 4; count += 1) base = await regenerate(subject, base)
  const numbers = async (before: number | null, limit: number) =>
    (await storage.listVersions(base.clipUid, { before, limit })).map(({ versionNumber }) => versionNumber)
  expectEqual(await numbers(null, 2), [5, 4], 'the first page')
  expectEqual(await numbers(4, 2), [3, 2], 'the second page')
  expectEqual(await numbers(2, 2), [1], 'the last page')
}

async function listsVersionsOfJob(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { job, originals } = await importJob(subject)
  await importJob(subject)
  let base = originals[1]!
  for (let count = 0; count < 3; count += 1) base = await regenerate(subject, base)
  const numbers = async (perClip: number) =>
    (await storage.listVersionsOfJob(job.uid, perClip)).map(({ clipIndex, versionNumber }) => [
      clipIndex,
      versionNumber,
    ])
  expectEqual(
    await numbers(2),
    [
      [0, 1],
      [1, 4],
      [1, 3],
    ],
    'the newest two of each clip',
  )
  expectEqual((await numbers(9)).length, 5, 'all versions')
}

async function findsVersions(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { originals } = await importJob(subject)
  const [first, second] = originals
  expectEqual(await storage.findVersion(first!.clipUid, first!.uid), first, 'the version')
  expectEqual(await storage.findVersion(second!.clipUid, first!.uid), null, 'under another clip')
  const found = await storage.findVersions([second!.uid, make.uid(), first!.uid])
  expectEqual(found, [second, first], 'several, in the order asked for')
  expectEqual(await storage.findVersions([]), [], 'none')
}

async function movesPointer(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { job, originals } = await importJob(subject)
  const base = originals[0]!
  const newer = await regenerate(subject, base)
  const before = await storage.findComposition(job.uid)
  await storage.removeWakeUp(`compose:${job.uid}`, await storage.wakeUpGeneration(`compose:${job.uid}`))
  const moved = await storage.promoteVersion(moveTo(base, { expectedRevision: 2, events: ['moved'] }))
  expectEqual(moved, { moved: true, revision: 3, previousVersionUid: newer.uid }, 'the answer')
  const again = await storage.promoteVersion(moveTo(base))
  expectEqual(again, { moved: false, reason: 'unchanged', revision: 3 }, 'pointing there again')
  const [snapshot] = await storage.findClips(job.uid, [0])
  expectEqual([snapshot?.current?.uid, snapshot?.clip.revision], [base.uid, 3], 'the clip')
  const log = await storage.listPointerLog(base.clipUid)
  expectEqual(
    log.map(({ revision }) => revision),
    [1, 2, 3],
    'revisions in the log',
  )
  const facts = { clipUid: base.clipUid, versionUid: base.uid, previousVersionUid: newer.uid }
  const entry = { ...facts, revision: 3, changedBy: 'ben', reason: 'restored', atMs: clock.now() }
  expectEqual(log[2], entry, 'the entry of the move')
  const after = await storage.findComposition(job.uid)
  expectEqual(after?.wantedRevision, (before?.wantedRevision ?? 0) + 1, 'compositions wanted')
  check((await storage.dueWakeUps(9)).includes(`compose:${job.uid}`), 'the composition must be woken')
  expectEqual((await storage.listEvents(job.uid, 0, 9)).at(-1)?.payload, 'moved', 'the event')
}

async function standsStill(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { job, originals } = await importJob(subject)
  const [base] = originals
  const wakeUp = `compose:${job.uid}` as const
  await storage.requestComposition(job.uid)
  await storage.removeWakeUp(wakeUp, await storage.wakeUpGeneration(wakeUp))
  const before = await storage.findComposition(job.uid)
  const answer = await storage.promoteVersion(moveTo(base!, { expectedRevision: 1, events: ['no'] }))
  expectEqual(answer, { moved: false, reason: 'unchanged', revision: 1 }, 'the answer')
  const old = await storage.promoteVersion(moveTo(base!, { expectedRevision: 0 }))
  check(!old.moved && old.reason === 'revision', 'an older revision must be refused all the same')
  expectEqual((await storage.findClips(job.uid, [0]))[0]?.clip.revision, 1, 'the revision')
  expectEqual((await storage.listPointerLog(base!.clipUid)).length, 1, 'entries of the log')
  expectEqual(await storage.findComposition(job.uid), before, 'the composition')
  check(!(await storage.dueWakeUps(9)).includes(wakeUp), 'nothing must be woken')
  expectEqual(await storage.listEvents(job.uid, 0, 9), [], 'events')
}

async function refusesOldRevision(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { job, originals } = await importJob(subject)
  const base = originals[0]!
  const newer = await regenerate(subject, base)
  const refused = await storage.promoteVersion(moveTo(base, { expectedRevision: 1, events: ['no'] }))
  const winner = { revision: 2, currentVersionUid: newer.uid, changedBy: 'anna' }
  expectEqual(refused, { moved: false, reason: 'revision', ...winner }, 'the answer')
  expectEqual((await storage.findClips(job.uid, [0]))[0]?.current?.uid, newer.uid, 'the current version')
  expectEqual((await storage.listPointerLog(base.clipUid)).length, 2, 'entries of the log')
  expectEqual(await storage.listEvents(job.uid, 0, 9), [], 'events')
}

async function oneMoveWins(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { job, originals } = await importJob(subject)
  const base = originals[0]!
  const newer = await regenerate(subject, base)
  await regenerate(subject, newer)
  const choices = [base, newer]
  const answers = await Promise.all(
    simultaneously(50, (index) =>
      storage.promoteVersion(moveTo(choices[index % 2]!, { expectedRevision: 3, changedBy: `${index}` })),
    ),
  )
  expectEqual(answers.filter(({ moved }) => moved).length, 1, 'moves that won')
  const winner = answers.findIndex(({ moved }) => moved)
  const [snapshot] = await storage.findClips(job.uid, [0])
  const state = [snapshot?.current?.uid, snapshot?.clip.revision]
  expectEqual(state, [choices[winner % 2]!.uid, 4], 'the pointer')
  const log = await storage.listPointerLog(base.clipUid)
  expectEqual([log.length, log.at(-1)?.changedBy], [4, `${winner}`], 'the log')
  const free = await Promise.all(
    simultaneously(20, (index) => storage.promoteVersion(moveTo(choices[index % 2]!))),
  )
  const revisions = free.flatMap((answer) => (answer.moved ? [answer.revision] : [])).sort((a, b) => a - b)
  check(revisions.length > 0, 'one of several free moves must move')
  const counted = revisions.map((_, index) => 5 + index)
  expectEqual(revisions, counted, 'revisions of free moves')
}

async function refusesForeignVersions(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, originals } = await importJob(subject)
  const [first, second] = originals
  const { clipUid } = first!
  const refused = { moved: false, reason: 'unavailable' }
  expectEqual(await storage.promoteVersion(moveTo(second!, { clipUid })), refused, "another clip's version")
  const missing = moveTo(first!, { versionUid: make.uid() })
  expectEqual(await storage.promoteVersion(missing), refused, 'a version that does not exist')
  expectEqual((await storage.findClips(job.uid, [0]))[0]?.clip.revision, 1, 'the revision')
}

async function endsCandidacies(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { job, originals } = await importJob(subject)
  const base = originals[0]!
  const candidacyOf = async ({ uid }: VersionRecord) =>
    (await storage.findVersion(base.clipUid, uid))?.candidacy
  const first = await regenerate(subject, base, false)
  const second = await regenerate(subject, base, false)
  expectEqual([await candidacyOf(first), await candidacyOf(base)], ['waiting', 'none'], 'before')
  check(await storage.rejectCandidate(first.uid, ['rejected']), 'a waiting candidate can be rejected')
  check(!(await storage.rejectCandidate(first.uid, ['again'])), 'a rejected one does not wait')
  check(!(await storage.rejectCandidate(base.uid, ['no'])), 'the original never waited')
  await storage.promoteVersion(moveTo(second, { reason: 'accepted' }))
  expectEqual([await candidacyOf(first), await candidacyOf(second)], ['rejected', 'accepted'], 'after')
  const [snapshot] = await storage.findClips(job.uid, [0])
  expectEqual([snapshot?.hasCandidate, snapshot?.current?.uid], [false, second.uid], 'the clip')
  await storage.promoteVersion(moveTo(first))
  expectEqual(await candidacyOf(first), 'accepted', 'a rejected one that was restored')
  expectEqual((await storage.listEvents(job.uid, 0, 9)).length, 1, 'events')
}
