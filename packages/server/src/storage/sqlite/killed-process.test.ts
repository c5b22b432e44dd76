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
import { createClock, createSamples, importJob, priceMicros } from '../../testing/storage/samples.ts'
import { sqliteStorage } from './index.ts'

const kills = 40
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

/** Everything that must hold of what is stored, whenever the process died. */
async function checkStored(
  storage: Storage,
  job: JobRecord,
  answered: Set<string>,
): Promise<Map<string, RegenerationRecord>> {
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
  return new Map(regenerations.map((regeneration) => [regeneration.uid, regeneration]))
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

describe('a killed process', () => {
  it(`loses nothing that was acknowledged and leaves nothing half done, ${kills} times`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'retake-kill-'))
    const file = join(folder, 'retake.db')
    const random = createRandom(2026)
    const first = sqliteStorage({ file })
    const subject = { storage: first, clock: createClock(), make: createSamples() }
    const { job } = await importJob(subject, { clips: clipsCount })
    await first.close()
    const answered = new Set<string>()
    let acknowledgements = 0
    for (let kill = 0; kill < kills; kill += 1) {
      const acknowledged = await workUntilKilled(file, job, random)
      acknowledgements += acknowledged.length
      const storage = sqliteStorage({ file })
      const stored = await checkStored(storage, job, answered)
      for (const line of acknowledged) {
        const [what, uid] = line.split(' ') as [string, string]
        if (what === 'admitted') expect(await storage.findBatchByUid(uid), line).not.toBeNull()
        if (what === 'completed') expect(stored.get(uid)?.status, line).toBe('succeeded')
        if (what === 'ended') expect(stored.get(uid)?.status, line).toBe('failed')
      }
      await storage.close()
    }
    expect(acknowledgements).toBeGreaterThan(kills)
    await rm(folder, { recursive: true })
  }, 240_000)
})
