import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { byteInspector, clipBytes } from '../testing/byte-media.ts'
import { createTestServer, type Json, type TestServer } from '../testing/test-server.fixture.ts'

let server: TestServer

beforeEach(() => {
  server = createTestServer()
})

afterEach(() => server.retake.close())

async function upload(bytes: Uint8Array): Promise<string> {
  return (await server.retake.upload({ userId: 'ann' }, bytes, { contentType: 'video/mp4' })).fileKey
}

const ready = (id: string) =>
  server.until(async () => (await server.call('GET', `/jobs/${id}`)).json.state !== 'importing')

describe('a job', () => {
  it('is taken over with its song: places, sections, prompts, version 1 of each clip', async () => {
    const keys = [await upload(clipBytes('one')), await upload(clipBytes('two'))]
    const { status, json } = await server.call('POST', '/jobs', {
      id: 'song-7',
      title: 'A song',
      clips: [
        { id: 'c1', prompt: 'a beach', file_key: keys[0], start: 0, end: 4, lyrics: 'la la', cost: 0.2 },
        { prompt: 'a forest', file_key: keys[1], start: 4, end: 9.5 },
      ],
      audio: { bpm: 120, beats: [0, 0.5], sections: [{ label: 'Verse 1', start: 0, end: 5 }] },
    })
    expect(status).toBe(202)
    expect(json).toMatchObject({ id: 'song-7', state: 'importing', clips_count: 2, duration: 9.5 })
    await ready('song-7')
    const clips = (await server.call('GET', '/jobs/song-7/clips')).json.clips
    expect(clips[0]).toMatchObject({
      id: 'c1',
      clip_index: 0,
      lyrics: 'la la',
      section: 'Verse 1',
      state: 'idle',
      revision: 1,
      current_version_number: 1,
      analysis: { brightness: 0.5 },
    })
    expect(clips[1]).toMatchObject({ start: 4, end: 9.5, section: 'Verse 1' })
    const versions = (await server.call('GET', '/jobs/song-7/clips/0/versions')).json.versions
    expect(versions).toMatchObject([{ version_number: 1, is_original: true, cost: 0.2, prompt: 'a beach' }])
  })

  it('of the same id is the same job, and another one is refused', async () => {
    const clip = { prompt: 'a beach', file_key: await upload(clipBytes('one')), start: 0, end: 4 }
    const body = { id: 'twice', title: 'A song', clips: [clip] }
    const answers = await Promise.all([1, 2, 3].map(() => server.call('POST', '/jobs', body)))
    expect(answers.map(({ status, json }) => [status, json.id])).toEqual(Array(3).fill([202, 'twice']))
    expect((await server.call('GET', '/jobs')).json.jobs).toHaveLength(1)
    await ready('twice')
    await server.options.media.remove(clip.file_key)
    expect((await server.call('POST', '/jobs', body)).json.state).toBe('ready')
    const other = await server.call('POST', '/jobs', { ...body, title: 'Another song' })
    expect([other.status, other.json.code]).toEqual([409, 'job-exists'])
  })

  it('leaves no media behind when it is removed while it is imported', async () => {
    const { promise: looked, resolve: look } = Promise.withResolvers<void>()
    const { promise: gate, resolve: open } = Promise.withResolvers<void>()
    const inner = byteInspector()
    const slow = createTestServer({
      inspector: {
        async examine(...call) {
          look()
          await gate
          return inner.examine(...call)
        },
      },
    })
    const bytes = clipBytes('one')
    const { fileKey } = await slow.retake.upload({ userId: 'ann' }, bytes, { contentType: 'video/mp4' })
    const clips = [{ prompt: '', file_key: fileKey, start: 0, end: 4 }]
    const { json } = await slow.call('POST', '/jobs', { title: 'Short-lived', clips })
    await looked
    expect((await slow.call('DELETE', `/jobs/${json.id}`)).status).toBe(200)
    open()
    await slow.retake.close()
    const left: string[] = []
    for await (const key of slow.options.media.list('jobs/')) left.push(key)
    expect(left).toEqual([])
  })

  it('names each clip that is no video and goes on with the others', async () => {
    const good = { prompt: '', file_key: await upload(clipBytes('one')), start: 0, end: 4 }
    const bad = { prompt: '', file_key: await upload(new Uint8Array(9)), start: 4, end: 8 }
    const { json } = await server.call('POST', '/jobs', { title: 'Half', clips: [good, bad] })
    await ready(json.id)
    const job = (await server.call('GET', `/jobs/${json.id}`)).json
    expect(job.state).toBe('ready')
    expect(job.import_errors).toEqual([
      { clip_index: 1, code: 'media-invalid', detail: 'The file is not a playable video.' },
    ])
    const wish = { clips: [{ clip_index: 1, instruction: 'make it brighter' }] }
    const refused = await server.call('POST', `/jobs/${json.id}/clips/batch-regenerate`, wish)
    expect(refused.json.blocked).toMatchObject([{ clip_index: 1, code: 'version-unavailable' }])
  })

  it('fails when no clip is a video, and says so to who would change it', async () => {
    const bad = { prompt: '', file_key: await upload(new Uint8Array(9)), start: 0, end: 4 }
    const { json } = await server.call('POST', '/jobs', { title: 'None', clips: [bad] })
    await ready(json.id)
    const plan = await server.call('POST', `/jobs/${json.id}/plans`, { instruction: 'make clip 1 brighter' })
    expect([plan.status, plan.json.code, plan.json.retryable]).toEqual([409, 'job-not-ready', false])
  })

  it.each([
    ['over one another', [{ end: 5 }, { start: 3, end: 8 }], 'clips.1.start'],
    [
      'out of order',
      [
        { start: 5, end: 8 },
        { start: 0, end: 5 },
      ],
      'clips.1.start',
    ],
    [
      'with an id twice',
      [
        { id: 'a', end: 5 },
        { id: 'a', start: 5, end: 8 },
      ],
      'clips.1.id',
    ],
    ['that end before they start', [{ start: 5, end: 4 }], 'clips.0.end'],
    ['without footage', [{ url: undefined }], 'clips.0'],
  ])('is refused with clips %s', async (_, clips, field) => {
    const footage = { prompt: '', url: 'https://media.example/1.mp4', start: 0, end: 5 }
    const body = { title: 'Wrong', clips: clips.map((clip) => ({ ...footage, ...clip })) }
    const { status, json } = await server.call('POST', '/jobs', body)
    expect([status, json.errors.map(({ path }: Json) => path)]).toEqual([400, [field]])
  })

  it.each(['/media/1.mp4', 'media.example/1.mp4', '//media.example/1.mp4', 'file:///etc/passwd'])(
    'says that %s is no absolute address, and of which field',
    async (url) => {
      const clips = [{ prompt: '', url, start: 0, end: 5 }]
      const { status, json } = await server.call('POST', '/jobs', { title: 'New', clips, audio: { url } })
      const message = 'Give an absolute address that starts with http:// or https://.'
      expect([status, json.errors]).toEqual([
        400,
        [
          { path: 'clips.0.url', message },
          { path: 'audio.url', message },
        ],
      ])
    },
  )

  it.each([
    ['title', { title: ' ' }],
    ['title', { title: 'a\0b' }],
    ['audio.mood', { audio: { mood: '\ud800' } }],
    ['audio.sections.0.label', { audio: { sections: [{ label: 'a\0', start: 0, end: 1 }] } }],
    ['audio', { audio: { url: 'https://media.example/1.m4a', file_key: 'x' } }],
  ])('is refused when its %s cannot be meant', async (field, part) => {
    const clips = [{ prompt: '', url: 'https://media.example/1.mp4', start: 0, end: 5 }]
    const { status, json } = await server.call('POST', '/jobs', { title: 'Wrong', clips, ...part })
    expect([status, json.errors.map(({ path }: Json) => path)]).toEqual([400, [field]])
  })

  it('is refused while there is too little room for media', async () => {
    const full = createTestServer({ limits: { freeBytes: 1_000 } })
    full.options.media.freeBytes = async () => 999
    const body = {
      title: 'Full',
      clips: [{ prompt: '', url: 'https://media.example/1.mp4', start: 0, end: 5 }],
    }
    const { status, json } = await full.call('POST', '/jobs', body)
    expect([status, json.code]).toEqual([507, 'storage-full'])
    await full.retake.close()
  })

  it('is listed newest first, page by page', async () => {
    const ids: string[] = []
    for (let count = 0; count < 3; count++) ids.unshift(await server.createJob([{ prompt: 'a beach' }]))
    const first = (await server.call('GET', '/jobs?limit=2')).json
    const rest = (await server.call('GET', `/jobs?limit=2&cursor=${first.next_cursor}`)).json
    expect([...first.jobs, ...rest.jobs].map(({ id }: Json) => id)).toEqual(ids)
    expect(rest.next_cursor).toBeNull()
  })

  it('has many clips, page by page', async () => {
    const jobId = await server.createJob()
    const first = (await server.call('GET', `/jobs/${jobId}/clips?limit=3`)).json
    const rest = (await server.call('GET', `/jobs/${jobId}/clips?limit=3&cursor=${first.next_cursor}`)).json
    const indexes = [...first.clips, ...rest.clips].map(({ clip_index: index }: Json) => index)
    expect([indexes, rest.next_cursor]).toEqual([[0, 1, 2, 3], null])
  })
})
