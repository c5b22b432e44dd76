import { check } from '../test-harness.ts'
import { countOf, expectEqual, simultaneously } from './expect-equal.ts'
import { ending, failure, type StorageSubject } from './samples.ts'
import { admit, claim, importJob } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

export function describeJobs(test: StorageTest): void {
  test('keeps a job and its clips as they were given', async ({ storage, clock, make }) => {
    const job = make.job()
    const clips = [1, 0].map((index) => make.clip(job, index, { lyrics: 'la “la” 🎵', costMicros: 12 }))
    const { created } = await storage.createJob(job, clips)
    const wanted = { ...job, createdAtMs: clock.now() }
    check(created, 'the first call must create the job')
    expectEqual(await storage.findJob(job.tenantId, job.id), wanted, 'the job by its own id')
    expectEqual(await storage.findJobByUid(job.uid), wanted, 'the job by uid')
    const listed = await storage.listClips(job.uid, { after: null, limit: 10 })
    expectEqual(
      listed.map(({ clip }) => clip),
      clips.toReversed(),
      'the clips in order',
    )
    expectEqual(listed[0]?.current, null, 'the version of a clip that was not imported')
    const other = make.job()
    await storage.createJob(other, [make.clip(other, 0)])
    const both = await storage.listClipsOfJobs([other.uid, job.uid])
    expectEqual(
      both.filter(({ jobUid }) => jobUid === job.uid),
      clips.toReversed(),
      'the clips among those of several jobs',
    )
    expectEqual(both.length, 3, 'clips of two jobs')
    check((await storage.dueWakeUps(9)).includes(`import:${job.uid}`), 'the import must be woken')
  })

  test('gives the existing job back when its id comes again', async ({ storage, make }) => {
    const job = make.job()
    await storage.createJob(job, [make.clip(job, 0)])
    const again = make.job({ id: job.id, title: 'Other' })
    const { job: found, created } = await storage.createJob(again, [make.clip(again, 0)])
    check(!created && found.uid === job.uid && found.title === job.title, 'the first job must stay')
    expectEqual(await storage.listClips(again.uid, { after: null, limit: 9 }), [], 'clips of the second')
    const other = make.job({ id: job.id, tenantId: 'elsewhere' })
    check((await storage.createJob(other, [])).created, 'another tenant may use the same id')
  })

  test('creates one job when many ask for the same at once', async ({ storage, make }) => {
    const jobs = Array.from({ length: 20 }, () => make.job({ id: 'same' }))
    const answers = await Promise.all(jobs.map((job) => storage.createJob(job, [make.clip(job, 0)])))
    expectEqual(answers.filter(({ created }) => created).length, 1, 'created jobs')
    expectEqual(new Set(answers.map(({ job }) => job.uid)).size, 1, 'different jobs given back')
  })

  test('lists the jobs of an owner newest first, page by page', listsJobs)
  test('goes on with the list when the last job of a page was deleted', goesOnWithTheList)

  test('says that a job is ready and where its song is', async ({ storage, make }) => {
    const job = make.job()
    await storage.createJob(job, [])
    await storage.setJobState(job.uid, 'ready', 'jobs/song.mp3')
    await storage.setJobState(job.uid, 'ready', null)
    const found = await storage.findJobByUid(job.uid)
    check(found?.state === 'ready', 'the state must be kept')
    expectEqual(found.audio, { ...job.audio, mediaKey: 'jobs/song.mp3' }, 'the audio')
  })

  test('imports a clip once, as version 1', importsOnce)
  test('remembers why a clip could not be imported', async ({ storage, make }) => {
    const job = make.job()
    const clip = make.clip(job, 0)
    await storage.createJob(job, [clip])
    await storage.failImport(clip.uid, failure, ['failed'])
    const [snapshot] = await storage.findClips(job.uid, [0])
    expectEqual(snapshot?.clip.importError, failure, 'the error')
    await storage.completeImport(make.version(clip), [])
    await storage.failImport(clip.uid, failure, ['late'])
    const [imported] = await storage.findClips(job.uid, [0])
    expectEqual(imported?.clip.importError, null, 'the error of a process that came late')
    expectEqual((await storage.listEvents(job.uid, 0, 9)).length, 1, 'events')
  })

  test('shows with each clip what a list needs', showsSnapshots)
  test('deletes a job with all that belongs to it but its ledger', deletesAll)
  test('refuses to delete a job while a clip is busy', refusesBusyDeletion)
  test('gives out copies, so that nobody changes a row by holding it', async (subject) => {
    const { storage } = subject
    const { job } = await importJob(subject)
    const found = await storage.findJobByUid(job.uid)
    if (found?.audio) found.audio.sections.length = 0
    const [snapshot] = await storage.listClips(job.uid, { after: null, limit: 1 })
    if (snapshot) snapshot.clip.revision = 99
    expectEqual((await storage.findJobByUid(job.uid))?.audio?.sections.length, 1, 'sections')
    expectEqual((await storage.findClips(job.uid, [0]))[0]?.clip.revision, 1, 'the revision')
  })
}

const owner = { tenantId: 'tenant', ownerId: 'anna' }

async function listsJobs({ storage, make }: StorageSubject): Promise<void> {
  const jobs = Array.from({ length: 5 }, () => make.job())
  for (const job of jobs) await storage.createJob(job, [])
  await storage.createJob(make.job({ ownerId: 'ben' }), [])
  await storage.createJob(make.job({ tenantId: 'elsewhere' }), [])
  const seen: string[] = []
  let after: string | null = null
  for (let pages = 0; pages < 4; pages += 1) {
    const page = await storage.listJobs(owner, { after, limit: 2 })
    seen.push(...page.map(({ uid }) => uid))
    after = page.at(-1)?.uid ?? after
  }
  expectEqual(seen, jobs.map(({ uid }) => uid).reverse(), 'the pages')
}

async function goesOnWithTheList({ storage, make }: StorageSubject): Promise<void> {
  const jobs = Array.from({ length: 4 }, () => make.job())
  for (const job of jobs) await storage.createJob(job, [])
  const [first, second, third, fourth] = jobs.map(({ uid }) => uid)
  await storage.deleteJob(third!)
  const rest = await storage.listJobs(owner, { after: third!, limit: 9 })
  expectEqual(
    rest.map(({ uid }) => uid),
    [second, first],
    'what follows the deleted job',
  )
  await storage.deleteJob(first!)
  expectEqual(await storage.listJobs(owner, { after: first!, limit: 9 }), [], 'what follows the last')
  expectEqual((await storage.listJobs(owner, { after: null, limit: 1 }))[0]?.uid, fourth, 'the newest')
}

async function importsOnce({ storage, clock, make }: StorageSubject): Promise<void> {
  const job = make.job()
  const clip = make.clip(job, 0)
  await storage.createJob(job, [clip])
  await storage.failImport(clip.uid, failure, [])
  const version = make.version(clip)
  await storage.completeImport(version, ['imported'])
  await storage.completeImport(make.version(clip), ['again'])
  const [snapshot] = await storage.findClips(job.uid, [0])
  const kept = { versionNumber: 1, candidacy: 'none', pinned: false, storage: 'active' }
  const times = { createdAtMs: clock.now(), usedAtMs: null, comparedAtMs: null }
  expectEqual(snapshot?.current, { ...version, ...kept, ...times }, 'the version')
  expectEqual(snapshot?.versionsCount, 1, 'versions')
  expectEqual(snapshot?.clip.revision, 1, 'the revision')
  expectEqual(snapshot?.clip.importError, null, 'the import error')
  const facts = { clipUid: clip.uid, revision: 1, versionUid: version.uid, previousVersionUid: null }
  const log = [{ ...facts, changedBy: 'anna', reason: 'import', atMs: clock.now() }]
  expectEqual(await storage.listPointerLog(clip.uid), log, 'the log')
  expectEqual((await storage.listEvents(job.uid, 0, 9)).length, 1, 'events')
}

async function showsSnapshots(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, originals } = await importJob(subject, { clips: 3 })
  const [first, second, third] = originals
  const [waits, fails, lives] = [first!, second!, third!].map((base) => make.regeneration(base))
  const batchUid = await admit(subject, job, [waits!, fails!, lives!])
  const completion = make.completion(first!, { promote: false })
  await storage.completeRegeneration(waits!.uid, await claim(subject, waits!.uid), completion)
  await storage.endRegeneration(fails!.uid, await claim(subject, fails!.uid), ending())
  const [a, b, c] = await storage.listClips(job.uid, { after: null, limit: 3 })
  expectEqual([a?.hasCandidate, a?.versionsCount, a?.live], [true, 2, null], 'a clip with a candidate')
  expectEqual([b?.lastError, b?.hasCandidate, b?.live], [failure, false, null], 'a clip that failed')
  expectEqual([c?.live, c?.lastError], [{ uid: lives!.uid, batchUid }, null], 'a clip that is busy')
  expectEqual(
    (await storage.listClips(job.uid, { after: 0, limit: 1 })).map(({ clip }) => clip.clipIndex),
    [1],
    'a page',
  )
  const found = await storage.findClips(job.uid, [2, 0, 7])
  expectEqual(found.map(({ clip }) => clip.clipIndex).sort(), [0, 2], 'clips that were asked for')
}

async function deletesAll(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, originals } = await importJob(subject)
  const base = originals[0]!
  const regeneration = make.regeneration(base)
  const batchUid = await admit(subject, job, [regeneration], { events: ['admitted'] })
  const fence = await claim(subject, regeneration.uid)
  await storage.completeRegeneration(regeneration.uid, fence, make.completion(base))
  expectEqual(await storage.deleteJob(job.uid), 'removed', 'the answer')
  expectEqual(await storage.deleteJob(job.uid), 'removed', 'the answer of a second call')
  expectEqual(await storage.findJobByUid(job.uid), null, 'the job')
  expectEqual(await storage.listClips(job.uid, { after: null, limit: 9 }), [], 'its clips')
  expectEqual(await storage.listVersions(base.clipUid, { before: null, limit: 9 }), [], 'its versions')
  expectEqual(await storage.listPointerLog(base.clipUid), [], 'its pointer log')
  expectEqual(await storage.findBatchByUid(batchUid), null, 'its batch')
  expectEqual(await storage.findComposition(job.uid), null, 'its composition')
  expectEqual(await storage.listEvents(job.uid, 0, 9), [], 'its events')
  expectEqual(await storage.dueWakeUps(9), [], 'its wake-ups')
  expectEqual((await storage.readLedger(job.uid)).length, 2, 'its ledger')
  await storage.appendEvents(job.uid, ['late'])
  await storage.completeImport(make.version(make.clip(job, 0, { uid: base.clipUid })), [])
  expectEqual(await storage.listEvents(job.uid, 0, 9), [], 'late events')
  check((await storage.createJob(make.job({ id: job.id }), [])).created, 'the id must be free again')
}

async function refusesBusyDeletion(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const { job, originals } = await importJob(subject)
  const regeneration = make.regeneration(originals[0]!)
  await admit(subject, job, [regeneration])
  expectEqual(await storage.deleteJob(job.uid), 'busy', 'the answer while one is queued')
  const unknown = ending({ status: 'unknown', charge: 'unknown' })
  await storage.endRegeneration(regeneration.uid, await claim(subject, regeneration.uid), unknown)
  expectEqual(await storage.deleteJob(job.uid), 'busy', 'the answer while one is unknown')
  await storage.endRegeneration(regeneration.uid, 0, ending())
  const removed = await countOf(
    simultaneously(5, () => storage.deleteJob(job.uid)),
    (answer) => answer === 'removed',
  )
  expectEqual(removed, 5, 'simultaneous deletions once it ended')
}
