import { startFauxqs } from 'fauxqs'
import { afterAll } from 'vitest'

/** What `s3Media` is told to use the server. */
export interface S3TestOptions {
  bucket: string
  endpoint: string
  region: string
  forcePathStyle: boolean
  credentials: { accessKeyId: string; secretAccessKey: string }
}

const bucket = 'retake-tests'

/** Starts a server of the S3 protocol, with one bucket in memory, and ends it with the test file. */
export async function startS3(): Promise<S3TestOptions> {
  const server = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false, init: { buckets: [bucket] } })
  afterAll(() => server.stop())
  return {
    bucket,
    endpoint: `http://127.0.0.1:${server.port}`,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'tests', secretAccessKey: 'for-tests-only' },
  }
}
