import {
  type CreateMultipartUploadOutput,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { describe, expect, it } from 'vitest'
import { describeMediaStore } from '../../testing/describe-media-store.ts'
import { bodyOf, keysOf, open, readAll, same, sampleBytes } from '../../testing/media-samples.ts'
import { startS3 } from '../../testing/s3-server.fixture.ts'
import { s3Media } from './index.ts'

const s3 = await startS3()
const video = { contentType: 'video/mp4' }
const partBytes = 5 * 1024 * 1024
let stores = 0

/** An empty store: a folder of its own in the bucket. */
const newOptions = () => ({ ...s3, prefix: `store-${++stores}` })

/** A client of the host's own that notes the uploads it begins. */
function watchedClient(): { client: S3Client; begun: string[] } {
  const { bucket: _, ...connection } = s3
  const client = new S3Client(connection)
  const begun: string[] = []
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args)
      const { UploadId } = result.output as CreateMultipartUploadOutput
      if (UploadId) begun.push(UploadId)
      return result
    },
    { step: 'initialize' },
  )
  return { client, begun }
}

function threePartsThen(
  last: (controller: ReadableStreamDefaultController<Uint8Array>) => void,
): ReadableStream<Uint8Array> {
  let sent = 0
  return new ReadableStream({
    pull(controller) {
      sent += 1
      if (sent > 3) last(controller)
      else controller.enqueue(sampleBytes(partBytes))
    },
  })
}

describeMediaStore({ describe, it }, async () => {
  const options = newOptions()
  return { store: s3Media(options), reopen: async () => s3Media(options) }
})

describe('media in a bucket', () => {
  it('keeps an object of several parts as it was, and any range of it', async () => {
    const store = s3Media({ ...newOptions(), partBytes })
    const bytes = sampleBytes(2 * partBytes + 12_345)
    await store.put('a.mp4', bodyOf(bytes.subarray(0, 100), bytes.subarray(100)), video)
    const object = await open(store, 'a.mp4')
    expect(object).toMatchObject({ size: bytes.byteLength, contentType: 'video/mp4', localPath: null })
    expect(same(await readAll(object.stream()), bytes)).toBe(true)
    const range = { start: partBytes - 3, end: partBytes + 3 }
    expect(await readAll(object.stream(range))).toEqual(bytes.slice(range.start, range.end + 1))
  })

  it('makes no last part of nothing when the body ends with a part', async () => {
    const store = s3Media({ ...newOptions(), partBytes })
    await store.put('a.mp4', sampleBytes(2 * partBytes), video)
    expect((await open(store, 'a.mp4')).size).toBe(2 * partBytes)
  })

  it('leaves no parts behind when an upload of several breaks off, is too large or is aborted', async () => {
    const { client, begun } = watchedClient()
    const { prefix } = newOptions()
    const store = s3Media({ bucket: s3.bucket, prefix, client, partBytes })
    const abort = new AbortController()
    const broken = threePartsThen((controller) => controller.error(new Error('the connection broke')))
    const large = threePartsThen((controller) => controller.close())
    const aborted = threePartsThen((controller) => {
      abort.abort(new Error('stopped'))
      controller.enqueue(sampleBytes(1))
    })
    await expect(store.put('a.mp4', broken, video)).rejects.toThrow('the connection broke')
    await expect(store.put('a.mp4', large, { ...video, maxBytes: 2 * partBytes + 1 })).rejects.toMatchObject({
      code: 'media-too-large',
    })
    await expect(store.put('a.mp4', aborted, { ...video, signal: abort.signal })).rejects.toThrow('stopped')
    expect(await store.get('a.mp4')).toBeNull()
    expect(begun).toHaveLength(3)
    for (const UploadId of begun) {
      const address = { Bucket: s3.bucket, Key: `${prefix}/a.mp4`, UploadId }
      const more = client.send(new UploadPartCommand({ ...address, PartNumber: 9, Body: sampleBytes(1) }))
      await expect(more).rejects.toMatchObject({ name: 'NoSuchUpload' })
    }
  })

  it('lists more keys than S3 gives at once, without what others keep in the bucket', async () => {
    const options = newOptions()
    const store = s3Media(options)
    const names = Array.from({ length: 1_005 }, (_, index) => `jobs/${index}.mp4`)
    for (let at = 0; at < names.length; at += 50) {
      await Promise.all(names.slice(at, at + 50).map((name) => store.put(name, sampleBytes(1), video)))
    }
    await s3Media({ ...options, prefix: `${options.prefix}-beside` }).put('b.mp4', sampleBytes(1), video)
    const { bucket: Bucket, ...connection } = s3
    const folder = new PutObjectCommand({ Bucket, Key: `${options.prefix}/jobs/`, Body: sampleBytes(0) })
    await new S3Client(connection).send(folder)
    expect(await keysOf(store, '')).toEqual(names.toSorted())
  })

  it('reads the object that was found, or says that another was put in its place', async () => {
    const store = s3Media(newOptions())
    await store.put('a.mp4', sampleBytes(100, 1), video)
    const found = await open(store, 'a.mp4')
    await store.put('a.mp4', sampleBytes(100, 2), video)
    await expect(readAll(found.stream())).rejects.toMatchObject({
      code: 'storage-unavailable',
      message: expect.stringContaining('replaced'),
    })
  })
})
