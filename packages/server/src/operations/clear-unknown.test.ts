import { afterEach, describe, expect, it } from 'vitest'
import { scriptedGenerator } from '../testing/scripted-generator.ts'
import { createTestServer, type Json, type TestServer } from '../testing/test-server.fixture.ts'

let server: TestServer

afterEach(() => server.retake.close())

const spent = async () => (await server.options.storage.readBudgets(['user::ann']))['user::ann']

/** A batch of two whose first connection broke after it was sent; "op" is an operator. */
async function leaveUnknown() {
  const generator = scriptedGenerator({
    scripts: { 'make it darker': { submits: ['drop-after', 'accept'] } },
  })
  server = createTestServer({
    generator,
    authenticate: (request) => {
      const userId = request.headers.get('x-test-user')
      if (userId === null) return null
      return userId === 'op' ? { userId, roles: ['operator'] } : { userId }
    },
    authorize: ({ actor }) => actor.roles.includes('operator'),
  })
  const jobId = await server.createJob()
  const base = `/jobs/${jobId}/clips`
  const clips = ['make it darker', 'make it brighter'].map((instruction, clip_index) => ({
    clip_index,
    instruction,
  }))
  const { json } = await server.call('POST', `${base}/batch-regenerate`, { clips })
  const batch = `${base}/batch/${json.batch_id}`
  const status = async (): Promise<Json> => (await server.call('GET', `${batch}/status`)).json
  await server.until(async () => (await status()).status === 'needs_attention')
  const clear = (body: object, as = 'ann') => server.call('POST', `${batch}/clear-unknown`, body, { as })
  return { jobId, batch, clear, status, generator }
}

describe('an unknown regeneration', () => {
  it('keeps its clip and its reserve until somebody clears it', async () => {
    const { jobId, status, generator } = await leaveUnknown()
    expect((await status()).regenerations[0]).toMatchObject({
      status: 'unknown',
      charge: 'unknown',
      cost: null,
    })
    expect(await spent()).toBe(300_000)
    const again = { instruction: 'make it darker' }
    const busy = await server.call('POST', `/jobs/${jobId}/clips/0/regenerate`, again)
    expect(busy.json.code).toBe('clip-busy')
    expect(generator.bills).toHaveLength(2)
  })

  it('counts as charged when its owner says so; the clip is free and can be tried again', async () => {
    const { clear, batch, jobId } = await leaveUnknown()
    const { status, json } = await clear({ charge: 'charged' })
    expect(status).toBe(200)
    expect(json).toMatchObject({ status: 'partial', actual_cost: 0.3 })
    expect(json.regenerations[0]).toMatchObject({ status: 'failed', charge: 'charged', cost: 0.15 })
    expect((await server.call('POST', `${batch}/retry-failed`, {})).status).toBe(200)
    expect((await server.ended(jobId, json.batch_id)).status).toBe('succeeded')
    expect(await spent()).toBe(450_000)
  })

  it('is released only when an operator says that it was not charged', async () => {
    const { clear } = await leaveUnknown()
    expect((await clear({ charge: 'none' })).status).toBe(403)
    expect(await spent()).toBe(300_000)
    const { json } = await clear({ charge: 'none' }, 'op')
    expect(json.regenerations[0]).toMatchObject({ status: 'failed', charge: 'none', cost: 0 })
    expect(await spent()).toBe(150_000)
  })

  it('is cleared once; what is known is left alone', async () => {
    const { clear, status } = await leaveUnknown()
    const [, known] = (await status()).regenerations
    const other = await clear({ charge: 'charged', regeneration_ids: [known.regeneration_id] })
    expect([other.status, other.json.code]).toEqual([409, 'nothing-to-clear'])
    const both = await Promise.all([clear({ charge: 'charged' }), clear({ charge: 'none' }, 'op')])
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409])
    const entries = await server.options.storage.readLedger(await jobUid())
    expect(entries.filter(({ kind }) => kind !== 'reserve')).toHaveLength(2)
  })

  it('whose end is known keeps it: only the charge is settled', async () => {
    const generator = scriptedGenerator({ scripts: { 'make it darker': { polls: ['running'] } } })
    const stubborn = { ...generator, cancel: generator.poll }
    server = createTestServer({ generator: stubborn, timing: { sweepMs: 20, backoffMs: 5, deadlineMs: 30 } })
    const jobId = await server.createJob()
    const { json } = await server.call('POST', `/jobs/${jobId}/clips/0/regenerate`, {
      instruction: 'make it darker',
    })
    expect((await server.ended(jobId, json.batch_id)).regenerations[0]).toMatchObject({
      status: 'expired',
      charge: 'unknown',
    })
    const path = `/jobs/${jobId}/clips/batch/${json.batch_id}/clear-unknown`
    const cleared = await server.call('POST', path, { charge: 'charged' })
    expect(cleared.json.regenerations[0]).toMatchObject({ status: 'expired', charge: 'charged', cost: 0.15 })
  })
})

async function jobUid(): Promise<string> {
  const page = await server.options.storage.listJobs(
    { tenantId: '', ownerId: 'ann' },
    { after: null, limit: 1 },
  )
  return page[0]?.uid ?? ''
}
