import type { ClipAnalysis } from '@retake/core'
import type { MediaObject } from './media-store.ts'

export interface MediaExamination {
  contentType: string
  durationSeconds: number
  width: number
  height: number
  framesPerSecond: number
  /** Measured by the formulas of docs/measurement.md. */
  analysis: ClipAnalysis
  /** One frame as JPEG. */
  thumbnail: Uint8Array
  /** `stripFrames` frames side by side as one JPEG, evenly spaced, for scrubbing. */
  strip: Uint8Array
}

/** Frames in a scrub strip. */
export const stripFrames = 10

/** Looks into media: is it really a video, how long, how bright, and what does it look like. */
export interface MediaInspector {
  /**
   * Examines an object in one decode.
   * @throws RetakeError `media-invalid`, with a `detail` that names the fault, for anything that is not a
   * complete, playable video with a duration: empty, truncated, an image or a page named .mp4, over the caps.
   */
  examine(media: MediaObject, options: { signal: AbortSignal }): Promise<MediaExamination>
}
