import { type MediaExamination, type MediaInspector, stripFrames } from '@retake/server/handler'
import { CanvasSink } from 'mediabunny'
import { analyseFrames, measureFrame, measureRate, measureSize } from './measure-frames.ts'
import { type OpenVideo, openVideo, readObject } from './open-video.ts'
import { digest } from './remember.ts'

const thumbnailWidth = 480
const stripFrameWidth = 160

/**
 * Looks into media with the browser's decoders. Remembers what it found by content, so that a story with 200 clips
 * made of eight files examines eight.
 */
export function pageInspector(): MediaInspector {
  const known = new Map<string, Promise<MediaExamination>>()
  return {
    async examine(media) {
      const bytes = await readObject(media)
      const key = await digest(bytes)
      const found = known.get(key) ?? examineBytes(bytes)
      known.set(key, found)
      return await found
    },
  }
}

async function examineBytes(bytes: Uint8Array<ArrayBuffer>): Promise<MediaExamination> {
  const video = await openVideo(bytes)
  try {
    const { durationSeconds, width, height, framesPerSecond } = video
    return {
      contentType: await contentTypeOf(video),
      durationSeconds,
      width,
      height,
      framesPerSecond,
      analysis: await measureVideo(video),
      thumbnail: await pictureOf(video, [durationSeconds / 3], thumbnailWidth),
      strip: await pictureOf(
        video,
        Array.from({ length: stripFrames }, (_, i) => ((i + 0.5) / stripFrames) * durationSeconds),
        stripFrameWidth,
      ),
    }
  } finally {
    video.input.dispose()
  }
}

async function contentTypeOf({ input }: OpenVideo): Promise<string> {
  const type = await input.getMimeType()
  return type.split(';')[0] ?? 'video/mp4'
}

async function measureVideo({ track, durationSeconds }: OpenVideo) {
  const count = Math.max(2, Math.floor(durationSeconds * measureRate))
  const times = Array.from({ length: count }, (_, i) => i / measureRate)
  const frames: ReturnType<typeof measureFrame>[] = []
  const { width, height } = measureSize
  const readable = contextOf(new OffscreenCanvas(width, height))
  const sink = new CanvasSink(track, { width, height, fit: 'fill', poolSize: 2 })
  for await (const frame of sink.canvasesAtTimestamps(times)) {
    if (!frame) continue
    readable.drawImage(frame.canvas, 0, 0)
    frames.push(measureFrame(readable.getImageData(0, 0, width, height)))
  }
  return analyseFrames(frames)
}

/** Draws the pictures at some moments side by side, as JPEG. */
async function pictureOf(video: OpenVideo, times: number[], width: number): Promise<Uint8Array> {
  const height = Math.max(2, Math.round((width * video.height) / video.width))
  const sheet = new OffscreenCanvas(width * times.length, height)
  const sink = new CanvasSink(video.track, { width, height, fit: 'fill' })
  let place = 0
  for await (const frame of sink.canvasesAtTimestamps(times)) {
    if (frame) contextOf(sheet).drawImage(frame.canvas, place * width, 0)
    place += 1
  }
  const blob = await sheet.convertToBlob({ type: 'image/jpeg', quality: 0.8 })
  return new Uint8Array(await blob.arrayBuffer())
}

/** The 2D context of a canvas that is read back. */
export function contextOf(canvas: HTMLCanvasElement | OffscreenCanvas) {
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser gives no 2D canvas.')
  return context as OffscreenCanvasRenderingContext2D
}
