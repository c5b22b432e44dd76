export interface FfmpegGeneratorOptions {
  /**
   * Where renders are kept until they were stored. Give a folder that survives restarts, or work that was running
   * is rendered again from what the database knows. Default: a folder of the system's temp folder.
   */
  workFolder?: string
  /** Default: the first `ffmpeg` on the PATH. */
  ffmpegPath?: string
  /** Renders at the same time. Default 2. */
  concurrency?: number
}
