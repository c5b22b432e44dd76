import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestServer, type Json, type TestServer } from '../testing/test-server.fixture.ts'

let server: TestServer
let jobId: string

beforeEach(async () => {
  server = createTestServer()
  jobId = await server.createJob()
  for (const instruction of ['make it brighter', 'make it warmer']) {
    const { json } = await server.call('POST', `/jobs/${jobId}/clips/0/regenerate`, { instruction })
    await server.ended(jobId, json.batch_id)
  }
})

afterEach(() => server.retake.close())

const path = (rest: string) => `/jobs/${jobId}/clips/0/versions${rest}`
const list = async (query = ''): Promise<Json> => (await server.call('GET', path(query))).json
const restore = (id: string, revision?: string) =>
  server.call('POST', path(`/${id}/restore`), {}, revision ? { headers: { 'if-match': revision } } : {})

describe('the versions of a clip', () => {
  it('are listed newest first, page by page, with the revision as ETag', async () => {
    const response = await server.call('GET', path('?limit=2'))
    expect(response.headers.get('etag')).toBe('"3"')
    expect(response.json.versions.map(({ version_number: n, state }: Json) => [n, state])).toEqual([
      [3, 'current'],
      [2, 'past'],
    ])
    const rest = await list(`?limit=2&cursor=${response.json.next_cursor}`)
    expect(rest.versions).toMatchObject([{ version_number: 1, is_original: true, cost: 0 }])
    expect(rest.next_cursor).toBeNull()
  })

  it('are restored by moving the pointer: no new version, one more revision', async () => {
    const [, , first] = (await list()).versions
    expect((await restore(first.id)).status).toBe(200)
    const after = await list()
    expect([after.versions.length, after.revision]).toEqual([3, 4])
    expect(after.versions.filter(({ is_current: current }: Json) => current)).toMatchObject([
      { id: first.id },
    ])
    const clip = (await server.call('GET', `/jobs/${jobId}/clips`)).json.clips[0]
    expect(clip).toMatchObject({ current_version_id: first.id, prompt: first.prompt })
  })

  it('are not restored again when they are current: same revision, nothing composed, nothing told', async () => {
    const [, , first] = (await list()).versions
    await restore(first.id)
    const job = await server.options.storage.findJob('', jobId)
    const { storage } = server.options
    const read = async () => [
      (await storage.findComposition(job?.uid ?? ''))?.wantedRevision,
      await storage.listPointerLog((await storage.findClips(job?.uid ?? '', [0]))[0]?.clip.uid ?? ''),
    ]
    const before = await read()
    const again = await restore(first.id, '"4"')
    expect([again.status, again.json.revision, again.json.previous_version_id]).toEqual([200, 4, first.id])
    expect(await read()).toEqual(before)
    expect((await restore(first.id, '"3"')).status).toBe(409)
  })

  it('are not restored over the choice of somebody else, who is named', async () => {
    const [, second, first] = (await list()).versions
    await restore(second.id, '"3"')
    const conflict = await restore(first.id, '"3"')
    expect([conflict.status, conflict.json]).toMatchObject([
      409,
      { code: 'revision-conflict', current_version_id: second.id, revision: 4, changed_by: 'ann' },
    ])
    expect((await restore(first.id, '"4"')).status).toBe(200)
    expect((await restore(first.id, 'yesterday')).status).toBe(400)
  })

  it('leave exactly one current version, whoever restores at once', async () => {
    const [, second, first] = (await list()).versions
    const ids = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? first.id : second.id))
    const answers = await Promise.all(ids.map((id) => restore(id, '"3"')))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const { versions } = await list()
    expect(versions.filter(({ is_current: current }: Json) => current)).toHaveLength(1)
  })

  it('are pinned and let go again', async () => {
    const [, second] = (await list()).versions
    expect((await server.call('POST', path(`/${second.id}/pin`), {})).json.pinned).toBe(true)
    expect((await list()).versions[1].pinned).toBe(true)
    expect((await server.call('POST', path(`/${second.id}/unpin`), {})).json.pinned).toBe(false)
  })

  it('are compared with the current one or with each other: words, measures, price', async () => {
    const [third, second, first] = (await list()).versions
    const { json } = await server.call('GET', path(`/compare?a=${first.id}&b=${second.id}`))
    expect(json).toMatchObject({ a: { id: first.id }, b: { id: second.id }, cost_difference: 0.15 })
    const side = (...kinds: string[]) =>
      json.prompt_diff
        .filter(({ kind }: Json) => kinds.includes(kind))
        .map(({ text }: Json) => text)
        .join('')
    expect([side('same', 'removed'), side('same', 'added')]).toEqual([first.prompt, second.prompt])
    expect(json.differences.map(({ measure, difference }: Json) => [measure, difference])).toContainEqual([
      'brightness',
      0,
    ])
    const current = await server.call('GET', path(`/${first.id}/compare`))
    expect(current.json.b.id).toBe(third.id)
    expect((await server.call('GET', path(`/compare?a=${first.id}&b=nothing`))).status).toBe(404)
  })

  it('name the clip as people do when there is none', async () => {
    const { status, json } = await server.call('GET', `/jobs/${jobId}/clips/9/versions`)
    expect([status, json.detail]).toEqual([
      404,
      'There is no clip 10; the job has 4. clip_index counts from 0.',
    ])
  })
})
