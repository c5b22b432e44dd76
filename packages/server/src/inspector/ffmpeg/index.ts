export { ffmpegInspector } from './ffmpeg-inspector.ts'
export type { FfmpegInspectorOptions } from './options.ts'
