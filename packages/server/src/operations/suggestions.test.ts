import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { byteInspector } from '../testing/byte-media.ts'
import { createTestServer, type Json, type TestServer } from '../testing/test-server.fixture.ts'

let server: TestServer
let jobId: string

/** The forest is far darker than the rest. */
const analyse = (name: string) => (name.includes('forest') ? { brightness: 0.2 } : {})

beforeEach(async () => {
  server = createTestServer({ inspector: byteInspector({ analyse }) })
  jobId = await server.createJob([{ prompt: 'a beach' }, { prompt: 'a forest' }, { prompt: 'a street' }])
})

afterEach(() => server.retake.close())

const suggestionsOf = async (clipIndex: number): Promise<Json[]> =>
  (await server.call('GET', `/jobs/${jobId}/clips/${clipIndex}/suggestions`)).json.suggestions
const act = async (id: string, action: 'apply' | 'dismiss', body: object = {}, clipIndex = 1) =>
  server.call('POST', `/jobs/${jobId}/clips/${clipIndex}/suggestions/${id}/${action}`, body)

describe('the suggestions of a clip', () => {
  it('come with their evidence, the change as data, and the price', async () => {
    const [first] = await suggestionsOf(1)
    expect(first).toMatchObject({
      clip_index: 1,
      category: 'quality',
      title: 'Brighten it',
      because: 'Clip 2 is dark: brightness 20 of 100.',
      evidence: [{ measure: 'brightness', value: 0.2, reference: 0.38, reference_clip_indexes: [] }],
      instruction: 'make it 100 % brighter',
      changes: [{ aspect: 'brightness', direction: 'increase', amount: 1 }],
      cost: 0.15,
      found_by: 'rules',
    })
    expect(await suggestionsOf(0)).toEqual([])
  })

  it('can be planned, which spends nothing, with the evidence as the reason', async () => {
    const [{ id }] = await suggestionsOf(1)
    const { status, json } = await server.call('POST', `/jobs/${jobId}/plans`, { suggestion_id: id })
    expect(status).toBe(201)
    expect(json.targets).toMatchObject([
      {
        clip_index: 1,
        instruction: 'make it 100 % brighter',
        because: 'Clip 2 is dark: brightness 20 of 100.',
      },
    ])
  })

  it('are applied once: afterwards the clip is another and its suggestions are too', async () => {
    const [{ id }] = await suggestionsOf(1)
    const { status, json } = await act(id, 'apply')
    expect(status).toBe(202)
    await server.ended(jobId, json.batch_id)
    for (const again of [await act(id, 'apply'), await act(id, 'dismiss')])
      expect([again.status, again.json.code]).toEqual([409, 'plan-stale'])
    const old = await server.call('POST', `/jobs/${jobId}/plans`, { suggestion_id: id })
    expect([old.status, old.json.code]).toEqual([409, 'plan-stale'])
  })

  it('are refused above the price that was allowed', async () => {
    const [{ id }] = await suggestionsOf(1)
    const { status, json } = await act(id, 'apply', { max_cost: 0.01 })
    expect([status, json.code]).toEqual([409, 'price-changed'])
  })

  it('disappear when dismissed, and come back when that is undone', async () => {
    const before = await suggestionsOf(1)
    const { id } = before[0]
    expect((await act(id, 'dismiss')).json).toEqual({ id, dismissed: true })
    expect((await suggestionsOf(1)).map((one) => one.id)).not.toContain(id)
    expect((await act(id, 'dismiss', { dismissed: false })).json).toEqual({ id, dismissed: false })
    expect(await suggestionsOf(1)).toEqual(before)
  })

  it('are of their clip: another clip, or an id that was never given, has none', async () => {
    const [{ id }] = await suggestionsOf(1)
    for (const answer of [
      await act(id, 'apply', {}, 0),
      await act(id, 'dismiss', {}, 0),
      await act('1.too-dark', 'apply'),
      await act('99.too-dark.1', 'apply', {}, 99),
      await server.call('GET', `/jobs/${jobId}/clips/9/suggestions`),
    ])
      expect([answer.status, answer.json.code]).toEqual([404, 'not-found'])
  })
})
