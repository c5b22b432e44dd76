import type { Composer, CompositionClip, MediaObject } from '@retake/server/handler'
import {
  ALL_FORMATS,
  BufferSource,
  CanvasSink,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  Input,
} from 'mediabunny'
import { encodeVideo } from './encode-video.ts'
import { type OpenVideo, openVideo, readObject } from './open-video.ts'
import { contextOf } from './page-inspector.ts'
import { createMemory, digest } from './remember.ts'

/** A story shall not keep a machine busy: the whole video is put together small, of few pictures. */
const mostFramesPerSecond = 12
const halfOf = (pixels: number): number => Math.max(2, Math.round(pixels / 4) * 2)

/** Puts clips and song together inside the page: pictures are encoded once more, the song is copied. */
export function pageComposer(): Composer {
  return {
    async compose({ clips, audio }, { signal, onProgress }) {
      const files = await Promise.all(clips.map(({ media }) => readObject(media)))
      const slots = clips.map(({ startSeconds, endSeconds }) => [startSeconds, endSeconds])
      const key = JSON.stringify([await Promise.all(files.map(digest)), slots, audio !== null])
      const bytes = await remember(key, () => composeFiles(clips, files, { audio, signal, onProgress }))
      return {
        contentType: 'video/mp4',
        stream: new Blob([bytes]).stream(),
        release: async () => {},
      }
    },
  }
}

const remember = createMemory<Uint8Array<ArrayBuffer>>()

interface ComposeOptions {
  audio: MediaObject | null
  signal: AbortSignal
  onProgress(progress: number): void
}

async function composeFiles(
  clips: CompositionClip[],
  files: Uint8Array<ArrayBuffer>[],
  options: ComposeOptions,
) {
  const videos = await Promise.all(files.map(openVideo))
  try {
    return await composeVideos(clips, videos, options)
  } finally {
    for (const { input } of videos) input.dispose()
  }
}

async function composeVideos(clips: CompositionClip[], videos: OpenVideo[], options: ComposeOptions) {
  const [first] = videos
  if (!first) throw new Error('There is no clip to compose.')
  const rate = Math.min(mostFramesPerSecond, Math.max(1, Math.round(first.framesPerSecond)))
  const plan = picturePlan(clips, videos, rate)
  let pictures: AsyncGenerator<{ canvas: HTMLCanvasElement | OffscreenCanvas } | null> | null = null
  let shown = -1
  return await encodeVideo({
    width: halfOf(first.width),
    height: halfOf(first.height),
    framesPerSecond: rate,
    frames: plan.length,
    signal: options.signal,
    onProgress: options.onProgress,
    audio: options.audio ? await copiedAudio(options.audio) : null,
    async draw(canvas, index) {
      const { clip } = plan[index]!
      if (clip !== shown) {
        await pictures?.return(undefined)
        const times = plan.filter((item) => item.clip === clip).map((item) => item.time)
        pictures = new CanvasSink(videos[clip]!.track, { poolSize: 3 }).canvasesAtTimestamps(times)
        shown = clip
      }
      const next = await pictures!.next()
      if (next.value) contextOf(canvas).drawImage(next.value.canvas, 0, 0, canvas.width, canvas.height)
    },
  })
}

/** Which clip each picture of the whole comes from, and where in it; cuts fall on their slots. */
function picturePlan(clips: CompositionClip[], videos: OpenVideo[], rate: number) {
  return clips.flatMap(({ startSeconds, endSeconds }, clip) => {
    const count = Math.round(endSeconds * rate) - Math.round(startSeconds * rate)
    const last = videos[clip]!.durationSeconds - 0.5 / rate
    return Array.from({ length: count }, (_, i) => ({ clip, time: Math.min(i / rate, last) }))
  })
}

async function copiedAudio(media: MediaObject) {
  const input = new Input({ source: new BufferSource(await readObject(media)), formats: ALL_FORMATS })
  const track = await input.getPrimaryAudioTrack()
  const codec = await track?.getCodec()
  if (!track || !codec) {
    input.dispose()
    return null
  }
  const source = new EncodedAudioPacketSource(codec)
  return {
    source,
    async fill() {
      const decoderConfig = await track.getDecoderConfig()
      for await (const packet of new EncodedPacketSink(track).packets()) {
        await source.add(packet, decoderConfig ? { decoderConfig } : undefined)
      }
      source.close()
      input.dispose()
    },
  }
}
