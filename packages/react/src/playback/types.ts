export interface PlaybackState {
  playing: boolean
  /** One side waits for data and holds the other. */
  stalled: boolean
  /** All sides can play. */
  ready: boolean
  /** Seconds of the leading side. */
  time: number
  /** Seconds of the longest side; 0 until known. */
  duration: number
  rate: number
  loop: { start: number; end: number } | null
  /** Which side is heard; null is silence. */
  audible: number | null
  /** Seconds by which the sides were apart at the last frame; 0 with one side. */
  drift: number
  /** Seconds by which the second side is shown ahead of the first; negative: the first is ahead. */
  offset: number
}

export interface Playback {
  attach(side: number, video: HTMLVideoElement | null): void
  snapshot(): PlaybackState
  subscribe(listener: () => void): () => void
  play(): void
  pause(): void
  toggle(): void
  /** Seconds, clamped to the duration. */
  seek(seconds: number): void
  /** Pauses and moves by frames of the leading side. */
  step(frames: number): void
  /** 0.25…2. */
  setRate(rate: number): void
  setLoop(range: { start: number; end: number } | null): void
  /** Shifts the sides against each other: what is ahead starts later in its video. */
  setOffset(seconds: number): void
  setAudible(side: number | null): void
  /** J, K and L: backwards, stop, forwards; pressed again, faster. */
  shuttle(direction: -1 | 0 | 1): void
}
