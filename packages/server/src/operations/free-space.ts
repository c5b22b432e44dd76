import { RetakeError } from '@retake/core'
import type { MediaStore } from '../ports/media-store.ts'

/**
 * Refuses new work while the media store is nearly full, so that what was accepted can be finished.
 * @throws RetakeError `storage-full`.
 */
export async function checkFreeSpace(media: MediaStore, floorBytes: number): Promise<void> {
  const free = await media.freeBytes()
  if (free === null || free >= floorBytes) return
  throw new RetakeError(
    'storage-full',
    'There is too little room for new media. Free some space and try again.',
  )
}
