/** What a playback knows about one of its videos. */
export interface Side {
  video: HTMLVideoElement
  /** Waits for data; nobody moves on without it. */
  waiting: boolean
  /** Seconds a frame lasts, learned from the frames that were shown. */
  frameSeconds: number
  lastFrameAt: number | null
  /** Seconds at its beginning that are passed over, so that it is ahead of the other. */
  skipSeconds: number
  detach(): void
}

/** Frames of 24 a second until the video has shown its own. */
export const assumedFrameSeconds = 1 / 24

/** Learns the duration of a frame: the smallest step forward that was seen, between 1/120 and 1/10 s. */
export function learnFrame(side: Side, mediaTime: number): void {
  const step = side.lastFrameAt === null ? 0 : mediaTime - side.lastFrameAt
  side.lastFrameAt = mediaTime
  if (step < 1 / 120 || step > 1 / 10) return
  if (side.frameSeconds === assumedFrameSeconds || step < side.frameSeconds) side.frameSeconds = step
}

/** Whether the video has the frames it needs to go on. */
export const canPlay = ({ video }: Side): boolean =>
  video.readyState >= 3 || (video.ended && video.readyState >= 2)

/** Seconds on the clock of all sides. */
export const timeOf = ({ video, skipSeconds }: Side): number => video.currentTime - skipSeconds

/** Seconds on the clock of all sides; 0 until known. */
export const durationOf = ({ video, skipSeconds }: Side): number =>
  Number.isFinite(video.duration) ? Math.max(0, video.duration - skipSeconds) : 0

/** Moves a side to a time of the clock, or to its last frame. */
export function moveTo(side: Side, seconds: number): void {
  side.video.currentTime = Math.min(seconds, durationOf(side) || seconds) + side.skipSeconds
}
