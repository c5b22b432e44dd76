import type { MediaRemoval, VersionRecord } from '../../ports/storage/index.ts'
import { check } from '../test-harness.ts'
import { moveTo, regenerate } from './describe-versions.ts'
import { expectEqual } from './expect-equal.ts'
import { ending, type StorageSubject } from './samples.ts'
import { admit, claim, importJob } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

const hourMs = 3_600_000
const window = { comparedForMs: hourMs }
const all = { ...window, limit: 99 }

export function describeRetention(test: StorageTest): void {
  test('removes the media of a version, keeps its row, and lists its objects for later', removesMedia)
  test('never removes the media of what became current since the plan was made', keepsCurrent)
  test('lets a pin or the removal win, whoever is first, and never half of each', keepsPinned)
  test('never removes a candidate, or an original that is to be kept', keepsOthers)
  test('never removes what a regeneration in work is made from', keepsNeeded)
  test('never removes what is compared, until that is over', keepsCompared)
  test('never removes the source of what is current or pinned', keepsSources)
  test('lists the versions that have media, with what is current and in use', listsRetained)
  test('notes when a version stopped being current or pinned, and wakes retention', notesUse)
  test('forgets objects only once they are said to be gone', forgetsObjects)
}

export function removalOf({ uid }: VersionRecord, overrides: Partial<MediaRemoval> = {}): MediaRemoval {
  const removal = { versionUid: uid, keepOriginal: true, graceMs: hourMs, events: [], ...window }
  return { ...removal, ...overrides }
}

/** A clip with an original, a past version and a current one, each with footage of its own. */
async function threeVersions(subject: StorageSubject) {
  const { job, originals } = await importJob(subject, { clips: 1 })
  const original = originals[0]!
  const past = await regenerate(subject, original)
  const current = await regenerate(subject, past)
  return { job, original, past, current }
}

async function storageOf({ storage }: StorageSubject, { clipUid, uid }: VersionRecord) {
  return (await storage.findVersion(clipUid, uid))?.storage
}

async function removesMedia(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { job, past } = await threeVersions(subject)
  const removal = removalOf(past, { events: ['removed'] })
  expectEqual(await storage.removeVersionMedia(removal), 'removed', 'the answer')
  expectEqual(await storage.removeVersionMedia(removal), 'gone', 'the answer the second time')
  expectEqual(await storageOf(subject, past), 'deleted', 'the row')
  expectEqual((await storage.listEvents(job.uid, 0, 9)).length, 1, 'events')
  const refused = { moved: false, reason: 'unavailable' }
  expectEqual(await storage.promoteVersion(moveTo(past)), refused, 'restoring it')
  expectEqual(await storage.dueMediaRemovals(9), [], 'objects within the grace time')
  clock.advance(hourMs)
  const due = (await storage.dueMediaRemovals(9)).sort()
  expectEqual(due, [past.stripKey, past.videoKey].sort(), 'objects after it')
}

async function keepsCurrent(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { past } = await threeVersions(subject)
  await storage.promoteVersion(moveTo(past))
  expectEqual(await storage.removeVersionMedia(removalOf(past)), 'protected', 'the answer')
  expectEqual(await storageOf(subject, past), 'active', 'the row')
}

async function keepsPinned(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { past, current } = await threeVersions(subject)
  const next = await regenerate(subject, current)
  await regenerate(subject, next)
  expectEqual(await storage.setPinned(past.uid, true), true, 'pinning what is there')
  expectEqual(await storage.removeVersionMedia(removalOf(past)), 'protected', 'removing what is pinned')
  const removed = await storage.removeVersionMedia(removalOf(current))
  const late = await storage.setPinned(current.uid, true)
  expectEqual([removed, late], ['removed', false], 'pinning what is gone')
  const racing = storage.removeVersionMedia(removalOf(next))
  const [result, pinned] = [await Promise.all([racing, storage.setPinned(next.uid, true)])].flat()
  check(pinned === (result === 'protected'), `one must win, not ${result} and ${pinned}`)
  expectEqual(await storageOf(subject, next), pinned ? 'active' : 'deleted', 'the row')
}

async function keepsOthers(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { original, current } = await threeVersions(subject)
  const candidate = await regenerate(subject, current, false)
  expectEqual(await storage.removeVersionMedia(removalOf(candidate)), 'protected', 'a candidate')
  expectEqual(await storage.removeVersionMedia(removalOf(original)), 'protected', 'an original')
  await storage.rejectCandidate(candidate.uid, [])
  expectEqual(await storage.removeVersionMedia(removalOf(candidate)), 'removed', 'one that was rejected')
  const given = removalOf(original, { keepOriginal: false })
  expectEqual(await storage.removeVersionMedia(given), 'removed', 'an original that may go')
}

async function keepsNeeded(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, past, current } = await threeVersions(subject)
  const regeneration = make.regeneration(current)
  regeneration.target = { ...regeneration.target, sourceVersionUid: past.uid }
  await admit(subject, job, [regeneration])
  const fence = await claim(subject, regeneration.uid)
  expectEqual(await storage.removeVersionMedia(removalOf(past)), 'protected', 'while it runs')
  await storage.endRegeneration(regeneration.uid, fence, ending())
  expectEqual(await storage.removeVersionMedia(removalOf(past)), 'removed', 'once it ended')
}

async function keepsCompared(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { past } = await threeVersions(subject)
  await storage.noteCompared([past.uid, 'gone'])
  await storage.noteCompared([])
  clock.advance(hourMs - 1)
  expectEqual(await storage.removeVersionMedia(removalOf(past)), 'protected', 'within the hour')
  clock.advance(1)
  expectEqual(await storage.removeVersionMedia(removalOf(past)), 'removed', 'after it')
}

async function keepsSources(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, past, current } = await threeVersions(subject)
  const regeneration = make.regeneration(current)
  await admit(subject, job, [regeneration])
  const fence = await claim(subject, regeneration.uid)
  const completion = make.completion(current)
  completion.version.sourceVersionUid = past.uid
  await storage.completeRegeneration(regeneration.uid, fence, completion)
  expectEqual(await storage.removeVersionMedia(removalOf(past)), 'protected', 'the source of the current')
  await storage.setPinned(completion.version.uid, true)
  await storage.promoteVersion(moveTo(current))
  expectEqual(await storage.removeVersionMedia(removalOf(past)), 'protected', 'the source of a pinned one')
  await storage.setPinned(completion.version.uid, false)
  expectEqual(await storage.removeVersionMedia(removalOf(past)), 'removed', 'the source of neither')
}

async function listsRetained(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, original, past, current } = await threeVersions(subject)
  await importJob(subject)
  const list = async (clipIndex: number | null, limit = 99) =>
    (await storage.listRetained({ jobUid: job.uid, clipIndex }, { ...all, limit })).map(
      ({ version, isCurrent, inUse }) => [version.uid, isCurrent, inUse],
    )
  const three = [
    [current.uid, true, false],
    [past.uid, false, false],
    [original.uid, false, false],
  ]
  expectEqual([await list(null), await list(0), await list(1)], [three, three, []], 'of job and clip')
  expectEqual(await list(null, 1), three.slice(0, 1), 'the newest')
  await storage.removeVersionMedia(removalOf(past))
  await storage.noteCompared([original.uid])
  await admit(subject, job, [make.regeneration(current)])
  const used = [
    [current.uid, true, true],
    [original.uid, false, true],
  ]
  expectEqual(await list(null), used, 'what is left, and in use')
}

async function notesUse(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { job, past, current } = await threeVersions(subject)
  const wakeUp = `retain:${job.uid}` as const
  const woken = async (act: () => Promise<unknown>) => {
    await storage.removeWakeUp(wakeUp, await storage.wakeUpGeneration(wakeUp))
    clock.advance(1000)
    await act()
    return (await storage.dueWakeUps(99)).includes(wakeUp)
  }
  const usedAt = async ({ clipUid, uid }: VersionRecord) =>
    (await storage.findVersion(clipUid, uid))?.usedAtMs
  check(await woken(() => storage.promoteVersion(moveTo(past))), 'a move must wake retention')
  expectEqual([await usedAt(current), await usedAt(past)], [clock.now(), clock.now() - 1000], 'after a move')
  await storage.setPinned(current.uid, true)
  check(await woken(() => storage.setPinned(current.uid, false)), 'unpinning must wake retention')
  expectEqual(await usedAt(current), clock.now(), 'after unpinning')
  check(!(await woken(() => storage.setPinned(current.uid, false))), 'unpinned already: nothing to wake')
  const candidate = await regenerate(subject, past, false)
  check(await woken(() => storage.rejectCandidate(candidate.uid, [])), 'a rejection must wake retention')
}

async function forgetsObjects(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { past } = await threeVersions(subject)
  await storage.removeVersionMedia(removalOf(past))
  clock.advance(hourMs)
  const due = await storage.dueMediaRemovals(1)
  expectEqual(due.length, 1, 'as many as asked for')
  expectEqual(await storage.dueMediaRemovals(1), due, 'asked again')
  await storage.forgetMediaRemovals(due)
  await storage.forgetMediaRemovals([])
  const rest = await storage.dueMediaRemovals(9)
  expectEqual([rest.length, rest.includes(due[0]!)], [1, false], 'what is left')
}
