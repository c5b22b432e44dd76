import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { RetakeError } from '@retake/core'
import { rethrow } from './s3-errors.ts'

/** What is read: just the object that was found, also where another was put in its place meanwhile. */
export interface ObjectPart {
  client: S3Client
  at: { Bucket: string; Key: string; IfMatch?: string }
  start: number
  end: number
}

const cutOff = 'The media store sent fewer or more bytes than it was asked for. Try again.'

/** Streams an inclusive range of an object. The request is made when the first bytes are wanted. */
export function streamObject({ client, at, start, end }: ObjectPart): ReadableStream<Uint8Array> {
  const cancelled = new AbortController()
  let left = end - start + 1
  let reader: ReadableStreamDefaultReader<Uint8Array> | null = null

  async function request(): Promise<ReadableStreamDefaultReader<Uint8Array>> {
    const get = new GetObjectCommand({ ...at, Range: `bytes=${start}-${end}` })
    const { Body } = await client.send(get, { abortSignal: cancelled.signal })
    if (!Body) throw new RetakeError('storage-unavailable', cutOff)
    return (Body.transformToWebStream() as ReadableStream<Uint8Array>).getReader()
  }

  async function next(): Promise<Uint8Array | null> {
    reader ??= await request()
    const { done, value } = await reader.read()
    left -= value?.byteLength ?? 0
    if (left < 0 || (done && left > 0)) throw new RetakeError('storage-unavailable', cutOff)
    return done ? null : value
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const bytes = await next()
          if (bytes) controller.enqueue(bytes)
          else controller.close()
        } catch (cause) {
          cancelled.abort()
          rethrow(cause)
        }
      },
      cancel: () => cancelled.abort(),
    },
    { highWaterMark: 0 },
  )
}
