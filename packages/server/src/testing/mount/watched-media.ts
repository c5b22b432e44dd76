import { memoryMedia } from '../../media/memory/index.ts'
import type { MediaStore } from '../../ports/media-store.ts'

/** A media store that knows who reads from it. */
export interface WatchedMedia {
  store: MediaStore
  /** Lets every later reader have the first chunk and wait for the second for ever. */
  hold(): void
  /** Readers that have neither reached the end nor left. */
  readers(): number
}

export function watchedMedia(): WatchedMedia {
  const store = memoryMedia()
  let holding = false
  let readers = 0

  function watch(source: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
    const reader = source.getReader()
    const held = holding
    let first = true
    readers += 1
    return new ReadableStream(
      {
        async pull(controller) {
          if (held && !first) return new Promise(() => {})
          first = false
          const { done, value } = await reader.read()
          if (!done) return controller.enqueue(value)
          readers -= 1
          controller.close()
        },
        async cancel(reason) {
          readers -= 1
          await reader.cancel(reason)
        },
      },
      { highWaterMark: 0 },
    )
  }

  return {
    store: {
      ...store,
      async get(key) {
        const object = await store.get(key)
        return object && { ...object, stream: (range) => watch(object.stream(range)) }
      },
    },
    hold: () => {
      holding = true
    },
    readers: () => readers,
  }
}
