/** Containers we read. The value is the demuxer that ffmpeg is held to. */
export type Container = 'mov' | 'matroska' | 'avi' | 'mpegts' | 'ogg' | 'mp3' | 'wav' | 'flac' | 'aac'

/** A rational number, as frame rates are kept: 24000/1001. */
export interface Rational {
  num: number
  den: number
}

/** What a file's headers say about its video. */
export interface VideoFacts {
  container: Container
  durationSeconds: number
  /** As shown, after rotation. */
  width: number
  height: number
  frameRate: Rational
  /** Pictures in the file, or `null` when the headers do not tell. */
  frames: number | null
  /** YUV matrix by ffmpeg's name, or `null` when the file does not say. */
  colorMatrix: 'bt709' | 'bt601' | 'bt2020' | null
}

/** Caps on what is given to ffmpeg and what it may make of it. */
export interface FfmpegLimits {
  /** Width × height of a picture. */
  maxPixels: number
  /** Seconds of video read. */
  maxDurationSeconds: number
  /** CPU seconds of one call. */
  maxCpuSeconds: number
  /** Bytes one call may write to a file. */
  maxOutputBytes: number
}

export const defaultLimits: FfmpegLimits = {
  maxPixels: 4096 * 2304,
  maxDurationSeconds: 300,
  maxCpuSeconds: 600,
  maxOutputBytes: 2_000_000_000,
}
