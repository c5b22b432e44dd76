import { builtInTemplates } from '@retake/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestServer, type Json, type TestServer } from '../testing/test-server.fixture.ts'

let server: TestServer

beforeEach(() => {
  server = createTestServer()
})

afterEach(() => server.retake.close())

const rainy = { name: 'Rainy night', instruction: 'make it night, add rain' }
const create = async (body: object = rainy, as = 'ann@studio') =>
  server.call('POST', '/templates', body, { as })
const listAll = async (as: string, query = ''): Promise<Json> =>
  (await server.call('GET', `/templates${query}`, undefined, { as })).json
const saved = async (as: string): Promise<Json[]> =>
  (await listAll(as)).templates.slice(builtInTemplates.length)

describe('templates of one’s own', () => {
  it('are an instruction with a name, listed after the built-in ones', async () => {
    const { status, json } = await create()
    expect(status).toBe(201)
    expect(json).toMatchObject({ ...rainy, category: 'saved', owner: 'mine', public: false })
    expect(json.changes.map(({ aspect }: Json) => aspect)).toEqual(['time-of-day', 'weather'])
    expect(await saved('ann@studio')).toEqual([json])
  })

  it('make versions that carry their id, and stay what they were when the template changes', async () => {
    const jobId = await server.createJob()
    const { json: template } = await create(rainy, 'ann')
    const body = { template_id: template.id, clip_indexes: [0], customizations: 'more contrast' }
    const plan = await server.call('POST', `/jobs/${jobId}/plans`, body)
    expect(plan.json.targets[0].changes.map(({ aspect }: Json) => aspect)).toEqual([
      'time-of-day',
      'weather',
      'contrast',
    ])
    await server.call('DELETE', `/templates/${template.id}`, undefined)
    const run = await server.call('POST', `/jobs/${jobId}/clips/batch-regenerate`, {
      plan_id: plan.json.plan_id,
    })
    await server.ended(jobId, run.json.batch_id)
    const [latest] = (await server.call('GET', `/jobs/${jobId}/clips/0/versions`)).json.versions
    expect(latest.template_id).toBe(template.id)
    expect((await server.call('POST', `/jobs/${jobId}/plans`, body)).status).toBe(404)
  })

  it('are private until made public, and then only for the same tenant', async () => {
    const { json } = await create()
    expect([await saved('ben@studio'), await saved('ann@elsewhere')]).toEqual([[], []])
    await server.call('PATCH', `/templates/${json.id}`, { public: true }, { as: 'ann@studio' })
    expect(await saved('ben@studio')).toMatchObject([{ id: json.id, owner: 'shared' }])
    expect(await saved('ann@elsewhere')).toEqual([])
  })

  it('are changed and removed by their owner alone', async () => {
    const { json } = await create({ ...rainy, public: true })
    const path = `/templates/${json.id}`
    for (const as of ['ben@studio', 'ann@elsewhere']) {
      expect((await server.call('PATCH', path, { name: 'Mine' }, { as })).status).toBe(404)
      expect((await server.call('DELETE', path, undefined, { as })).status).toBe(404)
    }
    const as = 'ann@studio'
    expect((await server.call('PATCH', path, { name: 'Storm' }, { as })).json.name).toBe('Storm')
    expect((await server.call('DELETE', path, undefined, { as })).json).toEqual({ id: json.id })
    expect(await saved(as)).toEqual([])
  })

  it('cannot name clips, ask for nothing, or ask for what is no new take', async () => {
    for (const instruction of ['make clip 2 brighter', 'hello', 'delete it', 'what is this?']) {
      const { status, json } = await create({ name: 'No', instruction })
      expect([instruction, status, json.code]).toEqual([instruction, 422, 'not-a-template'])
    }
    expect((await create({ name: ' ', instruction: 'make it brighter' })).status).toBe(400)
  })

  it('leaves the built-in ones as they are', async () => {
    const as = { as: 'ann@studio' }
    expect((await server.call('PATCH', '/templates/dawn', { name: 'Dusk' }, as)).status).toBe(403)
    expect((await server.call('DELETE', '/templates/dawn', undefined, as)).status).toBe(403)
  })

  it('come page by page: mine, newest first, then what others share', async () => {
    for (const name of ['1', '2', '3']) await create({ ...rainy, name })
    for (const name of ['4', '5']) await create({ ...rainy, name, public: true }, 'ben@studio')
    const names: string[] = []
    let query = '?limit=2'
    for (let pages = 0; query !== '' && pages < 9; pages++) {
      const { templates, next_cursor } = await listAll('ann@studio', query)
      names.push(...templates.filter(({ owner }: Json) => owner !== 'built-in').map(({ name }: Json) => name))
      query = next_cursor === null ? '' : `?limit=2&cursor=${next_cursor}`
    }
    expect(names).toEqual(['3', '2', '1', '5', '4'])
    expect((await server.call('GET', '/templates?cursor=nonsense')).status).toBe(400)
  })
})
