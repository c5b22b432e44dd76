import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRetake, type RetakeOptions } from './create-retake.ts'
import { memoryStorage } from './storage/memory/index.ts'

let parent: string
let dataFolder: string

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'retake-create-'))
  dataFolder = join(parent, 'data')
})

afterEach(() => rmSync(parent, { recursive: true, force: true }))

const create = (options: Partial<RetakeOptions> = {}) =>
  createRetake({ authenticate: () => ({ userId: 'ann' }), dataFolder, ...options })

async function get(retake: ReturnType<typeof create>, path: string) {
  const response = await retake.handle(new Request(`http://localhost/api/v1${path}`))
  return { status: response.status, json: await response.json() }
}

const secret = () => readFileSync(join(dataFolder, 'secret'), 'utf8')

describe('createRetake', () => {
  it('works with nothing but authenticate, and keeps what it knows in its data folder', async () => {
    const retake = create()
    expect(await get(retake, '/health')).toEqual({ status: 200, json: { status: 'ok' } })
    expect((await get(retake, '/jobs')).json).toEqual({ jobs: [], next_cursor: null })
    await retake.close()
    expect(readdirSync(dataFolder)).toContain('retake.sqlite')
  })

  it('asks for a secret where the storage is not its own, for other processes must sign alike', async () => {
    const storage = memoryStorage()
    expect(() => create({ storage })).toThrow('The option "secret" is missing')
    const retake = create({ storage, secret: 'a-secret-of-at-least-32-characters!' })
    expect((await get(retake, '/health')).status).toBe(200)
    await retake.close()
    expect(readdirSync(dataFolder)).not.toContain('secret')
  })

  it('touches nothing before it is used, and closing it then touches nothing either', async () => {
    await create().close()
    expect(readdirSync(parent)).toEqual([])
  })

  it('makes one secret that only this user can read, and keeps it', async () => {
    const first = create()
    await get(first, '/health')
    await first.close()
    const made = secret()
    expect(made.trim()).toMatch(/^[\w-]{43}$/)
    expect(statSync(join(dataFolder, 'secret')).mode & 0o777).toBe(0o600)
    const second = create()
    await get(second, '/health')
    await second.close()
    expect(secret()).toBe(made)
    expect(readdirSync(dataFolder).filter((name) => name.startsWith('secret'))).toEqual(['secret'])
  })

  it('refuses a data folder that cannot be written to, by name', async () => {
    const file = join(parent, 'a-file')
    writeFileSync(file, '')
    const retake = create({ dataFolder: file })
    const refusal = { code: 'storage-unavailable', message: expect.stringContaining(`${file} cannot be`) }
    await expect(retake.start()).rejects.toMatchObject(refusal)
    await expect(retake.handle(new Request('http://localhost/api/v1/health'))).rejects.toMatchObject(refusal)
    await retake.close()
  })

  it('makes no secret where the host gives one', async () => {
    const retake = create({ secret: 'a-secret-of-the-host-with-32-characters' })
    await get(retake, '/health')
    await retake.close()
    expect(readdirSync(dataFolder)).not.toContain('secret')
  })

  it('refuses files of others by address, and reads uploads', async () => {
    const retake = create()
    const { fileKey } = await retake.upload({ userId: 'ann' }, new Uint8Array([1, 2, 3]), {
      contentType: 'video/mp4',
    })
    expect(fileKey).toMatch(/^uploads\//)
    const body = {
      title: 'Private',
      clips: [
        { prompt: '', url: 'http://127.0.0.1:1/clip.mp4', start: 0, end: 1 },
        { prompt: '', file_key: fileKey, start: 1, end: 2 },
      ],
    }
    const created = await retake.handle(
      new Request('http://localhost/api/v1/jobs', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    )
    const { id } = await created.json()
    let job = (await get(retake, `/jobs/${id}`)).json
    for (let tries = 0; job.state === 'importing' && tries < 1_000; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10))
      job = (await get(retake, `/jobs/${id}`)).json
    }
    expect(job.import_errors.map(({ code }: { code: string }) => code)).toEqual([
      'media-fetch-refused',
      'media-invalid',
    ])
    await retake.close()
  })
})
