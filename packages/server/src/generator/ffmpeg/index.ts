export { ffmpegGenerator } from './ffmpeg-generator.ts'
export type { FfmpegGeneratorOptions } from './options.ts'
