export { ffmpegComposer } from './ffmpeg-composer.ts'
export type { FfmpegComposerOptions } from './options.ts'
