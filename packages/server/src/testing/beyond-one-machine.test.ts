import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { inFolder, makeClip } from '../ffmpeg/test-footage.ts'
import { startPostgres } from './embedded-postgres.fixture.ts'
import { startS3 } from './s3-server.fixture.ts'

const postgres = await startPostgres()
const s3 = await startS3()

it.runIf(postgres)('what docs/beyond-one-machine.md shows imports a video and serves it again', () =>
  inFolder(async (folder) => {
    const environment = {
      DATABASE_URL: postgres!.connectionString,
      MEDIA_BUCKET: s3.bucket,
      RETAKE_SECRET: 'a-secret-of-at-least-32-characters!',
      WORK_FOLDER: join(folder, 'work'),
      AWS_ENDPOINT_URL_S3: s3.endpoint,
      AWS_REGION: s3.region,
      AWS_ACCESS_KEY_ID: s3.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: s3.credentials.secretAccessKey,
    }
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
    const { retake } = await import('./beyond-one-machine.fixture.ts')
    const call = async (path: string, init?: RequestInit) =>
      retake.handle(new Request(`http://localhost${path}`, init))

    const footage = await readFile(await makeClip(join(folder, 'clip.mp4')))
    const { fileKey } = await retake.upload({ userId: 'ann' }, footage, { contentType: 'video/mp4' })
    const clips = [{ prompt: 'a hill', file_key: fileKey, start: 0, end: 1 }]
    const created = await call('/api/v1/jobs', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'A song', clips }),
    })
    const { id } = await created.json()
    const state = async () => (await (await call(`/api/v1/jobs/${id}`)).json()).state
    await expect.poll(state, { timeout: 20_000 }).toBe('ready')

    const listed = await (await call(`/api/v1/jobs/${id}/clips`)).json()
    const media = await call(listed.clips[0].video_url)
    expect(Buffer.from(await media.arrayBuffer()).equals(footage)).toBe(true)
    await retake.close()
  }),
)
