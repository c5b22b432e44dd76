export { memoryMedia } from './memory-media.ts'
