export { createReadCache } from './create-read-cache.ts'
export { createRenewal, type Renewal } from './create-renewal.ts'
export { readKeys, type VersionsOfClip } from './read-keys.ts'
export type { Read, ReadCache, ReadKey, ReadState } from './types.ts'
