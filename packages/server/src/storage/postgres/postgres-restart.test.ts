import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { startPostgres } from '../../testing/embedded-postgres.fixture.ts'
import { createClock, createSamples } from '../../testing/storage/samples.ts'
import { importJob } from '../../testing/storage/steps.ts'
import { postgresStorage } from './index.ts'

const postgres = await startPostgres()

describe.runIf(postgres)('postgresStorage and its server', { timeout: 120_000 }, () => {
  const connectionString = postgres?.connectionString ?? ''
  const start = (more: Partial<Parameters<typeof postgresStorage>[0]> = {}) =>
    postgresStorage({ connectionString, ...more })

  it('lose nothing when the server restarts, and the calls meanwhile are refused by name', async () => {
    const storage = start()
    const { job } = await importJob({ storage, clock: createClock(), make: createSamples() })
    const events = Array.from({ length: 40 }, (_, index) => `${index}`)
    const writing = events.map((event) => storage.appendEvents(job.uid, [event]))
    await postgres!.stop()
    const written = await Promise.allSettled(writing)
    await expect(storage.now()).rejects.toMatchObject({ code: 'storage-unavailable' })
    await postgres!.start()
    const kept = await storage.listEvents(job.uid, 0, 100)
    const payloads = kept.map(({ payload }) => payload)
    const acknowledged = events.filter((_, index) => written[index]!.status === 'fulfilled')
    expect(payloads).toEqual(expect.arrayContaining(acknowledged))
    for (const { status, ...rest } of written) {
      if (status === 'rejected') expect(rest).toMatchObject({ reason: { code: 'storage-unavailable' } })
    }
    await storage.close()
  })

  it('survive that the server ends connections, idle or in use', async () => {
    const storage = start({ poolSize: 3 })
    const working = Promise.allSettled(
      Array.from({ length: 30 }, (_, index) => storage.scheduleWakeUp(`batch:${index}`, 0)),
    )
    const client = new Client({ connectionString })
    await client.connect()
    const end = () =>
      client.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'retake'`)
    await end()
    await working
    await end()
    await client.end()
    await expect.poll(() => storage.now().catch(() => null)).toBeGreaterThan(0)
    await storage.close()
  })

  it('give up a write that waits too long for what another holds, and do it once it is free', async () => {
    const storage = start({ lockTimeoutMs: 100 })
    const { job } = await importJob({ storage, clock: createClock(), make: createSamples() })
    const client = new Client({ connectionString })
    await client.connect()
    await client.query(`begin; select 1 from retake.jobs where uid = '${job.uid}' for update`)
    await expect(storage.appendEvents(job.uid, ['late'])).rejects.toMatchObject({
      code: 'storage-unavailable',
    })
    await client.query('commit')
    await client.end()
    await storage.appendEvents(job.uid, ['in time'])
    const kept = await storage.listEvents(job.uid, 0, 9)
    expect(kept.map(({ payload }) => payload)).toEqual(['in time'])
    await storage.close()
  })

  it('say nothing of address or user when the server cannot be used', async () => {
    for (const address of [
      'postgres://anna:pw@127.0.0.1:1/db',
      connectionString.replace(/\/postgres$/, '/no'),
    ]) {
      const storage = postgresStorage({ connectionString: address })
      const error = await storage.now().catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ code: 'storage-unavailable' })
      expect((error as Error).message).not.toMatch(/anna|pw|127\.0\.0\.1|"no"/)
      await storage.close()
    }
  })
})
