import { builtInTemplates } from '@retake/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { byteInspector } from '../testing/byte-media.ts'
import { createTestServer, type Json, type TestServer } from '../testing/test-server.fixture.ts'

let server: TestServer
let jobId: string

const scenes = [
  'a harbor at sunset, teal and orange palette, low angle, the camera pans left',
  'a beach at noon, vibrant colors, eye level, static shot',
  'a dark forest, muted colors',
  'a street',
]

/** The harbor is darker and warmer than the rest. */
const analyse = (name: string) => (name.includes('harbor') ? { brightness: 0.3, warmth: 0.4 } : {})

beforeEach(async () => {
  server = createTestServer({ inspector: byteInspector({ analyse }) })
  jobId = await server.createJob(scenes.map((prompt) => ({ prompt })))
})

afterEach(() => server.retake.close())

const plan = async (body: unknown) => server.call('POST', `/jobs/${jobId}/plans`, body)
const transfer = async (body: unknown) => server.call('POST', `/jobs/${jobId}/clips/style-transfer`, body)
const aspectsOf = (target: Json) => target.changes.map(({ aspect }: Json) => aspect)
const all = { color_palette: true, lighting: true, camera_angle: true, motion: true }

describe('GET /templates', () => {
  it('lists the built-in templates with what they change and keep', async () => {
    const { status, json } = await server.call('GET', '/templates')
    expect([status, json.next_cursor]).toEqual([200, null])
    expect(json.templates.map(({ id }: Json) => id)).toEqual(builtInTemplates.map(({ id }) => id))
    expect(json.templates[0]).toMatchObject({
      id: 'nighttime',
      changes: [{ aspect: 'time-of-day', direction: 'set', value: 'night' }],
      preserve: expect.arrayContaining(['composition', 'subject']),
    })
  })
})

describe('a template for clips', () => {
  it('is planned with its prompt and price, and spends nothing', async () => {
    const { status, json } = await plan({ template_id: 'nighttime', clip_indexes: [3, 1, 2] })
    expect(status).toBe(201)
    expect(json.targets.map(({ clip_index }: Json) => clip_index)).toEqual([1, 2, 3])
    expect(json.targets[0]).toMatchObject({ instruction: 'make it nighttime', cost: 0.135 })
    expect(json.targets[0].prompt).toContain('at night')
    expect(json.targets[0].prompt).not.toContain('noon')
    expect(json.targets[0].because).toContain('Nighttime')
    expect(json.quote.total).toBe(0.405)
    expect(json.instruction).toBeNull()
  })

  it('takes the person’s own words along, into prompt and changes', async () => {
    const { json } = await plan({
      template_id: 'nighttime',
      clip_indexes: [1],
      customizations: 'more contrast',
    })
    expect(aspectsOf(json.targets[0])).toEqual(['time-of-day', 'contrast'])
    expect(json.targets[0].prompt).toContain('more contrast')
  })

  it('leaves its name on the version it makes', async () => {
    const path = `/jobs/${jobId}/clips/1/apply-template`
    const { status, json } = await server.call('POST', path, { template_id: 'dreamy' })
    expect(status).toBe(202)
    await server.ended(jobId, json.batch_id)
    const [latest] = (await server.call('GET', `/jobs/${jobId}/clips/1/versions`)).json.versions
    expect(latest).toMatchObject({
      template_id: 'dreamy',
      user_instruction: 'make it dreamy',
      is_current: true,
    })
  })

  it('names a template that is not there, a clip that is not there and a clip given twice', async () => {
    const missing = await plan({ template_id: 'vaporwave', clip_indexes: [0] })
    expect([missing.status, missing.json.code]).toEqual([404, 'not-found'])
    expect(missing.json.detail).toContain('GET /templates')
    const { json } = await plan({ template_id: 'dawn', clip_indexes: [0, 9, 0] })
    expect(json.blocked.map(({ clip_index, code }: Json) => [clip_index, code])).toEqual([
      [9, 'clip-out-of-range'],
      [0, 'duplicate-clip'],
    ])
  })

  it('wants its clips with it, and one form of a plan only', async () => {
    for (const body of [
      { template_id: 'dawn' },
      { clip_indexes: [0] },
      { template_id: 'dawn', clip_indexes: [0], instruction: 'make it brighter' },
      { instruction: 'make it brighter', customizations: 'more stars' },
    ])
      expect([(await plan(body)).status, body]).toEqual([400, body])
  })
})

describe('a style transfer', () => {
  const body = { source_clip_index: 0, target_clip_indexes: [1, 2], transfer_options: all }

  it('writes the source’s look into each target’s prompt and keeps its subject', async () => {
    const { json } = await plan({ style_transfer: body })
    expect(json.targets.map(({ clip_index }: Json) => clip_index)).toEqual([1, 2])
    const [{ prompt, because, instruction }] = json.targets
    expect(prompt).toContain('a beach')
    for (const words of ['teal and orange', 'sunset', 'low-angle', 'pan left'])
      expect(prompt).toContain(words)
    expect(prompt).not.toContain('noon')
    expect(json.targets[0].changes).toEqual([
      { aspect: 'camera-angle', direction: 'set', value: 'low-angle' },
      { aspect: 'camera-movement', direction: 'set', value: 'pan-left' },
      { aspect: 'brightness', direction: 'decrease', amount: 0.4 },
      { aspect: 'temperature', direction: 'increase', amount: 0.8 },
    ])
    expect(because).toContain('clip 1')
    expect(instruction).toBe('take the colors, lighting, camera angle and motion of clip 1')
  })

  it('takes only what is ticked', async () => {
    const transfer_options = { camera_angle: true }
    const { json } = await plan({ style_transfer: { ...body, transfer_options } })
    expect(json.targets[0].changes).toEqual([
      { aspect: 'camera-angle', direction: 'set', value: 'low-angle' },
    ])
    expect(json.targets[0].prompt).toContain('noon')
    expect(json.targets[0].prompt).not.toContain('teal')
  })

  it('says what it could not find', async () => {
    const style_transfer = { source_clip_index: 3, target_clip_index: 0, transfer_options: all }
    const { json } = await plan({ style_transfer })
    expect(json.targets[0].warnings.map(({ detail }: Json) => detail)).toEqual([
      'The prompt of clip 4 says nothing about its camera angle.',
      'The prompt of clip 4 says nothing about its motion.',
    ])
  })

  it('changes nothing, and costs nothing, where nothing is ticked or found', async () => {
    const none = await plan({ style_transfer: { ...body, transfer_options: {} } })
    expect([none.json.targets, none.json.quote.total]).toEqual([[], 0])
    expect(none.json.diagnostics).toMatchObject([{ code: 'no-modification', severity: 'error' }])
    const nothing = { source_clip_index: 3, target_clip_index: 1, transfer_options: { motion: true } }
    const agreed = await plan({
      style_transfer: { ...body, source_clip_index: 3, transfer_options: { lighting: true } },
    })
    expect(agreed.json.diagnostics[0].message).toBe('Clip 2 already looks like clip 4.')
    const refused = await transfer(nothing)
    expect([refused.status, refused.json.code]).toEqual([422, 'nothing-to-do'])
    expect(refused.json.detail).toContain('motion')
  })

  it('takes further words along', async () => {
    const { json } = await plan({ style_transfer: { ...body, additional_instruction: 'more contrast' } })
    expect(aspectsOf(json.targets[0])).toContain('contrast')
    expect(json.targets[0].instruction).toMatch(/of clip 1, more contrast$/)
  })

  it('refuses the source as a target, both forms of targets, and a source that is not there', async () => {
    const itself = await transfer({ ...body, target_clip_indexes: [0, 1] })
    expect([itself.status, itself.json.blocked[0]]).toMatchObject([422, { clip_index: 0 }])
    const both = await transfer({ ...body, target_clip_index: 1 })
    expect(both.status).toBe(422)
    const nowhere = await transfer({ ...body, source_clip_index: 8 })
    expect([nowhere.status, nowhere.json.code]).toEqual([422, 'clip-out-of-range'])
  })

  it('runs, and its version remembers whose look it took', async () => {
    const { status, json } = await transfer({ ...body, batch_mode: 'parallel' })
    expect(status).toBe(202)
    expect(json.regenerations).toHaveLength(2)
    await server.ended(jobId, json.batch_id)
    const clips = (await server.call('GET', `/jobs/${jobId}/clips`)).json.clips
    const [latest] = (await server.call('GET', `/jobs/${jobId}/clips/2/versions`)).json.versions
    expect(latest.recipe.reference_version_ids).toEqual([clips[0].current_version_id])
  })

  it('is refused above the price that was allowed', async () => {
    const { status, json } = await transfer({ ...body, max_cost: 0.1 })
    expect([status, json.code]).toEqual([409, 'price-changed'])
  })
})
