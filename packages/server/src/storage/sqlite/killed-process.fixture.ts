/**
 * A process that works on a job until it is killed: admits batches, completes and ends regenerations, and says on its
 * output what was acknowledged to it. `node killed-process.fixture.ts FILE TENANT JOB`.
 */
import { writeSync } from 'node:fs'
import { v7 as uuid } from 'uuid'
import type { RegenerationRecord } from '../../ports/storage/index.ts'
import { priceMicros } from '../../testing/storage/sample-facts.ts'
import { createSamples, ending, type Samples } from '../../testing/storage/samples.ts'
import { sqliteStorage } from './index.ts'

const [file = '', tenantId = '', jobId = ''] = process.argv.slice(2)
const storage = sqliteStorage({ file })
// Samples count their ids from one in each process; these must differ from those of the process before.
const make: Samples = { ...createSamples(), uid: uuid }
const acknowledge = (line: string) => writeSync(1, `${line}\n`)

/** What the process before left behind has no lease, so it can be taken at once. */
const noLeaseMs = 0

async function endOne({ uid, status, clipUid }: RegenerationRecord, turn: number): Promise<void> {
  const fence = await storage.claimRegeneration(uid, status, noLeaseMs)
  if (fence === null) return
  await storage.updateRegeneration(uid, fence, { status: 'running', progress: 0.5, attempts: 1 }, ['p'])
  const [current] = await storage.listVersions(clipUid, { before: null, limit: 1 })
  if (turn % 3 === 0) {
    if (await storage.endRegeneration(uid, fence, ending({ events: ['e'] }))) acknowledge(`ended ${uid}`)
    return
  }
  const version = { ...make.completion(current!).version, uid: uuid() }
  const completion = make.completion(current!, { version, events: () => ['e'] })
  if (await storage.completeRegeneration(uid, fence, completion)) acknowledge(`completed ${uid}`)
}

async function admitSome(turn: number): Promise<void> {
  const job = (await storage.findJob(tenantId, jobId))!
  const clips = await storage.listClips(job.uid, { after: null, limit: 100 })
  const free = clips.filter(({ live }) => live === null).slice(0, 1 + (turn % 3))
  if (free.length === 0) return
  const uid = uuid()
  const key = { tenantId, userId: 'anna', route: 'regenerate', key: uid }
  await storage.claimIdempotency(key, 'hash', 60_000)
  const regenerations = free.map(({ current }) => make.regeneration(current!, { uid: uuid() }))
  const { batch } = make.admission(job, [])
  const estimatedMicros = regenerations.length * priceMicros
  const result = await storage.admitBatch({
    batch: { ...batch, uid, estimatedMicros },
    regenerations,
    budgets: [{ account: 'user', limitMicros: null }],
    idempotency: { ...key, status: 202, body: uid },
    events: ['admitted'],
  })
  if (result.admitted) acknowledge(`admitted ${uid}`)
}

for (let turn = 0; ; turn += 1) {
  await admitSome(turn)
  const job = (await storage.findJob(tenantId, jobId))!
  const clips = await storage.listClips(job.uid, { after: null, limit: 100 })
  for (const { live } of clips) {
    if (!live) continue
    const batch = (await storage.findBatchByUid(live.batchUid))!
    await endOne(batch.regenerations.find(({ uid }) => uid === live.uid)!, turn)
  }
}
