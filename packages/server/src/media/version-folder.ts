import type { MediaOwner } from '../ports/storage/index.ts'

/** Where everything of every job lies. What lies elsewhere was uploaded, and is the host's. */
export const jobsFolder = 'jobs/'

/** Where the objects of a version lie. */
export function versionFolder(place: { jobUid: string; clipUid: string; versionUid: string }): string {
  return `${jobsFolder}${place.jobUid}/clips/${place.clipUid}/${place.versionUid}`
}

/** Reads from a key which rows may name the object. */
export function ownersOf(key: string): Record<MediaOwner, string | null> {
  const [, jobUid = null, kind, , versionUid = null] = key.split('/')
  return { job: jobUid, version: kind === 'clips' ? versionUid : null }
}
