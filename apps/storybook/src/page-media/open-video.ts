import { RetakeError } from '@retake/core'
import type { MediaObject } from '@retake/server/handler'
import { ALL_FORMATS, BufferSource, Input, type InputVideoTrack } from 'mediabunny'

/** A video in memory, ready to be decoded. */
export interface OpenVideo {
  input: Input
  track: InputVideoTrack
  durationSeconds: number
  width: number
  height: number
  framesPerSecond: number
}

/** Reads all bytes of a stored object. */
export async function readObject(media: MediaObject): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(media.stream()).arrayBuffer())
}

/**
 * Opens a video with the browser's own decoders.
 * @throws RetakeError `media-invalid` when there is nothing in it that can be played.
 */
export async function openVideo(bytes: Uint8Array<ArrayBuffer>): Promise<OpenVideo> {
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS })
  try {
    const track = await input.getPrimaryVideoTrack()
    if (!track || !(await track.canDecode())) throw new Error('no picture that this browser can decode')
    const [durationSeconds, width, height, packets] = await Promise.all([
      track.computeDuration(),
      track.getDisplayWidth(),
      track.getDisplayHeight(),
      track.computePacketStats(100),
    ])
    if (!(durationSeconds > 0)) throw new Error('no duration')
    return { input, track, durationSeconds, width, height, framesPerSecond: packets.averagePacketRate }
  } catch (error) {
    input.dispose()
    const reason = error instanceof Error ? error.message : String(error)
    throw new RetakeError('media-invalid', `This file is not a playable video: ${reason}.`, { cause: error })
  }
}
