import { removalOf } from './describe-retention.ts'
import { regenerate } from './describe-versions.ts'
import { expectEqual } from './expect-equal.ts'
import { ending, type StorageSubject } from './samples.ts'
import { admit, claim, importJob } from './steps.ts'
import type { StorageTest } from './storage-test.ts'

export function describeMediaNames(test: StorageTest): void {
  test('names the objects of versions, of a removed one only the thumbnail', namesVersions)
  test('names song and composed video of jobs, and knows of jobs that have neither', namesJobs)
  test('lists every row that names objects once, page by page', listsPages)
  test('knows which jobs and regenerations may still name what they store', findsUnfinished)
  test('knows which objects are listed for removal, before and after they are due', findsListed)
}

async function namesVersions(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { originals } = await importJob(subject, { clips: 1 })
  const past = await regenerate(subject, originals[0]!)
  const current = await regenerate(subject, past)
  await storage.removeVersionMedia(removalOf(past))
  const find = async (uids: string[]) => {
    const rows = await storage.findNamedMedia('version', uids)
    return rows.map(({ uid, keys }) => [uid, [...keys].sort()])
  }
  expectEqual(await find([past.uid, 'gone']), [[past.uid, [past.thumbnailKey]]], 'of a removed one')
  const { videoKey, thumbnailKey, stripKey } = current
  const keys = [videoKey, thumbnailKey, stripKey].sort()
  expectEqual(await find([current.uid]), [[current.uid, keys]], 'of one that has media')
  expectEqual(await find([]), [], 'of none')
}

async function namesJobs(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const { job } = await importJob(subject)
  const names = async () => storage.findNamedMedia('job', [job.uid, 'gone'])
  expectEqual(await names(), [{ uid: job.uid, keys: [] }], 'of a job that has neither')
  await storage.requestComposition(job.uid)
  const { fence, wantedRevision: revision } = (await storage.claimComposition(job.uid, 1000))!
  await storage.updateComposition(
    job.uid,
    fence,
    { ready: { mediaKey: 'composed', revision, versionUids: [] } },
    [],
  )
  expectEqual(await names(), [{ uid: job.uid, keys: ['composed'] }], 'with a composed video')
}

async function listsPages(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  const first = await importJob(subject, { clips: 2 })
  const second = await importJob(subject, { clips: 1 })
  const list = async (owner: 'job' | 'version') => {
    const [one, two] = [
      await storage.listNamedMedia(owner, { after: null, limit: 1 }),
      await storage.listNamedMedia(owner, { after: null, limit: 99 }),
    ]
    const rest = await storage.listNamedMedia(owner, { after: one[0]!.uid, limit: 99 })
    expectEqual([...one, ...rest], two, `pages of each ${owner}`)
    return two.map(({ uid }) => uid)
  }
  const originals = [...first.originals, ...second.originals].map(({ uid }) => uid)
  expectEqual(await list('version'), originals.sort(), 'versions')
  expectEqual(await list('job'), [first.job.uid, second.job.uid].sort(), 'jobs')
}

async function findsUnfinished(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const importing = make.job({ clipsCount: 1 })
  await storage.createJob(importing, [make.clip(importing, 0)])
  const { job, originals } = await importJob(subject, { clips: 1 })
  await storage.setJobState(job.uid, 'ready', null)
  const regeneration = make.regeneration(originals[0]!)
  await admit(subject, job, [regeneration])
  const uids = [importing.uid, job.uid, regeneration.uid, originals[0]!.uid, 'gone']
  const unfinished = async () => (await storage.findUnfinished(uids)).sort()
  expectEqual(await unfinished(), [importing.uid, regeneration.uid].sort(), 'importing and queued')
  const fence = await claim(subject, regeneration.uid)
  await storage.endRegeneration(regeneration.uid, fence, ending({ status: 'expired', charge: 'unknown' }))
  expectEqual(await unfinished(), [importing.uid, regeneration.uid].sort(), 'expired, and perhaps charged')
  await storage.endRegeneration(regeneration.uid, fence, ending({ status: 'expired', charge: 'none' }))
  await storage.setJobState(importing.uid, 'failed', null)
  expectEqual(await unfinished(), [], 'once both have ended for good')
  expectEqual(await storage.findUnfinished([]), [], 'of none')
}

async function findsListed(subject: StorageSubject): Promise<void> {
  const { storage, clock } = subject
  const { originals } = await importJob(subject, { clips: 1 })
  const past = await regenerate(subject, originals[0]!)
  const current = await regenerate(subject, past)
  await storage.removeVersionMedia(removalOf(past))
  const listed = async () =>
    (await storage.findListedForRemoval([past.videoKey, past.stripKey, current.videoKey])).sort()
  const both = [past.videoKey, past.stripKey].sort()
  expectEqual(await listed(), both, 'within the grace time')
  clock.advance(3_600_000)
  expectEqual(await listed(), both, 'after it')
  await storage.forgetMediaRemovals([past.videoKey])
  expectEqual(await listed(), [past.stripKey], 'once one is gone')
  expectEqual(await storage.findListedForRemoval([]), [], 'of none')
}
