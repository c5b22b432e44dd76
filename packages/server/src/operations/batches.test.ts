import { afterEach, describe, expect, it } from 'vitest'
import { memoryStorage } from '../storage/memory/index.ts'
import { type GenerationScript, scriptedGenerator } from '../testing/scripted-generator.ts'
import { createTestServer, type Json, type TestServer } from '../testing/test-server.fixture.ts'

let server: TestServer

afterEach(() => server.retake.close())

const failed = { code: 'provider-failed', detail: 'It broke.', retryable: false, charged: 'none' } as const

async function start(scripts: Record<string, GenerationScript>, options: object = {}) {
  server = createTestServer({ generator: scriptedGenerator({ scripts }), ...options })
  const jobId = await server.createJob()
  const base = `/jobs/${jobId}/clips`
  return {
    jobId,
    run: async (wishes: string[], mode = 'sequential'): Promise<string> => {
      const clips = wishes.map((instruction, clip_index) => ({ clip_index, instruction }))
      const { json } = await server.call('POST', `${base}/batch-regenerate`, { clips, batch_mode: mode })
      return json.batch_id
    },
    status: async (batchId: string): Promise<Json> =>
      (await server.call('GET', `${base}/batch/${batchId}/status`)).json,
    control: (batchId: string, verb: string, body: object = {}) =>
      server.call('POST', `${base}/batch/${batchId}/${verb}`, body),
  }
}

const statuses = ({ regenerations }: Json) => regenerations.map(({ status }: Json) => status)

describe('a batch', () => {
  it('goes on after a clip that failed, ends partial, and charges only what was made', async () => {
    const { jobId, run } = await start({ 'make it darker': { polls: [failed] } })
    const batchId = await run(['make it brighter', 'make it darker', 'make it brighter'])
    const status = await server.ended(jobId, batchId)
    expect(status).toMatchObject({ status: 'partial', estimated_total_cost: 0.405, actual_cost: 0.27 })
    expect(statuses(status)).toEqual(['succeeded', 'failed', 'succeeded'])
    expect(status.regenerations[1]).toMatchObject({
      charge: 'none',
      cost: 0,
      version_id: null,
      error: { code: 'provider-failed', detail: 'It broke.', retryable: false },
    })
    const clips = (await server.call('GET', `/jobs/${jobId}/clips`)).json.clips
    expect(clips[1]).toMatchObject({ state: 'failed', versions_count: 1, error: { detail: 'It broke.' } })
  })

  it('tries again what failed, at the price of the quote, and shows the latest attempt', async () => {
    const { jobId, run, control } = await start({ 'make it darker': { polls: [failed, 'succeed'] } })
    const batchId = await run(['make it brighter', 'make it darker', 'make it brighter'])
    const before = await server.ended(jobId, batchId)
    const answer = await control(batchId, 'retry-failed')
    expect(answer.status).toBe(200)
    expect(answer.json.regenerations[1]).toMatchObject({
      retry_of: before.regenerations[1].regeneration_id,
      cost: 0.135,
    })
    const after = await server.ended(jobId, batchId)
    expect(after).toMatchObject({ status: 'succeeded', actual_cost: 0.405 })
    expect((await control(batchId, 'retry-failed')).json.code).toBe('nothing-to-retry')
  })

  it('tries only the clips that are asked for', async () => {
    const { jobId, run, control } = await start({ 'make it darker': { polls: [failed] } })
    const batchId = await run(['make it darker', 'make it darker'])
    await server.ended(jobId, batchId)
    const { json } = await control(batchId, 'retry-failed', { clip_indexes: [1] })
    expect(json.regenerations.map(({ retry_of }: Json) => retry_of !== null)).toEqual([false, true])
    const other = await control(batchId, 'retry-failed', { clip_indexes: [3] })
    expect(other.json.code).toBe('nothing-to-retry')
  })

  it('starts nothing after a cancel: what waits is released, what runs is stopped', async () => {
    const { jobId, run, control, status } = await start({ 'make it darker': { polls: ['running'] } })
    const batchId = await run(['make it darker', 'make it brighter', 'make it brighter'])
    await server.until(async () => statuses(await status(batchId))[0] === 'running')
    const answer = await control(batchId, 'cancel')
    expect(statuses(answer.json).slice(1)).toEqual(['cancelled', 'cancelled'])
    const end = await server.ended(jobId, batchId)
    expect(end).toMatchObject({ status: 'cancelled', actual_cost: 0 })
    expect((server.options.generator as ReturnType<typeof scriptedGenerator>).bills).toHaveLength(1)
    expect((await control(batchId, 'cancel')).json.code).toBe('batch-ended')
    expect((await control(batchId, 'pause')).json.code).toBe('batch-ended')
  })

  it('goes on without one regeneration that was cancelled', async () => {
    const { jobId, run, control, status } = await start({
      'make it darker': { polls: ['running', 'succeed'] },
    })
    const batchId = await run(['make it darker', 'make it brighter', 'make it brighter'])
    const { regenerations } = await status(batchId)
    const one = regenerations[2].regeneration_id
    expect((await control(batchId, 'cancel', { regeneration_ids: [one] })).status).toBe(200)
    expect(statuses(await server.ended(jobId, batchId))).toEqual(['succeeded', 'succeeded', 'cancelled'])
    expect((await control(batchId, 'cancel', { regeneration_ids: ['other'] })).status).toBe(404)
  })

  it('pauses after what runs, and goes on where it stopped', async () => {
    const { jobId, run, control, status } = await start({
      'make it darker': { polls: ['running', 'succeed'] },
    })
    const batchId = await run(['make it darker', 'make it brighter'])
    await control(batchId, 'pause')
    await server.until(async () => (await status(batchId)).status === 'paused')
    const paused = statuses(await status(batchId))
    expect(paused[1]).toBe('queued')
    const clips = (await server.call('GET', `/jobs/${jobId}/clips`)).json.clips
    expect(clips[1].state).toBe('busy')
    await control(batchId, 'resume')
    expect(await server.ended(jobId, batchId)).toMatchObject({ status: 'succeeded' })
  })

  it('keeps its job from being removed while it runs', async () => {
    const { jobId, run, control } = await start({ 'make it darker': { polls: ['running'] } })
    const batchId = await run(['make it darker'])
    const refused = await server.call('DELETE', `/jobs/${jobId}`)
    expect([refused.status, refused.json.code]).toEqual([409, 'clip-busy'])
    await control(batchId, 'cancel')
    await server.ended(jobId, batchId)
    expect((await server.call('DELETE', `/jobs/${jobId}`)).status).toBe(200)
  })

  it('estimates its time from past runs, side by side where it runs in parallel', async () => {
    const { jobId } = await start({})
    const clips = [0, 1, 2, 3].map((clip_index) => ({ clip_index, instruction: 'make it brighter' }))
    const plan = await server.call('POST', `/jobs/${jobId}/plans`, { clips })
    expect(plan.json.quote.estimated_seconds).toBe(6)
    const path = `/jobs/${jobId}/clips/batch-regenerate`
    const batch = await server.call('POST', path, { plan_id: plan.json.plan_id, batch_mode: 'parallel' })
    expect(batch.json.estimated_total_time).toBe(1.5)
    expect(plan.json.quote.estimated_seconds_range).toBeNull()
  })

  it('gives the range that past runs took, once there are enough', async () => {
    const { jobId } = await start(
      {},
      {
        storage: { ...memoryStorage(), recentDurations: async () => [9, 2, 4, 3, 1] },
      },
    )
    const clips = [0, 1].map((clip_index) => ({ clip_index, instruction: 'make it brighter' }))
    const { json } = await server.call('POST', `/jobs/${jobId}/plans`, { clips })
    expect(json.quote.estimated_seconds_range).toEqual([4, 8])
    expect(json.quote.estimated_seconds).toBe(6)
  })
})
