import type { FfmpegLimits } from '../../ffmpeg/index.ts'

export interface FfmpegInspectorOptions {
  /** Where media without a path on this machine is copied to. Default: the system's temp folder. */
  workFolder?: string
  /** Default: the first `ffmpeg` on the PATH. */
  ffmpegPath?: string
  /** Caps on what is taken for a video at all. */
  limits?: Partial<FfmpegLimits>
}
