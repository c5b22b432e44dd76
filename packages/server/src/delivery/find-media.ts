import { compositionKey } from '../media/composition-key.ts'
import type { MediaObject, MediaStore } from '../ports/media-store.ts'
import type { Storage } from '../ports/storage/index.ts'
import { parseMediaName } from './media-name.ts'

export interface DeliverableMedia {
  object: MediaObject
  contentType: string
}

interface Place {
  key: string
  /** Null: what the store says, if that is a sound. */
  contentType: string | null
}

const videoTypes = new Set(['video/mp4', 'video/webm', 'video/quicktime', 'video/x-matroska'])

async function findPlace(storage: Storage, text: string): Promise<Place | null> {
  const name = parseMediaName(text)
  if (name === null) return null
  if (name.kind === 'audio') {
    const job = await storage.findJobByUid(name.jobUid)
    return job?.audio?.mediaKey ? { key: job.audio.mediaKey, contentType: null } : null
  }
  if (name.kind === 'composition') {
    const record = await storage.findComposition(name.jobUid)
    if (record?.mediaKey == null || name.revision > record.composedRevision) return null
    // The video before the last one is kept for those who are still watching it.
    return { key: compositionKey(name.jobUid, name.revision), contentType: 'video/mp4' }
  }
  const [version] = await storage.findVersions([name.versionUid])
  if (version === undefined) return null
  if (name.kind === 'thumbnail') return { key: version.thumbnailKey, contentType: 'image/jpeg' }
  if (version.storage === 'deleted') return null
  if (name.kind === 'strip') return { key: version.stripKey, contentType: 'image/jpeg' }
  const { videoKey, contentType } = version
  return { key: videoKey, contentType: videoTypes.has(contentType) ? contentType : 'video/mp4' }
}

/** Finds the object a media name stands for, through its row; null when the row or the object is gone. */
export async function findMedia(
  storage: Storage,
  media: MediaStore,
  name: string,
): Promise<DeliverableMedia | null> {
  const place = await findPlace(storage, name)
  if (place === null) return null
  const object = await media.get(place.key)
  if (object === null) return null
  const { contentType = null } = place
  if (contentType !== null) return { object, contentType }
  return {
    object,
    contentType: /^audio\/[\w.+-]+$/.test(object.contentType) ? object.contentType : 'audio/mp4',
  }
}
