import { RetakeError } from '@retake/core'

/** Passes a stream through and errors with `media-too-large` once it yields more than `maxBytes`. */
export function limitBytes(stream: ReadableStream<Uint8Array>, maxBytes: number): ReadableStream<Uint8Array> {
  let seen = 0
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        seen += chunk.byteLength
        if (seen <= maxBytes) return controller.enqueue(chunk)
        const mebibytes = Math.round(maxBytes / 2 ** 20)
        controller.error(new RetakeError('media-too-large', `The file is larger than ${mebibytes} MiB.`))
      },
    }),
  )
}
