import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { memoryStorage } from '../storage/memory/index.ts'
import { scriptedGenerator } from '../testing/scripted-generator.ts'
import { createTestServer, type Json, type TestServer } from '../testing/test-server.fixture.ts'

let server: TestServer
let now: number

const scripts = {
  'add rain': {
    polls: [
      { code: 'provider-refused' as const, detail: 'Not this.', retryable: false, charged: 'none' as const },
    ],
  },
}

beforeEach(() => {
  now = Date.parse('2026-03-10T12:00:00Z')
  server = createTestServer({
    storage: memoryStorage({ now: () => now }),
    generator: scriptedGenerator({ scripts }),
    authenticate: (request) => {
      const user = request.headers.get('x-test-user')
      if (user === null) return null
      return user === 'olga' ? { userId: 'olga', roles: ['operator'] } : { userId: user }
    },
  })
})

afterEach(() => server.retake.close())

async function run(jobId: string, instructions: string[], as = 'ann'): Promise<void> {
  const clips = instructions.map((instruction, clip_index) => ({ clip_index, instruction }))
  const { json } = await server.call('POST', `/jobs/${jobId}/clips/batch-regenerate`, { clips }, { as })
  await server.until(async () => {
    const path = `/jobs/${jobId}/clips/batch/${json.batch_id}/status`
    return (await server.call('GET', path, undefined, { as })).json.ended_at !== null
  })
}

const read = async (path: string, as = 'ann') => server.call('GET', path, undefined, { as })

describe('analytics', () => {
  it('sum up the attempts of a job: success, money, changes and failures', async () => {
    const jobId = await server.createJob()
    await run(jobId, ['make it brighter', 'make it brighter', 'add rain'])
    await run(jobId, ['make it warmer'])
    const { status, json } = await read(`/jobs/${jobId}/analytics`)
    expect(status).toBe(200)
    expect(json.summary).toMatchObject({
      total: 4,
      succeeded: 3,
      failed: 1,
      success: { count: 3, of: 4, share: null },
      total_cost: 0.42,
      iterations_per_clip: 1.5,
      failures: [{ code: 'provider-refused', count: 1 }],
      days: [{ date: '2026-03-10', attempts: 4, cost: 0.42 }],
    })
    expect(json.summary.modifications[0]).toMatchObject({ aspect: 'brightness', count: 2, succeeded: 2 })
    // The first take of clip 1 was built upon; the others have not stood for a day.
    expect(json.summary.acceptance).toMatchObject({ count: 1, of: 3 })
    now += 86_400_000
    expect((await read(`/jobs/${jobId}/analytics`)).json.summary.acceptance.count).toBe(3)
  })

  it('compare with the same length of time before', async () => {
    const jobId = await server.createJob()
    await run(jobId, ['make it brighter'])
    now += 86_400_000
    await run(jobId, ['make it darker', 'make it warmer'])
    const range = '?from=2026-03-11T00:00:00Z&to=2026-03-12T00:00:00Z'
    const { json } = await read(`/jobs/${jobId}/analytics${range}`)
    expect([json.summary.total, json.previous.total, json.previous.total_cost]).toEqual([2, 1, 0.15])
    expect(json.previous).toMatchObject({
      acceptance: { count: 1, of: 1, share: null },
      iterations_per_clip: 1,
      cost_per_accepted: 0.15,
    })
  })

  it('count days as they are where the person is', async () => {
    const jobId = await server.createJob()
    await run(jobId, ['make it brighter'])
    const dates = async (query: string) => {
      const { json } = await read(`/jobs/${jobId}/analytics${query}`)
      return json.summary.days.map(({ date }: Json) => date)
    }
    expect(await dates('')).toEqual(['2026-03-10'])
    expect(await dates('?time_zone=Pacific/Kiritimati')).toEqual(['2026-03-11'])
  })

  it('of a person are seen by that person and by operators, of all by operators alone', async () => {
    const jobId = await server.createJob()
    await run(jobId, ['make it brighter'])
    const total = async (path: string, as: string) => {
      const { status, json } = await read(path, as)
      return status === 200 ? (json as Json).summary.total : status
    }
    expect(await total('/users/ann/analytics', 'ann')).toBe(1)
    expect(await total('/users/ann/analytics', 'olga')).toBe(1)
    expect(await total('/users/olga/analytics', 'olga')).toBe(0)
    expect(await total('/users/ann/analytics', 'ben')).toBe(404)
    expect(await total('/analytics', 'olga')).toBe(1)
    expect(await total('/analytics', 'ann')).toBe(403)
    expect(await total(`/jobs/${jobId}/analytics`, 'ben')).toBe(404)
  })

  it('refuse a range that is none', async () => {
    const jobId = await server.createJob()
    for (const range of [
      '?from=2026-03-12T00:00:00Z&to=2026-03-11T00:00:00Z',
      '?from=yesterday',
      '?time_zone=Mars',
    ])
      expect((await read(`/jobs/${jobId}/analytics${range}`)).status).toBe(400)
  })

  it('are empty before anything was tried', async () => {
    const jobId = await server.createJob()
    const { json } = await read(`/jobs/${jobId}/analytics`)
    expect(json.summary).toMatchObject({ total: 0, average_cost: null, modifications: [], days: [] })
    expect(json.insights).toEqual([])
  })
})
