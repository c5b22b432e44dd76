import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { memoryStorage } from '../storage/memory/index.ts'
import { sqliteStorage } from '../storage/sqlite/index.ts'
import { createTestServer, type TestServer } from '../testing/test-server.fixture.ts'

let server: TestServer
let jobId: string
let path: string

const storages = { memory: memoryStorage, SQLite: () => sqliteStorage({ file: ':memory:' }) }
const names = Object.keys(storages) as (keyof typeof storages)[]

async function start(storage: keyof typeof storages) {
  server = createTestServer({ storage: storages[storage]() })
  jobId = await server.createJob()
  path = `/jobs/${jobId}/clips/batch-regenerate`
}

afterEach(() => server.retake.close())

const wish = (clipIndex: number, instruction = 'make it brighter') => ({
  clips: [{ clip_index: clipIndex, instruction }],
  batch_mode: 'sequential',
})
const post = (body: unknown, key: string, as = 'ann') =>
  server.call('POST', path, body, { as, headers: { 'idempotency-key': key } })

async function batches() {
  const job = await server.options.storage.findJob('', jobId)
  return server.options.storage.listBatches(job?.uid ?? '', { after: null, limit: 100 })
}

describe.each(names)('the same request again, over %s', (storage) => {
  beforeEach(() => start(storage))

  it('makes one batch of fifty at once, and each caller gets that one or is told to wait', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(wish(0), 'k1')))
    const accepted = answers.filter(({ status }) => status === 202)
    const waiting = answers.filter(({ status }) => status === 409)
    expect(accepted.length + waiting.length).toBe(50)
    expect(new Set(accepted.map(({ json }) => json.batch_id)).size).toBe(1)
    for (const { json } of waiting) expect(json.code).toBe('idempotency-in-progress')
    expect(await batches()).toHaveLength(1)
    expect((await post(wish(0), 'k1')).json).toEqual(accepted[0]?.json)
  })

  it('gets the stored answer also after the batch has ended, and spends nothing more', async () => {
    const first = await post(wish(0), 'k2')
    await server.ended(jobId, first.json.batch_id)
    const again = await post(wish(0), 'k2')
    expect(again.json).toEqual(first.json)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(await batches()).toHaveLength(1)
  })

  it('does not mind the order of keys in the body', async () => {
    const first = await post(wish(0), 'k3')
    const { clips, batch_mode } = wish(0)
    expect((await post({ batch_mode, clips }, 'k3')).json).toEqual(first.json)
  })

  it('is refused with another body, and on another job', async () => {
    await post(wish(0), 'k4')
    expect((await post(wish(1), 'k4')).json.code).toBe('idempotency-mismatch')
    const other = await server.createJob()
    const headers = { 'idempotency-key': 'k4' }
    const answer = await server.call('POST', `/jobs/${other}/clips/batch-regenerate`, wish(0), { headers })
    expect(answer.json.code).toBe('idempotency-mismatch')
  })

  it('may be sent again, also corrected, after it was refused', async () => {
    expect((await post(wish(99), 'k5')).json.code).toBe('clip-out-of-range')
    expect((await post(wish(99), 'k5')).json.code).toBe('clip-out-of-range')
    expect((await post(wish(0), 'k5')).status).toBe(202)
  })

  it('belongs to one user: the key of another means nothing', async () => {
    await post(wish(0), 'k6')
    const bobsJob = await server.createJob(undefined, { as: 'bob' })
    const answer = await server.call('POST', `/jobs/${bobsJob}/clips/batch-regenerate`, wish(0), {
      as: 'bob',
      headers: { 'idempotency-key': 'k6' },
    })
    expect(answer.status).toBe(202)
  })

  it('needs a key that can be kept', async () => {
    expect((await post(wish(0), 'x'.repeat(256))).status).toBe(400)
    expect((await post(wish(0), 'with space')).status).toBe(400)
  })
})

describe.each(names)('two tabs, over %s', (storage) => {
  beforeEach(() => start(storage))

  it('that regenerate one clip: one is accepted, the other learns which regeneration runs', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => server.call('POST', path, wish(2, 'make it darker'))),
    )
    const accepted = answers.filter(({ status }) => status === 202)
    expect(accepted).toHaveLength(1)
    for (const { status, json } of answers.filter((answer) => answer !== accepted[0])) {
      expect([status, json.code]).toEqual([409, 'clip-busy'])
      expect(json.blocked).toEqual([
        {
          clip_index: 2,
          code: 'clip-busy',
          detail: expect.any(String),
          regeneration_id: accepted[0]?.json.regenerations[0].regeneration_id,
        },
      ])
    }
  })
})
