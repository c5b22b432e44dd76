import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { sqliteStorage } from './storage/sqlite/index.ts'
import { createTestServer, type TestServer } from './testing/test-server.fixture.ts'

const servers: TestServer[] = []
const start: typeof createTestServer = (options) => {
  const server = createTestServer(options)
  servers.push(server)
  return server
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map(({ retake }) => retake.close()))
})

describe('the whole loop over HTTP', () => {
  it('plans, approves, runs, compares, restores and puts the video together again', async () => {
    const { call, createJob, ended, until } = start()
    const jobId = await createJob()
    const plan = await call('POST', `/jobs/${jobId}/plans`, { instruction: 'make clips 2 and 4 brighter' })
    expect(plan.status).toBe(201)
    expect(plan.json.targets.map((target: { clip_index: number }) => target.clip_index)).toEqual([1, 3])
    expect(plan.json.quote.total).toBe(0.3)
    const batch = await call('POST', `/jobs/${jobId}/clips/batch-regenerate`, { plan_id: plan.json.plan_id })
    expect(batch.status).toBe(202)
    expect(batch.json.estimated_total_cost).toBe(0.3)
    const status = await ended(jobId, batch.json.batch_id)
    expect(status.status).toBe('succeeded')
    expect(status.actual_cost).toBe(0.3)
    const versions = await call('GET', `/jobs/${jobId}/clips/1/versions`)
    expect(
      versions.json.versions.map((version: { version_number: number }) => version.version_number),
    ).toEqual([2, 1])
    const [second, first] = versions.json.versions
    expect(second).toMatchObject({ is_current: true, user_instruction: 'make it brighter', cost: 0.15 })
    const compared = await call('GET', `/jobs/${jobId}/clips/1/versions/${first.id}/compare`)
    expect(compared.json).toMatchObject({ a: { id: first.id }, b: { id: second.id }, cost_difference: 0.15 })
    const restored = await call('POST', `/jobs/${jobId}/clips/1/versions/${first.id}/restore`, {})
    expect(restored.json).toEqual({
      clip_index: 1,
      current_version_id: first.id,
      revision: 3,
      previous_version_id: second.id,
    })
    await until(async () => (await call('GET', `/jobs/${jobId}/composition`)).json.state === 'ready')
  })
})

describe('secrets', () => {
  it('are in no row, no event and no answer', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'retake-canary-'))
    const canary = 'canary-8d1f0c7a-4b1e-4f57-9f0e-6a2f4f1c9b3d'
    const headers = { authorization: `Bearer ${canary}`, cookie: `session=${canary}` }
    const errors: unknown[] = []
    const server = start({
      storage: sqliteStorage({ file: join(folder, 'retake.sqlite') }),
      secret: canary,
      onError: (error) => errors.push(error),
    })
    const { call, createJob, ended } = server
    const jobId = await createJob()
    const path = `/jobs/${jobId}/clips/batch-regenerate`
    const wish = { clips: [{ clip_index: 0, instruction: 'make it brighter' }] }
    const answers = [
      await call('POST', path, wish, { headers: { ...headers, 'idempotency-key': 'k' } }),
      await call('POST', path, wish, { headers }),
      await call('POST', path, { clips: 1 }, { headers }),
      await call('GET', `/jobs/${jobId}/clips`, undefined, { headers }),
    ]
    await ended(jobId, answers[0]?.json.batch_id)
    await server.retake.close()
    const said = [
      ...answers.map(({ json, headers }) => JSON.stringify([json, [...headers]])),
      ...errors.map(String),
    ]
    const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'))
    rmSync(folder, { recursive: true })
    expect(kept.join('')).toContain('make it brighter')
    for (const text of [...said, ...kept]) expect(text).not.toContain(canary)
  })
})
