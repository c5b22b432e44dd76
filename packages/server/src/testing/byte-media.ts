import { type ClipAnalysis, RetakeError } from '@retake/core'
import type { Composer } from '../ports/composer.ts'
import type { MediaInspector } from '../ports/media-inspector.ts'

const mark = 'clip:'

/** Bytes that {@link byteInspector} takes for a video; `name` tells them apart. */
export function clipBytes(name: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${mark}${name}`)
}

async function readText(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text()
}

const middling: ClipAnalysis = { brightness: 0.5, saturation: 0.5, contrast: 0.5, motion: 0.5, warmth: 0 }

/**
 * An inspector for tests without a decoder: what {@link clipBytes} made is a five-second video, all else is refused.
 * `analyse` says what is measured of a clip by its name; the middle of every scale otherwise.
 */
export function byteInspector({
  analyse,
}: {
  analyse?: (name: string) => Partial<ClipAnalysis>
} = {}): MediaInspector {
  return {
    async examine(media) {
      const text = await readText(media.stream())
      if (!text.startsWith(mark)) throw new RetakeError('media-invalid', 'The file is not a playable video.')
      return {
        contentType: 'video/mp4',
        durationSeconds: 5,
        width: 640,
        height: 360,
        framesPerSecond: 24,
        analysis: { ...middling, ...analyse?.(text.slice(mark.length)) },
        thumbnail: new TextEncoder().encode(`thumbnail of ${text}`),
        strip: new TextEncoder().encode(`strip of ${text}`),
      }
    },
  }
}

/** A composer for tests: joins what the clips hold, in order, by `|`. */
export function joiningComposer(): Composer {
  return {
    async compose({ clips }, { onProgress }) {
      const texts = await Promise.all(clips.map(({ media }) => readText(media.stream())))
      onProgress(1)
      const stream = new Blob([texts.map((text) => text.slice(mark.length)).join('|')]).stream()
      return { contentType: 'video/mp4', stream, release: async () => {} }
    },
  }
}
