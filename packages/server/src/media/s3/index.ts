export type { S3MediaOptions } from './options.ts'
export { s3Media } from './s3-media.ts'
