export interface FfmpegComposerOptions {
  /**
   * Where segments are kept, so that a composition encodes only what changed since the one before. Default: a
   * folder of the system's temp folder.
   */
  workFolder?: string
  /** Default: the first `ffmpeg` on the PATH. */
  ffmpegPath?: string
  /** Days after which a segment that no composition used is removed. Default 7. */
  keepSegmentsDays?: number
}
