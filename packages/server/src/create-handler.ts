import { RetakeError } from '@retake/core'
import { ownerPrefix } from './access/owner-prefix.ts'
import type { Actor } from './access/types.ts'
import { createMediaKeys } from './delivery/media-keys.ts'
import { createMediaSigner } from './delivery/media-signer.ts'
import { createEventHub } from './events/index.ts'
import { type HandlerOptions, type ResolvedOptions, resolveOptions } from './options.ts'
import { createWorker, type WorkerOptions } from './pipeline/index.ts'
import { type MediaScan, scanMedia } from './retention/scan-media.ts'
import { createRouter } from './routing/create-router.ts'
import { problemResponse } from './routing/problem.ts'
import type { Services } from './services.ts'
import { createWebhookSecrets, createWebhookSender } from './webhooks/index.ts'

/** What is uploaded on behalf of a user. */
export interface Upload {
  contentType: string
  signal?: AbortSignal
}

/** A running server without a transport. */
export interface Retake {
  /** Answers a request of the API. Starts the worker with the first one. */
  handle(request: Request): Promise<Response>
  /** Starts to work on what is due, also what the last process left. Calling it again changes nothing. */
  start(): Promise<void>
  /**
   * Holds rows and media store against each other: objects that no row names, and rows whose objects are missing. For
   * operators, also while the server works. Reports only, unless it is given a scan that is at least a day old: what
   * was an orphan in that one and still is gets removed.
   * @throws RangeError when the earlier scan is younger.
   */
  scanMedia(earlier?: MediaScan): Promise<MediaScan>
  /** Ends the streams, stops the work where it can go on later, and closes storage and generator. */
  close(): Promise<void>
  /**
   * Puts the host's own footage into the media store for a user. The key goes into `file_key` of `POST /jobs` by that
   * user; nobody else can name it.
   * @throws RetakeError `media-too-large`, `storage-full`.
   */
  upload(
    owner: Pick<Actor, 'userId'> & { tenantId?: string },
    body: ReadableStream<Uint8Array> | Uint8Array,
    options: Upload,
  ): Promise<{ fileKey: string }>
}

function workerOptions(services: Services): WorkerOptions {
  const { limits, hub } = services
  return {
    ...services,
    maxMediaBytes: limits.mediaBytes,
    publish: hub.publish,
    onCheckpoint: () => {},
  }
}

function createServices(options: ResolvedOptions, closing: AbortSignal): Services {
  const { secret, previousSecrets, basePath, now } = options
  const mediaKeys = createMediaKeys(secret, previousSecrets)
  const webhookSecrets = createWebhookSecrets(secret, previousSecrets)
  const signer = createMediaSigner({ keys: mediaKeys, basePath, now })
  return { ...options, hub: createEventHub(), mediaKeys, signer, webhookSecrets, closing }
}

function createSender(services: Services) {
  const { webhooks: transport, webhookSecrets: secrets } = services
  return transport === null ? null : createWebhookSender({ ...services, transport, secrets })
}

function closedResponse(requestId: string): Response {
  return problemResponse(
    new RetakeError('storage-unavailable', 'The server is closing. Try again soon.'),
    requestId,
  )
}

/**
 * Creates the server over ports that are all given: free of `node:`, so it also runs in a worker or in the page.
 * Does nothing until the first request or `start()`.
 */
export function createHandler(options: HandlerOptions): Retake {
  const closing = new AbortController()
  const services = createServices(resolveOptions(options), closing.signal)
  const { storage, media, generator, newId, limits } = services
  const route = createRouter(services)
  const worker = createWorker(workerOptions(services))
  const sender = createSender(services)
  let started: Promise<void> | null = null
  let closed: Promise<void> | null = null
  const start = () => {
    started ??= worker.start().then(
      () => sender?.start(),
      (error) => {
        started = null
        throw error
      },
    )
    return started
  }
  const answering = new Set<Promise<unknown>>()
  const stop = async () => {
    closing.abort()
    await started?.catch(() => {})
    await worker.stop()
    await sender?.stop()
    await Promise.allSettled(answering)
    await generator.close()
    await storage.close()
  }
  return {
    start,
    async handle(request) {
      if (closing.signal.aborted) return closedResponse(newId())
      start().catch(services.onError)
      const answer = route(request)
      answering.add(answer)
      return answer.finally(() => answering.delete(answer))
    },
    scanMedia: (earlier) => scanMedia(services, earlier),
    close() {
      closed ??= stop()
      return closed
    },
    async upload({ userId, tenantId = '' }, body, { contentType, signal }) {
      const fileKey = `${await ownerPrefix({ userId, tenantId })}${newId()}`
      await media.put(fileKey, body, {
        contentType,
        maxBytes: limits.mediaBytes,
        ...(signal ? { signal } : {}),
      })
      return { fileKey }
    },
  }
}
