import type { MediaStore } from '../ports/media-store.ts'

/** Removes all media of a job whose rows are gone; the uploads it was made from are the host's. */
export async function removeJobMedia(media: MediaStore, jobUid: string): Promise<void> {
  for await (const key of media.list(`jobs/${jobUid}/`)) await media.remove(key)
}
