import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryMedia } from '../../media/memory/index.ts'
import type { JobRecord, VersionRecord } from '../../ports/storage/index.ts'
import { startPostgres } from '../../testing/embedded-postgres.fixture.ts'
import { createClock, createSamples } from '../../testing/storage/samples.ts'
import { importJob } from '../../testing/storage/steps.ts'
import { createTestServer } from '../../testing/test-server.fixture.ts'
import { postgresStorage } from './index.ts'

const postgres = await startPostgres()
const price = 150_000

/** As two processes have it: each storage has its own connections. */
describe.runIf(postgres)('two processes on one PostgreSQL', { timeout: 120_000 }, () => {
  const clock = createClock()
  const make = { ...createSamples(), uid: uuid }
  const storages = postgres
    ? [postgresStorage({ ...postgres, now: clock.now }), postgresStorage({ ...postgres, now: clock.now })]
    : []
  const storageFor = (index: number) => storages[index % storages.length]!
  const importClips = (clips: number) => importJob({ storage: storageFor(0), clock, make }, { clips })
  const atOnce = <Answer>(times: number, call: (index: number) => Promise<Answer>) =>
    Promise.all(Array.from({ length: times }, (_, index) => call(index)))

  const admit = (
    index: number,
    job: JobRecord,
    bases: VersionRecord[],
    limitMicros: number | null = null,
  ) => {
    const budgets = [{ account: `job:${job.uid}`, limitMicros }]
    const regenerations = bases.map((base) => make.regeneration(base))
    return storageFor(index).admitBatch(make.admission(job, regenerations, { budgets }))
  }

  beforeAll(async () => {
    await atOnce(2, (index) => storageFor(index).now())
  })
  afterAll(() => Promise.all(storages.map((storage) => storage.close())))

  it('make the tables once, however many start at the same time', async () => {
    const schema = 'started_at_once'
    const starting = await atOnce(6, async () => {
      const storage = postgresStorage({ ...postgres!, schema, poolSize: 2 })
      await storage.scheduleWakeUp('batch:b', 0)
      await storage.close()
    })
    expect(starting).toHaveLength(6)
  })

  it('admit one of fifty batches for the same clip, and name it to the others', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { job, originals } = await importClips(1)
      const answers = await atOnce(50, (index) => admit(index, job, originals))
      const [batch] = await storageFor(0).listBatches(job.uid, { after: null, limit: 9 })
      const found = await storageFor(1).findBatchByUid(batch!.uid)
      const refused = answers.flatMap((answer) => (answer.admitted ? [] : answer.blocked))
      expect(refused).toHaveLength(49)
      const named = new Set(refused.map(({ code, regenerationId }) => `${code} ${regenerationId}`))
      expect([...named]).toEqual([`clip-busy ${found!.regenerations[0]!.uid}`])
      expect(await storageFor(0).readBudgets([`job:${job.uid}`])).toEqual({ [`job:${job.uid}`]: price })
    }
  })

  it('admit batches whose clips overlap in any order without waiting in a circle', async () => {
    const { job, originals } = await importClips(6)
    const answers = await atOnce(40, (index) =>
      admit(index, job, index % 2 ? originals.toReversed() : originals),
    )
    expect(answers.filter(({ admitted }) => admitted)).toHaveLength(1)
  })

  it('never overspend a budget together', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { job, originals } = await importClips(50)
      const limit = price * 7 + 1
      const answers = await atOnce(50, (index) => admit(index, job, [originals[index]!], limit))
      expect(answers.filter(({ admitted }) => admitted)).toHaveLength(7)
      const account = `job:${job.uid}`
      expect(await storageFor(1).readBudgets([account])).toEqual({ [account]: price * 7 })
      expect(await storageFor(1).readLedger(job.uid)).toHaveLength(7)
    }
  })

  it('give a regeneration to one of fifty workers, and let only that one complete it', async () => {
    const { job, originals } = await importClips(1)
    await admit(0, job, originals)
    const [batch] = await storageFor(0).listBatches(job.uid, { after: null, limit: 1 })
    const { uid } = (await storageFor(0).findBatchByUid(batch!.uid))!.regenerations[0]!
    const fences = await atOnce(50, (index) => storageFor(index).claimRegeneration(uid, 'queued', 10_000))
    const [fence] = fences.filter((given) => given !== null)
    expect(fences.filter((given) => given !== null)).toHaveLength(1)
    const completed = await atOnce(20, (index) =>
      storageFor(index).completeRegeneration(uid, fence!, make.completion(originals[0]!)),
    )
    expect(completed.filter((outcome) => outcome !== null)).toHaveLength(1)
    const { clipUid } = originals[0]!
    const versions = await storageFor(1).listVersions(clipUid, { before: null, limit: 9 })
    expect(versions.map(({ versionNumber }) => versionNumber)).toEqual([2, 1])
  })

  it('either remove a job or admit a batch of it, never half of both', async () => {
    for (let round = 0; round < 15; round += 1) {
      const { job, originals } = await importClips(2)
      const [removed, admitted] = await Promise.all([
        storageFor(0).deleteJob(job.uid),
        admit(1, job, originals),
      ])
      expect([removed, admitted.admitted]).toEqual(removed === 'busy' ? ['busy', true] : ['removed', false])
      const account = `job:${job.uid}`
      const committed = admitted.admitted ? 2 * price : 0
      expect(await storageFor(0).readBudgets([account])).toEqual({ [account]: committed })
    }
  })

  it('never put off a wake-up that is news', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { job } = await importClips(1)
      const wakeUp = `compose:${job.uid}` as const
      await storageFor(0).requestComposition(job.uid)
      const seen = await storageFor(0).wakeUpGeneration(wakeUp)
      await Promise.all([
        storageFor(1).requestComposition(job.uid),
        storageFor(0).scheduleWakeUp(wakeUp, 60_000, seen),
      ])
      expect(await storageFor(0).dueWakeUps(1_000)).toContain(wakeUp)
    }
  })

  it('number the events of a job in the order of their commits', async () => {
    const { job } = await importClips(1)
    let read = 0
    let reading = true
    const reader = async () => {
      while (reading) {
        for (const { sequence } of await storageFor(0).listEvents(job.uid, read, 100)) {
          expect(sequence).toBe(read + 1)
          read = sequence
        }
      }
    }
    const following = reader()
    await atOnce(60, (index) => storageFor(index).appendEvents(job.uid, ['a', 'b']))
    reading = false
    await following
    expect(await storageFor(1).lastEventSequence(job.uid)).toBe(120)
  })

  it('make one batch of fifty equal requests over HTTP', async () => {
    const media = memoryMedia()
    const schema = 'over_http'
    const servers = [0, 1].map(() =>
      createTestServer({ storage: postgresStorage({ ...postgres!, schema }), media }),
    )
    const jobId = await servers[0]!.createJob([{ prompt: 'a beach' }])
    const post = (index: number) =>
      servers[index % 2]!.call(
        'POST',
        `/jobs/${jobId}/clips/0/regenerate`,
        { instruction: 'make it brighter' },
        { headers: { 'idempotency-key': 'the-same-click' } },
      )
    const answers = await atOnce(50, post)
    expect(answers.every(({ status }) => status === 202 || status === 409)).toBe(true)
    const last = await post(1)
    expect(last.status).toBe(202)
    const batches = answers.flatMap(({ status, json }) => (status === 202 ? [json.batch_id] : []))
    expect([...new Set(batches)]).toEqual([last.json.batch_id])
    const status = await servers[1]!.ended(jobId, last.json.batch_id)
    expect(status.actual_cost).toBe(0.15)
    const versions = await servers[0]!.call('GET', `/jobs/${jobId}/clips/0/versions`)
    expect(versions.json.versions).toHaveLength(2)
    await Promise.all(servers.map(({ retake }) => retake.close()))
  })
})
