import { grade } from '@retake/core'
import type { GenerationRequest } from '@retake/server/handler'
import { CanvasSink } from 'mediabunny'
import { drawGraded } from './draw-graded.ts'
import { encodeVideo } from './encode-video.ts'
import { openVideo, readObject } from './open-video.ts'
import { createMemory, digest } from './remember.ts'

interface RenderOptions {
  signal: AbortSignal
  onProgress(progress: number): void
}

const remember = createMemory<Uint8Array<ArrayBuffer>>()

/** Applies all edits of a request to its source, in one encode that fills the slot exactly. */
export async function renderClip(request: GenerationRequest, options: RenderOptions) {
  const bytes = await readObject(request.source.media)
  const { edits, slotSeconds } = request
  return await remember(JSON.stringify([await digest(bytes), edits, slotSeconds]), () =>
    render(bytes, request, options),
  )
}

async function render(
  bytes: Uint8Array<ArrayBuffer>,
  request: GenerationRequest,
  { signal, onProgress }: RenderOptions,
) {
  const video = await openVideo(bytes)
  const look = grade(request.edits, request.source.analysis)
  const rate = Math.max(1, Math.round(video.framesPerSecond))
  const { slotSeconds } = request
  const frames = Math.max(1, Math.round(slotSeconds * rate))
  const times = sourceTimes({ frames, rate, speed: look.speed, durationSeconds: video.durationSeconds })
  const sink = new CanvasSink(video.track, {
    width: video.width,
    height: video.height,
    fit: 'fill',
    poolSize: 3,
  })
  const pictures = sink.canvasesAtTimestamps(times)
  try {
    return await encodeVideo({
      width: video.width,
      height: video.height,
      framesPerSecond: rate,
      frames,
      signal,
      onProgress,
      async draw(canvas, index) {
        const { value } = await pictures.next()
        const moment = { progress: index / frames, atSeconds: index / rate, slotSeconds, seed: index }
        if (value) drawGraded(canvas, value.canvas, look, moment)
      },
    })
  } finally {
    await pictures.return()
    video.input.dispose()
  }
}

/** Where in the source each picture is taken: footage that is too short plays on back and forth. */
function sourceTimes(options: { frames: number; rate: number; speed: number; durationSeconds: number }) {
  const { frames, rate, speed, durationSeconds } = options
  const last = Math.max(0, durationSeconds - 1 / rate)
  return Array.from({ length: frames }, (_, index) => {
    const time = (index / rate) * speed
    const place = last > 0 ? time % (2 * last) : 0
    return place <= last ? place : 2 * last - place
  })
}
