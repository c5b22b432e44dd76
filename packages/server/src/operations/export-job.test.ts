import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestServer, origin, type TestServer } from '../testing/test-server.fixture.ts'

let server: TestServer
let jobId: string

beforeEach(async () => {
  server = createTestServer()
  jobId = await server.createJob()
})

afterEach(() => server.retake.close())

const read = (query = '', as = 'ann') =>
  server.request('GET', `/jobs/${jobId}/export${query}`, undefined, { as })

describe('the export of a cut', () => {
  it('holds every clip in its slot, with the take in the video and the others as alternates', async () => {
    const body = { clips: [{ clip_index: 1, instruction: 'make it brighter' }] }
    const { json } = await server.call('POST', `/jobs/${jobId}/clips/batch-regenerate`, body)
    await server.ended(jobId, json.batch_id)
    const response = await read('?format=otio')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="A-song.otio"')
    const [video] = JSON.parse(await response.text()).tracks.children
    expect(video.children).toHaveLength(4)
    expect(video.children[1].active_media_reference_key).toBe('Take 2')
    const { target_url } = video.children[1].media_references['Take 1']
    expect(target_url.startsWith(`${origin}/api/v1/media/`)).toBe(true)
    const media = await server.request('GET', target_url, undefined, { as: null })
    expect([media.status, await media.text()]).toEqual([200, 'clip:a dark forest 1'])
  })

  it('is written in the format and frames asked for', async () => {
    const edl = await read('?format=edl&frame_rate=25')
    expect(edl.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(await edl.text()).toContain('00:00:05:00 00:00:10:00')
    expect(await (await read('?format=fcpxml')).text()).toContain('<fcpxml version="1.10">')
    expect((await read('?format=avi')).status).toBe(400)
    expect((await read('?frame_rate=0')).status).toBe(400)
  })

  it('is nobody else’s', async () => {
    expect((await read('', 'ben')).status).toBe(404)
  })
})
