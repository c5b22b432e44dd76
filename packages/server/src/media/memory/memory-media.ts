import type { MediaObject, MediaStore } from '../../ports/media-store.ts'
import { bodyChunks } from '../body-chunks.ts'
import { checkRange } from '../check-range.ts'
import { checkMediaKey } from '../media-key.ts'

interface Stored {
  bytes: Uint8Array
  contentType: string
}

const chunkBytes = 65_536

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.byteLength) return controller.close()
      controller.enqueue(bytes.slice(at, at + chunkBytes))
      at += chunkBytes
    },
  })
}

function toObject(key: string, { bytes, contentType }: Stored): MediaObject {
  return {
    key,
    size: bytes.byteLength,
    contentType,
    localPath: null,
    stream(range) {
      if (!range) return streamOf(bytes)
      checkRange(bytes.byteLength, range)
      return streamOf(bytes.subarray(range.start, range.end + 1))
    },
  }
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk.slice())
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.byteLength
  }
  return bytes
}

/** Keeps media in memory: for tests, and for a server that runs inside a page. Lasts as long as the process. */
export function memoryMedia(): MediaStore {
  const stored = new Map<string, Stored>()
  return {
    async put(key, body, options) {
      checkMediaKey(key)
      const bytes = await gather(bodyChunks(body, options))
      stored.set(key, { bytes, contentType: options.contentType })
      return { size: bytes.byteLength }
    },
    async get(key) {
      const found = stored.get(checkMediaKey(key))
      return found ? toObject(key, found) : null
    },
    async recall(key) {
      return stored.has(checkMediaKey(key)) ? 'readable' : 'missing'
    },
    async remove(key) {
      stored.delete(checkMediaKey(key))
    },
    async *list(prefix) {
      for (const key of [...stored.keys()]) if (key.startsWith(prefix)) yield key
    },
    async freeBytes() {
      return null
    },
  }
}
