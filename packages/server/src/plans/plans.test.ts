import { RetakeError } from '@retake/core'
import { afterEach, describe, expect, it } from 'vitest'
import type { GenerationDraft, GenerationNotice } from '../ports/video-generator.ts'
import { memoryStorage } from '../storage/memory/index.ts'
import { scriptedGenerator } from '../testing/scripted-generator.ts'
import { createTestServer, type Json, type TestServer } from '../testing/test-server.fixture.ts'

let server: TestServer

afterEach(() => server.retake.close())

/** Can do everything but birds, and warns of fog. */
function review({ instruction }: GenerationDraft): GenerationNotice[] {
  if (instruction.includes('birds')) {
    return [{ code: 'unsupported-change', detail: 'It cannot add birds.', effect: 'refuse' }]
  }
  if (!instruction.includes('fog')) return []
  return [{ code: 'no-measurable-room', detail: 'It is foggy already.', effect: 'warn' }]
}

async function start(options: Parameters<typeof createTestServer>[0] = {}) {
  server = createTestServer({ generator: { ...scriptedGenerator(), review }, ...options })
  const jobId = await server.createJob()
  return {
    jobId,
    plan: async (body: unknown) => server.call('POST', `/jobs/${jobId}/plans`, body),
    run: async (body: unknown) => server.call('POST', `/jobs/${jobId}/clips/batch-regenerate`, body),
  }
}

const indexes = (targets: Json[]) => targets.map(({ clip_index }) => clip_index)
const codes = (blocked: Json[]) => blocked.map(({ clip_index, code }) => [clip_index, code])

describe('a plan', () => {
  it('says which clips, why, with which prompt and at which price, and spends nothing', async () => {
    const { jobId, plan } = await start()
    const { status, json } = await plan({ instruction: 'make clips 1, 2 and 3 brighter' })
    expect(status).toBe(201)
    expect(indexes(json.targets)).toEqual([0, 1, 2])
    expect(json.targets[0]).toMatchObject({ instruction: 'make it brighter', cost: 0.135, warnings: [] })
    expect(json.targets[0].because).toMatch(/\w/)
    expect(json.targets[0].prompt).toContain('a beach at noon')
    expect(json.targets[0].prompt).not.toBe('a beach at noon')
    expect(json.targets[0].changes).toMatchObject([{ aspect: 'brightness', direction: 'increase' }])
    expect(json.quote).toMatchObject({ subtotal: 0.45, discount: 0.045, total: 0.405, certainty: 'exact' })
    expect((await server.call('GET', `/jobs/${jobId}/plans/${json.plan_id}`)).json).toEqual(json)
    const job = await server.options.storage.findJob('', jobId)
    expect(await server.options.storage.readLedger(job?.uid ?? '')).toEqual([])
  })

  it('asks when nothing is named: no targets, a diagnostic, no price', async () => {
    const { plan, run } = await start()
    const { status, json } = await plan({ instruction: 'make it nicer somehow' })
    expect([status, json.targets, json.quote.total]).toEqual([201, [], 0])
    expect(json.diagnostics.length).toBeGreaterThan(0)
    expect((await run({ plan_id: json.plan_id })).json.code).toBe('nothing-to-do')
  })

  it('has no price for what is no change of a take', async () => {
    const { plan } = await start()
    const { json } = await plan({ instruction: 'delete clip 2' })
    expect(indexes(json.targets)).toEqual([1])
    expect([json.targets[0].cost, json.quote.total, json.quote.items]).toEqual([0, 0, []])
    expect(json.diagnostics).toMatchObject([{ code: 'not-a-retake', severity: 'error' }])
  })

  it('applies to the selected clips, and names a selected clip that is not there', async () => {
    const { plan } = await start()
    const { json } = await plan({ instruction: 'make it brighter', selection: [1, 3, 9] })
    expect(indexes(json.targets)).toEqual([1, 3])
    expect(codes(json.blocked)).toEqual([[9, 'clip-out-of-range']])
  })

  it('reports what is in the way without refusing', async () => {
    const { plan, run } = await start({ budgets: { perJobMicros: 400_000 } })
    await run({ clips: [{ clip_index: 0, instruction: 'make it darker' }] })
    const { status, json } = await plan({
      clips: [
        { clip_index: 0, instruction: 'make it brighter' },
        { clip_index: 1, instruction: 'add birds' },
        { clip_index: 1, instruction: 'add snow' },
        { clip_index: 2, instruction: 'make clip 4 brighter' },
        { clip_index: 3, instruction: 'make it brighter' },
        { clip_index: 7, instruction: 'make it brighter' },
      ],
    })
    expect(status).toBe(201)
    expect(codes(json.blocked).toSorted()).toEqual([
      [0, 'clip-busy'],
      [1, 'duplicate-clip'],
      [1, 'unsupported-change'],
      [2, 'clip-mismatch'],
      [3, 'budget-exceeded'],
      [7, 'clip-out-of-range'],
    ])
    expect(json.budget_left).toBe(0.25)
  })

  it('prices what can run, and nothing that cannot', async () => {
    const { plan } = await start()
    const { json } = await plan({
      clips: [0, 1, 2, 3].map((clip_index) => ({
        clip_index,
        instruction: clip_index === 3 ? 'add birds' : 'make it brighter',
      })),
    })
    expect(codes(json.blocked)).toEqual([[3, 'unsupported-change']])
    expect(indexes(json.quote.items)).toEqual([0, 1, 2])
    expect(json.quote.total).toBe(0.405)
    expect(json.targets.map(({ cost }: Json) => cost)).toEqual([0.135, 0.135, 0.135, 0])
  })

  it('carries warnings that do not block', async () => {
    const { plan, run } = await start()
    const { json } = await plan({ clips: [{ clip_index: 0, instruction: 'add fog' }] })
    expect(json.targets[0].warnings).toEqual([{ code: 'no-measurable-room', detail: 'It is foggy already.' }])
    expect((await run({ plan_id: json.plan_id })).status).toBe(202)
  })

  it('builds on the current version: edits add up, the source stays', async () => {
    const { jobId, run } = await start()
    for (const instruction of ['make it brighter', 'add more contrast']) {
      const { json } = await run({ clips: [{ clip_index: 0, instruction }] })
      await server.ended(jobId, json.batch_id)
    }
    const [third, second, first] = (await server.call('GET', `/jobs/${jobId}/clips/0/versions`)).json.versions
    expect(third.recipe).toMatchObject({ base_version_id: second.id, source_version_id: first.id })
    expect(third.recipe.edits.map(({ aspect }: Json) => aspect)).toEqual(['brightness', 'contrast'])
    expect(second.recipe.source_version_id).toBe(first.id)
  })

  it("takes another clip's look as measured changes and names the clip it came from", async () => {
    const { jobId, plan } = await start()
    const { json } = await plan({ instruction: 'make clip 3 look like clip 1' })
    expect(indexes(json.targets)).toEqual([2])
    const clips = (await server.call('GET', `/jobs/${jobId}/clips`)).json.clips
    const stored = await server.options.storage.findPlan(
      (await server.options.storage.findJob('', jobId))?.uid ?? '',
      json.plan_id,
    )
    expect(stored?.targets[0]?.referenceVersionUids).toEqual([clips[0].current_version_id])
    const itself = await plan({ instruction: 'make clip 1 look like clip 1' })
    expect(codes(itself.json.blocked)).toEqual([[0, 'unsupported-change']])
  })
})

describe('running a plan', () => {
  const brighter = { clips: [{ clip_index: 0, instruction: 'make it brighter' }] }

  it('is refused once its quote has expired', async () => {
    let now = Date.parse('2026-01-01T00:00:00Z')
    const { plan, run } = await start({ storage: memoryStorage({ now: () => now }), planTtlSeconds: 60 })
    const { json } = await plan(brighter)
    now += 60_000
    expect(await run({ plan_id: json.plan_id })).toMatchObject({
      status: 410,
      json: { code: 'plan-expired' },
    })
  })

  it('is refused once a clip has another version', async () => {
    const { jobId, plan, run } = await start()
    const { json } = await plan(brighter)
    const first = await run(brighter)
    await server.ended(jobId, first.json.batch_id)
    expect(await run({ plan_id: json.plan_id })).toMatchObject({ status: 409, json: { code: 'plan-stale' } })
  })

  it('is refused above the price the caller allows, and spends nothing', async () => {
    const { plan, run } = await start()
    const { json } = await plan(brighter)
    const answer = await run({ plan_id: json.plan_id, max_cost: 0.14 })
    expect(answer).toMatchObject({ status: 409, json: { code: 'price-changed' } })
    expect((await run({ plan_id: json.plan_id, max_cost: 0.15 })).status).toBe(202)
  })

  it('reserves and settles exactly what was quoted', async () => {
    const { jobId, run } = await start()
    const clips = [0, 1, 2].map((clip_index) => ({ clip_index, instruction: 'make it brighter' }))
    const { json } = await run({ clips, batch_mode: 'parallel' })
    expect(json.estimated_total_cost).toBe(0.405)
    expect((await server.ended(jobId, json.batch_id)).actual_cost).toBe(0.405)
    const job = await server.options.storage.findJob('', jobId)
    const ledger = await server.options.storage.readLedger(job?.uid ?? '')
    const sum = (kind: string) =>
      ledger.filter((row) => row.kind === kind).reduce((total, { amountMicros }) => total + amountMicros, 0)
    expect([sum('reserve'), sum('settle'), sum('release')]).toEqual([405_000, 405_000, 0])
  })

  it.each([
    [{ clips: [{ clip_index: 9, instruction: 'brighter' }] }, 422, 'clip-out-of-range'],
    [{ clips: [{ clip_index: 0, instruction: 'add birds' }] }, 422, 'unsupported-change'],
    [{ clips: [{ clip_index: 0, instruction: 'make clip 2 brighter' }] }, 422, 'clip-mismatch'],
    [{ clips: [0, 0].map((clip_index) => ({ clip_index, instruction: 'brighter' })) }, 422, 'duplicate-clip'],
    [{ clips: [{ clip_index: 0, instruction: 'make it last 4 seconds' }] }, 422, 'slot-length-fixed'],
    [{ clips: [{ clip_index: 0, instruction: 'last 4 seconds' }] }, 422, 'slot-length-fixed'],
    [{ clips: [{ clip_index: 0, instruction: 'the first clip' }] }, 422, 'nothing-to-do'],
    [{ clips: [{ clip_index: 0, instruction: 'delete it' }] }, 422, 'not-a-retake'],
    [{ clips: [{ clip_index: 0, instruction: 'what is this?' }] }, 422, 'nothing-to-do'],
    [{ clips: [{ clip_index: 0, instruction: '' }] }, 422, 'nothing-to-do'],
  ])('refuses %j whole', async (body, status, code) => {
    const { jobId, run } = await start()
    const good = { clip_index: 3, instruction: 'make it brighter' }
    const answer = await run({ clips: [...body.clips, good] })
    expect([answer.status, answer.json.code]).toEqual([status, code])
    const clips = await server.call('GET', `/jobs/${jobId}/clips`)
    expect(clips.json.clips.every(({ state }: Json) => state === 'idle')).toBe(true)
  })

  it('answers 409 when any clip is busy, else 402 when the budget is short, naming each', async () => {
    const { run } = await start({ budgets: { perUserMicros: 300_000 } })
    await run(brighter)
    const clips = [0, 1, 2].map((clip_index) => ({ clip_index, instruction: 'make it darker' }))
    const busy = await run({ clips })
    expect(busy.status).toBe(409)
    expect(codes(busy.json.blocked)).toContainEqual([0, 'clip-busy'])
    const short = await run({ clips: clips.slice(1) })
    expect(short).toMatchObject({ status: 402, json: { code: 'budget-exceeded' } })
    expect(codes(short.json.blocked)).toEqual([[2, 'budget-exceeded']])
  })

  it('never spends more than a key may, whatever comes at once', async () => {
    const authenticate = () => ({ userId: 'ann', keyId: 'k', spendLimitMicros: 300_000 })
    const { run } = await start({ authenticate })
    const answers = await Promise.all(
      [0, 1, 2, 3].map((clip_index) => run({ clips: [{ clip_index, instruction: 'make it darker' }] })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 202, 402, 402])
  })

  it('is refused while the job is being imported', async () => {
    let release = () => {}
    const held = new Promise<never>((_, reject) => {
      release = () => reject(new RetakeError('media-fetch-refused', 'Not from here.'))
    })
    server = createTestServer({ fetchMedia: () => held })
    const body = {
      title: 'New',
      clips: [{ prompt: '', url: 'https://media.example/1.mp4', start: 0, end: 5 }],
    }
    const { json } = await server.call('POST', '/jobs', body)
    const answer = await server.call('POST', `/jobs/${json.id}/plans`, {
      instruction: 'make clip 1 brighter',
    })
    expect([answer.status, answer.json.code]).toEqual([409, 'job-not-ready'])
    release()
  })

  it('keeps results as candidates where asked, until a person accepts or rejects them', async () => {
    const { jobId, run } = await start()
    const clips = [0, 1].map((clip_index) => ({ clip_index, instruction: 'make it brighter' }))
    const { json } = await run({ clips, auto_accept: false })
    await server.ended(jobId, json.batch_id)
    const read = async () => (await server.call('GET', `/jobs/${jobId}/clips`)).json.clips.slice(0, 2)
    expect((await read()).map(({ state, revision }: Json) => [state, revision])).toEqual([
      ['candidate', 1],
      ['candidate', 1],
    ])
    const newest = async (index: number) =>
      (await server.call('GET', `/jobs/${jobId}/clips/${index}/versions`)).json.versions[0]
    const post = (index: number, id: string, verb: string) =>
      server.call('POST', `/jobs/${jobId}/clips/${index}/versions/${id}/${verb}`, {})
    expect((await post(0, (await newest(0)).id, 'accept')).json.revision).toBe(2)
    expect((await post(1, (await newest(1)).id, 'reject')).json.state).toBe('rejected')
    expect((await post(1, (await newest(1)).id, 'accept')).json.code).toBe('conflict')
    expect((await read()).map(({ state }: Json) => state)).toEqual(['idle', 'idle'])
  })
})
