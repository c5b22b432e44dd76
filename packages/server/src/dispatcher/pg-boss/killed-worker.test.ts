import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fileMedia } from '../../media/file/index.ts'
import type { Storage } from '../../ports/storage/index.ts'
import { postgresStorage } from '../../storage/postgres/index.ts'
import { startPostgres } from '../../testing/embedded-postgres.fixture.ts'
import {
  type ProviderSimulator,
  startProviderSimulator,
} from '../../testing/provider/provider-simulator.fixture.ts'
import { createTestServer, type TestServer } from '../../testing/test-server.fixture.ts'
import { pgBossDispatcher } from './index.ts'

const postgres = await startPostgres()
const fixture = fileURLToPath(new URL('./worker-process.fixture.ts', import.meta.url))

/** What a clip of three or more costs, and what the provider takes for it. */
const priceMicros = 135_000

/** Twenty questions, a tenth of a second apart, until a generation is done. */
const slowly = {
  polls: [...Array.from({ length: 20 }, (_, step) => ({ progress: step / 20 })), 'complete' as const],
}

interface WorkerProcess {
  child: ChildProcess
  /** Generations it has sent. */
  sent(): number
}

async function startWorker(folder: string, provider: ProviderSimulator): Promise<WorkerProcess> {
  const { connectionString } = postgres!
  const child = spawn(process.execPath, [fixture, connectionString, folder, provider.origin], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })
  await once(lines, 'line')
  let sent = 0
  lines.on('line', () => {
    sent += 1
  })
  return { child, sent: () => sent }
}

/** A process that answers requests and leaves the work to others. */
function startApi(folder: string): TestServer {
  const { connectionString } = postgres!
  return createTestServer({
    storage: postgresStorage({ connectionString }),
    dispatcher: pgBossDispatcher({ connectionString, concurrency: 0 }),
    media: fileMedia({ folder, reserveBytes: 0 }),
    timing: { sweepMs: 1_000 },
  })
}

interface Started {
  jobId: string
  batchId: string
}

async function startBatch({ createJob, call }: TestServer, mode: string, clips: number): Promise<Started> {
  const scenes = Array.from({ length: clips }, (_, index) => ({ prompt: `${mode} scene ${index + 1}` }))
  const jobId = await createJob(scenes)
  const { json } = await call('POST', `/jobs/${jobId}/clips/batch-regenerate`, {
    clips: scenes.map((_, clip_index) => ({ clip_index, instruction: 'make it brighter' })),
    batch_mode: mode,
  })
  return { jobId, batchId: json.batch_id }
}

/** Everything that must hold of a batch that has ended, whoever worked on it. Gives the fence of each clip. */
async function checkBooks(
  storage: Storage,
  provider: ProviderSimulator,
  { jobId, batchId }: Started,
): Promise<number[]> {
  const job = (await storage.findJob('', jobId))!
  const { regenerations } = (await storage.findBatch(job.uid, batchId))!
  const uids = regenerations.map(({ uid }) => uid)
  expect(regenerations.map(({ status }) => status)).toEqual(uids.map(() => 'succeeded'))
  const versions = await storage.listVersionsOfJob(job.uid, 9)
  const made = versions.flatMap(({ regenerationUid }) => regenerationUid ?? [])
  expect(made.toSorted(), 'one version a regeneration').toEqual(uids.toSorted())
  const ledger = await storage.readLedger(job.uid)
  for (const uid of uids) {
    expect(provider.started(uid), 'generations at the provider').toBe(1)
    const booked = ledger.filter(({ regenerationUid }) => regenerationUid === uid)
    expect(booked.map(({ kind }) => kind)).toEqual(['reserve', 'settle'])
    expect(booked[1]!.amountMicros, 'the ledger against the bill').toBe(provider.billed(uid))
  }
  const account = `job:${job.uid}`
  const billed = uids.reduce((sum, uid) => sum + provider.billed(uid), 0)
  expect(await storage.readBudgets([account])).toEqual({ [account]: billed })
  return regenerations.map(({ fence }) => fence)
}

describe.runIf(postgres)('two worker processes on one PostgreSQL', () => {
  it('end every regeneration once when one of them is killed', { timeout: 240_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'retake-workers-'))
    const provider = await startProviderSimulator({ idempotent: true, priceMicros, scripts: { '': slowly } })
    const workers = await Promise.all([startWorker(folder, provider), startWorker(folder, provider)])
    const api = startApi(folder)
    const batches = await Promise.all([startBatch(api, 'sequential', 3), startBatch(api, 'parallel', 4)])

    const sent = () => workers.reduce((sum, worker) => sum + worker.sent(), 0)
    await expect.poll(sent, { timeout: 60_000 }).toBeGreaterThan(2)
    const [killed, survivor] = workers.toSorted((a, b) => b.sent() - a.sent())
    killed!.child.kill('SIGKILL')
    await once(killed!.child, 'exit')

    const { storage } = api.options
    for (const { jobId, batchId } of batches) {
      const path = `/jobs/${jobId}/clips/batch/${batchId}/status`
      const status = async () => (await api.call('GET', path)).json.status
      await expect.poll(status, { timeout: 120_000, interval: 200 }).toBe('succeeded')
    }
    const fences = await Promise.all(batches.map((batch) => checkBooks(storage, provider, batch)))
    expect(Math.max(...fences.flat()), 'what the dead one held was taken over').toBeGreaterThan(1)

    await api.retake.close()
    survivor!.child.kill('SIGTERM')
    expect(await once(survivor!.child, 'exit')).toEqual([0, null])
    await provider.close()
    await rm(folder, { recursive: true })
  })
})
