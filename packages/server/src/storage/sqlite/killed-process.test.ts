import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setImmediate as turn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { JobRecord, RegenerationRecord, Storage } from '../../ports/storage/index.ts'
import { createRandom, type Random } from '../../testing/storage/random.ts'
import { priceMicros } from '../../testing/storage/sample-facts.ts'
import { createClock, createSamples } from '../../testing/storage/samples.ts'
import { importJob } from '../../testing/storage/steps.ts'
import { sqliteStorage } from './index.ts'

const clipsCount = 4

const fixture = fileURLToPath(new URL('./killed-process.fixture.ts', import.meta.url))

/** Lets a process work, kills it at a random moment, and gives what it had acknowledged. */
async function workUntilKilled(file: string, job: JobRecord, random: Random): Promise<string[]> {
  const child = spawn(process.execPath, [fixture, file, job.tenantId, job.id], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const acknowledged: string[] = []
  const killAfter = 1 + random.below(12)
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line)
    if (acknowledged.length !== killAfter) continue
    for (let turns = random.below(400); turns > 0; turns -= 1) await turn()
    child.kill('SIGKILL')
  }
  await ended
  expect(child.signalCode).toBe('SIGKILL')
  return acknowledged
}

async function allBatches(storage: Storage, jobUid: string) {
  const batches = await storage.listBatches(jobUid, { after: null, limit: 100_000 })
  return Promise.all(batches.map(async ({ uid }) => (await storage.findBatchByUid(uid))!))
}

interface Stored {
  batches: Set<string>
  regenerations: Map<string, RegenerationRecord>
}

/** Everything that must hold of what is stored, whenever the process died. */
async function checkStored(storage: Storage, job: JobRecord, answered: Set<string>): Promise<Stored> {
  const batches = await allBatches(storage, job.uid)
  const regenerations = batches.flatMap((batch) => batch.regenerations)
  for (const { batch, regenerations: own } of batches) {
    expect(own.length * priceMicros, `batch ${batch.uid} is whole`).toBe(batch.estimatedMicros)
    if (answered.has(batch.uid)) continue
    answered.add(batch.uid)
    const key = { tenantId: job.tenantId, userId: 'anna', route: 'regenerate', key: batch.uid }
    expect(await storage.claimIdempotency(key, 'hash', 60_000)).toMatchObject({
      state: 'done',
      body: batch.uid,
    })
  }
  const ledger = await storage.readLedger(job.uid)
  const booked = ledger.map(({ key }) => key).sort()
  const wanted = regenerations.flatMap(({ uid, status, endedAtMs }) => {
    if (endedAtMs === null) return [`reserve:${uid}`]
    return [`reserve:${uid}`, `${status === 'succeeded' ? 'settle' : 'release'}:${uid}`]
  })
  expect(booked).toEqual(wanted.sort())
  const counted = regenerations.filter(({ status }) => status !== 'failed').length
  expect(await storage.readBudgets(['user'])).toEqual({ user: counted * priceMicros })
  await checkClips(storage, job, regenerations)
  return {
    batches: new Set(batches.map(({ batch }) => batch.uid)),
    regenerations: new Map(regenerations.map((regeneration) => [regeneration.uid, regeneration])),
  }
}

async function checkClips(
  storage: Storage,
  job: JobRecord,
  regenerations: RegenerationRecord[],
): Promise<void> {
  const clips = await storage.listClips(job.uid, { after: null, limit: clipsCount })
  for (const { clip, current, versionsCount } of clips) {
    const own = regenerations.filter(({ clipUid }) => clipUid === clip.uid)
    const made = own.filter(({ status }) => status === 'succeeded').map(({ versionUid }) => versionUid)
    const versions = await storage.listVersions(clip.uid, { before: null, limit: 100_000 })
    expect(versions.length).toBe(versionsCount)
    expect(versions.flatMap(({ regenerationUid, uid }) => (regenerationUid ? [uid] : [])).sort()).toEqual(
      made.sort(),
    )
    const log = await storage.listPointerLog(clip.uid)
    expect(log.map(({ revision }) => revision)).toEqual(log.map((_, index) => index + 1))
    expect([log.at(-1)?.versionUid, log.length]).toEqual([current?.uid, clip.revision])
  }
}

function checkAcknowledged(stored: Stored, acknowledged: string[]): void {
  for (const line of acknowledged) {
    const [what, uid] = line.split(' ') as [string, string]
    if (what === 'admitted') expect(stored.batches.has(uid), line).toBe(true)
    if (what === 'completed') expect(stored.regenerations.get(uid)?.status, line).toBe('succeeded')
    if (what === 'ended') expect(stored.regenerations.get(uid)?.status, line).toBe('failed')
  }
}

/** Rounds of so many processes that work on one file until they are killed, each checked. */
async function killRounds(rounds: number, processes: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'retake-kill-'))
  const file = join(folder, 'retake.db')
  const random = createRandom(2026 + processes)
  const first = sqliteStorage({ file })
  const subject = { storage: first, clock: createClock(), make: createSamples() }
  const { job } = await importJob(subject, { clips: clipsCount })
  await first.close()
  const answered = new Set<string>()
  let acknowledgements = 0
  for (let round = 0; round < rounds; round += 1) {
    const work = Array.from({ length: processes }, () => workUntilKilled(file, job, random))
    const acknowledged = (await Promise.all(work)).flat()
    acknowledgements += acknowledged.length
    const storage = sqliteStorage({ file })
    checkAcknowledged(await checkStored(storage, job, answered), acknowledged)
    await storage.close()
  }
  await rm(folder, { recursive: true })
  return acknowledgements
}

const patience = { timeout: 240_000 }

describe('a killed process', () => {
  it('loses nothing that was acknowledged and leaves nothing half done, 40 times', patience, async () => {
    expect(await killRounds(40, 1)).toBeGreaterThan(40)
  })

  it('does no harm to two others that work on the same file', patience, async () => {
    expect(await killRounds(5, 3)).toBeGreaterThan(15)
  })
})
