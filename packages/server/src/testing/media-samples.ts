import type { MediaObject, MediaStore } from '../ports/media-store.ts'
import { check } from './test-harness.ts'

/** What most tests store, and where. */
export const video = { contentType: 'video/mp4' }
export const key = 'jobs/j1/clip-0/v1.mp4'

/** Bytes that tell where they stand, so that a shifted or mixed reading shows. */
export function sampleBytes(length: number, salt = 0): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8) * 7 + salt) & 0xff)
}

/** A body that sends its chunks one by one. */
export function bodyOf(...chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  const rest = [...chunks]
  return new ReadableStream({
    pull(controller) {
      const chunk = rest.shift()
      if (chunk) controller.enqueue(chunk)
      else controller.close()
    },
  })
}

/** A body of 3,000 chunks of 600 bytes, far more than any store may read ahead. */
export function longBody(onChunk?: (chunk: number) => void): {
  body: ReadableStream<Uint8Array>
  sentAll(): boolean
} {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1
      onChunk?.(sent)
      if (sent > 3000) controller.close()
      else controller.enqueue(sampleBytes(600, sent))
    },
  })
  return { body, sentAll: () => sent > 3000 }
}

/** A body that lets the test look around each time the store asks for more. */
export function watchedBody(
  chunks: number,
  size: number,
  look: () => Promise<void>,
): ReadableStream<Uint8Array> {
  let sent = 0
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (sent > 0) await look()
      sent += 1
      if (sent > chunks) controller.close()
      else controller.enqueue(sampleBytes(size, sent))
    },
  })
}

/** A body whose sender is driven by the test. */
export function heldBody(): {
  body: ReadableStream<Uint8Array>
  send(chunk: Uint8Array): void
  end(): void
  fail(cause: Error): void
} {
  let controller!: ReadableStreamDefaultController<Uint8Array>
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given
    },
  })
  return {
    body,
    send: (chunk) => controller.enqueue(chunk),
    end: () => controller.close(),
    fail: (cause) => controller.error(cause),
  }
}

export async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

export async function open(store: MediaStore, key: string): Promise<MediaObject> {
  const object = await store.get(key)
  check(object, `get(${key}) must find what was put`)
  return object
}

export function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, i) => byte === b[i])
}

export async function keysOf(store: MediaStore, prefix: string): Promise<string[]> {
  const keys: string[] = []
  for await (const key of store.list(prefix)) keys.push(key)
  return keys.sort()
}
