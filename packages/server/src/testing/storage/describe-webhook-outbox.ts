import { check } from '../test-harness.ts'
import { expectEqual } from './expect-equal.ts'
import { ending, type StorageSubject } from './samples.ts'
import { admit, claim, importJob } from './steps.ts'
import type { StorageTest } from './storage-test.ts'
import { ann, deliverDue, keepWebhook, tellOf } from './webhook-steps.ts'

export function describeWebhookOutbox(test: StorageTest): void {
  test('queues a new take, one that waits and the end of a batch with what they are about', tellsOfTakes)
  test('queues the end of a batch once for each time it ends, however it ends', tellsOfEnds)
  test('queues that a job is ready or failed once', tellsOfJobs)
  test('queues that a video is ready, and not one that is old already', tellsOfCompositions)
  test('queues only what is wanted, for the owner of the job and nobody else', tellsTheOwner)
  test('queues nothing for a change that is refused', tellsNothing)
}

const own = { overrides: ann }

async function tellsOfTakes(subject: StorageSubject): Promise<void> {
  const { storage, make, clock } = subject
  await keepWebhook(subject)
  const { job, originals } = await importJob(subject, own)
  const regenerations = originals.map((base) => make.regeneration(base))
  const batchUid = await admit(subject, job, regenerations)
  expectEqual(await tellOf(subject), [], 'what is told of an import and an admission')
  const timestamp = new Date(clock.now()).toISOString()
  const versions = await Promise.all(
    regenerations.map(async ({ uid }, index) => {
      const completion = make.completion(originals[index]!, { promote: index === 0 })
      await storage.completeRegeneration(uid, await claim(subject, uid), completion)
      return completion.version.uid
    }),
  )
  const take = (index: number) => ({
    jobId: job.id,
    clipIndex: index,
    versionId: versions[index],
    versionNumber: 2,
    regenerationId: regenerations[index]!.uid,
    batchId: batchUid,
  })
  const told = await deliverDue(subject)
  expectEqual(
    told.map(({ event }) => event),
    [
      { type: 'version.created', timestamp, data: { ...take(0), isCurrent: true } },
      { type: 'version.created', timestamp, data: { ...take(1), isCurrent: false } },
      { type: 'candidate.waiting', timestamp, data: take(1) },
      { type: 'batch.ended', timestamp, data: { jobId: job.id, batchId: batchUid, status: 'succeeded' } },
    ],
    'what is told',
  )
  expectEqual(new Set(told.map(({ messageId }) => messageId)).size, 4, 'different messages')
  check(
    told.every(({ messageId }) => /^[\w-]{1,200}$/.test(messageId)),
    'ids that fit into a signature',
  )
}

async function tellsOfEnds(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  await keepWebhook(subject, { events: ['batch.ended'] })
  const { job, originals } = await importJob(subject, own)
  const first = make.regeneration(originals[0]!)
  const batchUid = await admit(subject, job, [first, make.regeneration(originals[1]!)])
  const fence = await claim(subject, first.uid)
  await storage.endRegeneration(first.uid, fence, ending())
  expectEqual(await deliverDue(subject), [], 'what is told before all have ended')
  await storage.setBatchControl(batchUid, 'cancel', { regenerationUids: null, events: [] })
  const statuses = async () =>
    (await deliverDue(subject)).map(({ event }) => 'status' in event.data && event.data.status)
  expectEqual(await statuses(), ['failed'], 'the end by a cancel')
  const retry = make.regeneration(originals[0]!, { position: 2, retryOf: first.uid })
  await storage.admitRetries(batchUid, [retry], [], [])
  await storage.completeRegeneration(
    retry.uid,
    await claim(subject, retry.uid),
    make.completion(originals[0]!),
  )
  expectEqual(await statuses(), ['partial'], 'the end of the retry')
}

async function tellsOfJobs(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  await keepWebhook(subject)
  for (const state of ['ready', 'failed'] as const) {
    const { job } = await storage.createJob(make.job(ann), [])
    const set = () => storage.setJobState(job.uid, state, null)
    await Promise.all([set(), set(), set()])
    expectEqual(
      (await deliverDue(subject)).map(({ event }) => [event.type, event.data.jobId]),
      [[`job.${state}`, job.id]],
      'what is told',
    )
  }
}

async function tellsOfCompositions(subject: StorageSubject): Promise<void> {
  const { storage } = subject
  await keepWebhook(subject)
  const { job } = await importJob(subject, own)
  await storage.requestComposition(job.uid)
  const compose = async (meanwhile: () => Promise<unknown>) => {
    const claimed = await storage.claimComposition(job.uid, 60_000)
    check(claimed !== null, 'the composition must be free to take')
    await meanwhile()
    const ready = { mediaKey: 'video', revision: claimed.wantedRevision, versionUids: [] }
    await storage.updateComposition(job.uid, claimed.fence, { progress: 0.5 }, [])
    await storage.updateComposition(job.uid, claimed.fence, { ready }, [])
  }
  await compose(() => storage.requestComposition(job.uid))
  expectEqual(await tellOf(subject), [], 'what is told of a video that is old')
  await compose(async () => {})
  expectEqual(
    (await deliverDue(subject)).map(({ event: { type, data } }) => [type, data]),
    [['composition.ready', { jobId: job.id, revision: 2 }]],
    'what is told',
  )
}

async function tellsTheOwner(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  const wanting = await keepWebhook(subject, { events: ['job.ready'] })
  await keepWebhook(subject, { events: ['job.failed', 'batch.ended'] })
  await keepWebhook(subject, { ownerId: 'ben' })
  await keepWebhook(subject, { tenantId: 'elsewhere' })
  const { job } = await storage.createJob(make.job(ann), [])
  await storage.setJobState(job.uid, 'ready', null)
  const claimed = await storage.claimWebhook(1_000)
  expectEqual(claimed?.webhook.uid, wanting.uid, 'the webhook that is told')
  expectEqual(await storage.claimWebhook(1_000), null, 'another one')
}

async function tellsNothing(subject: StorageSubject): Promise<void> {
  const { storage, make } = subject
  await keepWebhook(subject)
  const { job, originals } = await importJob(subject, own)
  const { uid } = make.regeneration(originals[0]!)
  await admit(subject, job, [make.regeneration(originals[0]!, { uid })])
  const fence = await claim(subject, uid)
  await storage.completeRegeneration(uid, fence + 1, make.completion(originals[0]!))
  await storage.endRegeneration(uid, fence + 1, ending())
  const broken = make.completion(originals[0]!, {
    events: () => {
      throw new Error('half-way')
    },
  })
  await storage.completeRegeneration(uid, fence, broken).catch(() => {})
  expectEqual(await tellOf(subject), [], 'what is told')
}
