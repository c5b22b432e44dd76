import {
  BufferTarget,
  CanvasSource,
  type EncodedAudioPacketSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  Quality,
} from 'mediabunny'

interface EncodeOptions {
  width: number
  height: number
  framesPerSecond: number
  frames: number
  /** Draws picture `index` onto the canvas. */
  draw(canvas: OffscreenCanvas, index: number): void | Promise<void>
  onProgress(progress: number): void
  signal: AbortSignal
  /** Copied next to the pictures. */
  audio?: { source: EncodedAudioPacketSource; fill(): Promise<void> } | null
}

/** Encodes drawn pictures to MP4 with the first codec this browser can write. */
export async function encodeVideo(options: EncodeOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, framesPerSecond, frames, audio } = options
  const codec = await getFirstEncodableVideoCodec(['avc', 'vp9', 'vp8'], { width, height })
  if (!codec) throw new Error('This browser cannot encode video.')
  const canvas = new OffscreenCanvas(width, height)
  const source = new CanvasSource(canvas, { codec, quality: new Quality('medium'), keyFrameInterval: 1 })
  const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() })
  output.addVideoTrack(source, { frameRate: framesPerSecond })
  if (audio) output.addAudioTrack(audio.source)
  await output.start()
  await audio?.fill()
  for (let index = 0; index < frames; index += 1) {
    if (options.signal.aborted) {
      await output.cancel()
      throw options.signal.reason
    }
    await options.draw(canvas, index)
    await source.add(index / framesPerSecond, 1 / framesPerSecond)
    options.onProgress((index + 1) / frames)
  }
  await output.finalize()
  const { buffer } = output.target
  if (!buffer) throw new Error('Nothing was encoded.')
  return new Uint8Array(buffer)
}
