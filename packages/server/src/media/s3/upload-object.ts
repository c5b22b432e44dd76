import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type S3Client,
  type StorageClass,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import type { BodyPart } from './body-parts.ts'
import { rethrow, strangeAnswer } from './s3-errors.ts'

/** What is uploaded, and where. */
export interface Upload {
  client: S3Client
  at: { Bucket: string; Key: string }
  kept: { ContentType: string; StorageClass?: StorageClass }
  signal?: AbortSignal | undefined
}

/**
 * Uploads parts as one object: in one request where there is one part, else as a multipart upload, one part under way
 * while the next is gathered. The parts are bytes and not streams, so the SDK can send each again. What the sender of
 * the body fails with is passed on as it is.
 */
export async function uploadObject(upload: Upload, parts: AsyncIterable<BodyPart>): Promise<number> {
  const { signal } = upload
  let multipart: MultipartUpload | null = null
  let size = 0
  try {
    for await (const { bytes, isLast } of parts) {
      size += bytes.byteLength
      if (isLast && !multipart) {
        await putObject(upload, bytes)
        return size
      }
      multipart ??= await beginMultipart(upload)
      await multipart.send(bytes)
    }
    signal?.throwIfAborted()
    await multipart?.complete()
    return size
  } catch (cause) {
    await multipart?.abandon()
    throw cause
  }
}

async function putObject({ client, at, kept, signal }: Upload, Body: Uint8Array): Promise<void> {
  const put = new PutObjectCommand({ ...at, ...kept, Body })
  const { ETag } = await client.send(put, signal ? { abortSignal: signal } : {}).catch(rethrow)
  // Who stores an object names its bytes; a proxy's "200 OK" does not.
  if (ETag === undefined) throw strangeAnswer()
}

interface MultipartUpload {
  /** Begins to send a part, once the one before has arrived. */
  send(bytes: Uint8Array): Promise<void>
  complete(): Promise<void>
  /** Stops what is under way and has S3 forget the parts. */
  abandon(): Promise<void>
}

async function beginMultipart({ client, at, kept, signal }: Upload): Promise<MultipartUpload> {
  const abandoned = new AbortController()
  const abortSignal = AbortSignal.any(signal ? [signal, abandoned.signal] : [abandoned.signal])
  // S3 takes the checksums of parts only where they were announced.
  const hasChecksums = (await client.config.requestChecksumCalculation()) === 'WHEN_SUPPORTED'
  const announced = hasChecksums ? ({ ChecksumAlgorithm: 'CRC32' } as const) : {}
  const create = new CreateMultipartUploadCommand({ ...at, ...kept, ...announced })
  const { UploadId } = await client.send(create, { abortSignal }).catch(rethrow)
  const sent: CompletedPart[] = []
  let underWay: Promise<void> = Promise.resolve()

  async function sendPart(PartNumber: number, Body: Uint8Array): Promise<void> {
    const part = new UploadPartCommand({ ...at, ...announced, UploadId, PartNumber, Body })
    const { ETag, ChecksumCRC32 } = await client.send(part, { abortSignal }).catch(rethrow)
    sent.push({ PartNumber, ETag, ...(ChecksumCRC32 ? { ChecksumCRC32 } : {}) })
  }

  return {
    async send(bytes) {
      await underWay
      underWay = sendPart(sent.length + 1, bytes)
      // Whether it failed is seen where it is awaited.
      underWay.catch(() => {})
    },
    async complete() {
      await underWay
      const complete = new CompleteMultipartUploadCommand({
        ...at,
        UploadId,
        MultipartUpload: { Parts: sent },
      })
      await client.send(complete, { abortSignal }).catch(rethrow)
    },
    async abandon() {
      abandoned.abort()
      await underWay.catch(() => {})
      // Where S3 cannot be reached now, the bucket's own rule for unfinished uploads removes them.
      await client.send(new AbortMultipartUploadCommand({ ...at, UploadId })).catch(() => {})
    },
  }
}
