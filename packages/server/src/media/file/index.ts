export { fileMedia } from './file-media.ts'
export type { FileMediaOptions } from './options.ts'
