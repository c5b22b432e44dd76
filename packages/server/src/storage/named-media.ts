import type { VersionRecord } from '../ports/storage/index.ts'

/** The objects that a version names: all of them, or the thumbnail of one whose media was removed. */
export function namedByVersion({
  storage,
  videoKey,
  thumbnailKey,
  stripKey,
}: Pick<VersionRecord, 'storage' | 'videoKey' | 'thumbnailKey' | 'stripKey'>): string[] {
  return storage === 'deleted' ? [thumbnailKey] : [videoKey, thumbnailKey, stripKey]
}

export const isString = (value: unknown): value is string => typeof value === 'string'
