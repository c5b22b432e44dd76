import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { memoryStorage } from '../storage/memory/index.ts'
import { createTestServer, type Json, type TestServer } from '../testing/test-server.fixture.ts'

let server: TestServer
let jobId: string
let nowMs: number

beforeEach(async () => {
  nowMs = Date.UTC(2026, 0, 1)
  server = createTestServer({ storage: memoryStorage({ now: () => nowMs }) })
  jobId = await server.createJob()
})

afterEach(() => server.retake.close())

const say = (body: Json, options?: object) => server.call('POST', `/jobs/${jobId}/messages`, body, options)
const list = async (query = ''): Promise<Json> =>
  (await server.call('GET', `/jobs/${jobId}/messages${query}`)).json
const run = (message: Json) =>
  server.call('POST', `/jobs/${jobId}/clips/batch-regenerate`, { plan_id: message.plan.plan_id })
const textsOf = ({ messages }: Json) => messages.map(({ text }: Json) => text)
const clipsOf = ({ targets }: Json) => targets.map(({ clip_index }: Json) => clip_index)

describe('a message', () => {
  it('is answered with the plan and its price, and spends nothing', async () => {
    const { status, json } = await say({ text: 'make clips 2 and 4 brighter' })
    expect(status).toBe(201)
    expect(json).toMatchObject({
      role: 'assistant',
      state: 'proposed',
      text: 'Clips 2 and 4: make it brighter',
      clip_index: null,
      plan: { instruction: 'make clips 2 and 4 brighter', quote: { total: 0.3 } },
      batch: null,
    })
    const { messages } = await list()
    expect(messages).toMatchObject([
      { role: 'assistant', id: json.id, reply_to: messages[1].id },
      { role: 'person', text: 'make clips 2 and 4 brighter', author_id: 'ann', state: null, plan: null },
    ])
    const { clips } = (await server.call('GET', `/jobs/${jobId}/clips`)).json
    expect(clips.map(({ state }: Json) => state)).toEqual(['idle', 'idle', 'idle', 'idle'])
  })

  it('means the clip it is written about where its words name none', async () => {
    expect(clipsOf((await say({ text: 'make it brighter', clip_index: 1 })).json.plan)).toEqual([1])
    expect(clipsOf((await say({ text: 'make clip 4 brighter', clip_index: 1 })).json.plan)).toEqual([3])
    const picked = { text: 'make them brighter', clip_index: 1, selection: [0, 2] }
    expect(clipsOf((await say(picked)).json.plan)).toEqual([0, 2])
  })

  it.each([
    ['make it brighter', /clip/i],
    ['delete clip 2', /./],
    ['make clip 9 brighter', /There is no clip 9|Clip 9/],
  ])('that cannot run is asked back: %s', async (text, question) => {
    const { status, json } = await say({ text })
    expect(status).toBe(201)
    expect(json).toMatchObject({ state: 'asks', text: expect.stringMatching(question) })
    expect((await run(json)).status).toBe(422)
  })

  it.each([
    [{ text: ' ' }, 'invalid-request'],
    [{ text: 'x'.repeat(2_001) }, 'invalid-request'],
    [{ text: 'brighter', plan_id: 'x' }, 'invalid-request'],
    [{ text: 'brighter', clip_index: 4 }, 'clip-out-of-range'],
  ])('is refused and not kept: %#', async (body, code) => {
    expect((await say(body)).json.code).toBe(code)
    expect((await list()).messages).toEqual([])
  })

  it('that is sent twice is there once, with the same answer', async () => {
    const headers = { 'idempotency-key': 'one' }
    const [first, second] = [
      await say({ text: 'make clip 1 brighter' }, { headers }),
      await say({ text: 'make clip 1 brighter' }, { headers }),
    ]
    expect(second.json).toEqual(first.json)
    expect((await list()).messages).toHaveLength(2)
  })
})

describe('the chat of a job', () => {
  it('shows what became of each plan', async () => {
    const { json } = await say({ text: 'make clips 1 and 3 brighter' })
    const { json: batch } = await run(json)
    await server.ended(jobId, batch.batch_id)
    const [answer] = (await list()).messages
    expect(answer).toMatchObject({
      state: 'started',
      batch: { batch_id: batch.batch_id, status: 'succeeded', actual_cost: 0.3 },
    })
    for (const { clip_index, version_id } of answer.batch.regenerations) {
      const { json: found } = await server.call('GET', `/jobs/${jobId}/clips/${clip_index}/versions`)
      expect(found.versions[0]).toMatchObject({ id: version_id, is_current: true })
    }
  })

  it('says of a plan that nobody ran in time that it has expired', async () => {
    await say({ text: 'make clip 1 brighter' })
    nowMs += 86_400_000
    expect((await list()).messages[0]).toMatchObject({ state: 'expired' })
  })

  it('is read page by page, of the whole job or of one clip', async () => {
    await say({ text: 'make it brighter', clip_index: 0 })
    await say({ text: 'make it darker', clip_index: 1 })
    const first = await list('?limit=3')
    expect(textsOf(first)).toEqual(['Clip 2: make it darker', 'make it darker', 'Clip 1: make it brighter'])
    const rest = await list(`?limit=3&cursor=${first.next_cursor}`)
    expect([textsOf(rest), rest.next_cursor]).toEqual([['make it brighter'], null])
    expect(textsOf(await list('?clip_index=1'))).toEqual(['Clip 2: make it darker', 'make it darker'])
    expect((await server.call('GET', `/jobs/${jobId}/messages?clip_index=x`)).status).toBe(400)
  })

  it('tells other tabs that something was said', async () => {
    await say({ text: 'make it brighter', clip_index: 2 })
    const stream = await server.request('GET', `/jobs/${jobId}/events`, undefined, {
      headers: { 'last-event-id': '0' },
    })
    const reader = stream.body!.getReader()
    const decoder = new TextDecoder()
    let text = ''
    while (!text.includes('"type":"message"')) text += decoder.decode((await reader.read()).value)
    await reader.cancel()
    const line = text.split('\n').find((one) => one.includes('"type":"message"')) ?? ''
    expect(JSON.parse(line.slice('data: '.length))).toMatchObject({ job_id: jobId, clip_index: 2 })
  })
})
