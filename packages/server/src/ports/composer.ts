import type { MediaObject } from './media-store.ts'

export interface CompositionClip {
  clipIndex: number
  media: MediaObject
  /** Slot on the timeline, seconds; the composer trims or pads to the frame. */
  startSeconds: number
  endSeconds: number
  /** Whether this clip differs from the previous composition. */
  changed: boolean
}

export interface CompositionRequest {
  jobId: string
  clips: CompositionClip[]
  audio: MediaObject | null
}

/** Puts the current versions and the song together into one video. */
export interface Composer {
  /**
   * Composes and returns the video. MUST keep every cut on its slot and the song unchanged.
   * @param options.onProgress receives 0…1.
   * @throws RetakeError `composition-failed`.
   */
  compose(
    request: CompositionRequest,
    options: { signal: AbortSignal; onProgress(progress: number): void },
  ): Promise<{
    contentType: string
    stream: ReadableStream<Uint8Array>
    /** Frees what was kept for the stream. */
    release(): Promise<void>
  }>
}
