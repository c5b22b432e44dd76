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

/** What is uploaded, and where. */
export interface Upload {
  client: S3Client
  at: { Bucket: string; Key: string }
  kept: { ContentType: string; StorageClass?: StorageClass }
  signal?: AbortSignal | undefined
}

/**
 * Uploads parts as one object: in one request where there is one part, else as a multipart upload, one part under way
 * while the next is gathered. The parts are bytes and not streams, so the SDK can send each again.
 */
export async function uploadObject(upload: Upload, parts: AsyncIterable<BodyPart>): Promise<number> {
  const { client, at, kept, signal } = upload
  let multipart: MultipartUpload | null = null
  let size = 0
  try {
    for await (const { bytes, isLast } of parts) {
      size += bytes.byteLength
      if (isLast && !multipart) {
        const options = signal ? { abortSignal: signal } : {}
        await client.send(new PutObjectCommand({ ...at, ...kept, Body: bytes }), options)
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
  const { UploadId } = await client.send(create, { abortSignal })
  const sent: CompletedPart[] = []
  let underWay: Promise<void> = Promise.resolve()

  async function sendPart(PartNumber: number, Body: Uint8Array): Promise<void> {
    const part = new UploadPartCommand({ ...at, ...announced, UploadId, PartNumber, Body })
    const { ETag, ChecksumCRC32 } = await client.send(part, { abortSignal })
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
      await client.send(complete, { abortSignal })
    },
    async abandon() {
      abandoned.abort()
      await underWay.catch(() => {})
      // Where S3 cannot be reached now, the bucket's own rule for unfinished uploads removes them.
      await client.send(new AbortMultipartUploadCommand({ ...at, UploadId })).catch(() => {})
    },
  }
}
