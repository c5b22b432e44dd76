import {
  DeleteObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3'
import type { MediaObject, MediaStore } from '../../ports/media-store.ts'
import { bodyChunks } from '../body-chunks.ts'
import { checkRange } from '../check-range.ts'
import { checkMediaKey, isMediaKey } from '../media-key.ts'
import { bodyParts } from './body-parts.ts'
import { connectS3 } from './connect-s3.ts'
import type { S3MediaOptions } from './options.ts'
import { recallObject } from './recall-object.ts'
import { isNotFound, rethrow } from './s3-errors.ts'
import { streamObject } from './stream-object.ts'
import { uploadObject } from './upload-object.ts'

const leastPartBytes = 5 * 1024 * 1024

/**
 * Keeps media in a bucket of S3 or of a server that speaks its protocol, one object each, for any number of machines.
 * Needs `@aws-sdk/client-s3`, whose own settings say region and credentials where they are not given.
 *
 * Rejects with `storage-unavailable` when the bucket cannot be reached, found or used: the message says what to do.
 * Uploads that a killed process began are invisible, and remain until the bucket's rule for unfinished uploads
 * removes them.
 *
 * @example
 * createRetake({ …, media: s3Media({ bucket: 'our-videos', prefix: 'retake' }) })
 * s3Media({ bucket: 'our-videos', endpoint: 'https://objects.example.com', region: 'eu', forcePathStyle: true })
 */
export function s3Media(options: S3MediaOptions): MediaStore {
  const { bucket, coldStorageClass = 'STANDARD_IA', partBytes = 8 * 1024 * 1024 } = options
  const { restoreDays = 7, restoreTier = 'Standard' } = options
  if (partBytes < leastPartBytes)
    throw new TypeError(`s3Media: partBytes must be at least ${leastPartBytes}.`)
  const client = connectS3(options)
  const folder = options.prefix ? `${checkMediaKey(options.prefix.replace(/\/$/, ''))}/` : ''
  const addressOf = (key: string) => ({ Bucket: bucket, Key: folder + checkMediaKey(key) })
  let bucketFound = false

  /** S3 answers the same to a HEAD whether the object is missing or its whole bucket. */
  async function checkBucket(): Promise<void> {
    if (bucketFound) return
    await client.send(new HeadBucketCommand({ Bucket: bucket })).catch(rethrow)
    bucketFound = true
  }

  async function headOf(key: string): Promise<HeadObjectCommandOutput | null> {
    try {
      return await client.send(new HeadObjectCommand(addressOf(key)))
    } catch (error) {
      if (!isNotFound(error)) rethrow(error)
      await checkBucket()
      return null
    }
  }

  function toObject(key: string, head: HeadObjectCommandOutput): MediaObject {
    const { ContentLength: size = 0, ContentType: contentType = 'application/octet-stream', ETag } = head
    const at = { ...addressOf(key), ...(ETag === undefined ? {} : { IfMatch: ETag }) }
    return {
      key,
      size,
      contentType,
      localPath: null,
      stream(range) {
        if (range) checkRange(size, range)
        if (size === 0) return new ReadableStream({ start: (controller) => controller.close() })
        return streamObject({ client, at, start: 0, end: size - 1, ...range })
      },
    }
  }

  return {
    async put(key, body, { contentType, cold = false, signal, maxBytes }) {
      const storageClass = cold ? { StorageClass: coldStorageClass } : {}
      const upload = {
        client,
        at: addressOf(key),
        kept: { ContentType: contentType, ...storageClass },
        signal,
      }
      try {
        const parts = bodyParts(bodyChunks(body, { signal, maxBytes }), partBytes)
        return { size: await uploadObject(upload, parts) }
      } catch (error) {
        signal?.throwIfAborted()
        throw error
      }
    },
    async get(key) {
      const head = await headOf(key)
      return head && toObject(key, head)
    },
    async recall(key) {
      const head = await headOf(key)
      if (head === null) return 'missing'
      return recallObject({ client, at: addressOf(key), restoreDays, restoreTier }, head)
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(addressOf(key))).catch(rethrow)
    },
    async *list(prefix) {
      const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: folder + prefix })
      try {
        for await (const { Contents = [] } of pages) {
          const keys = Contents.map(({ Key = '' }) => Key.slice(folder.length))
          // Consoles leave empty objects as folders, and others may keep theirs in the bucket.
          yield* keys.filter(isMediaKey)
        }
      } catch (error) {
        rethrow(error)
      }
    },
    async freeBytes() {
      return null
    },
  }
}
