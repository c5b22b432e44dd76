import { RetakeError } from '@retake/core'
import type { ClipSnapshot, JobRecord, Storage, VersionRecord } from '../ports/storage/index.ts'

/**
 * Finds a clip by its place.
 * @throws RetakeError `not-found` that names the clip as people do.
 */
export async function findClip(storage: Storage, job: JobRecord, clipIndex: number): Promise<ClipSnapshot> {
  const [snapshot] = await storage.findClips(job.uid, [clipIndex])
  if (snapshot !== undefined) return snapshot
  throw new RetakeError(
    'not-found',
    `There is no clip ${clipIndex + 1}; the job has ${job.clipsCount}. clip_index counts from 0.`,
  )
}

/**
 * Refuses a version that has no media to work with.
 * @throws RetakeError `version-unavailable`.
 */
export function checkMedia({ storage, versionNumber, clipIndex }: VersionRecord): void {
  if (storage !== 'deleted') return
  throw new RetakeError(
    'version-unavailable',
    `The media of version ${versionNumber} of clip ${clipIndex + 1} was removed; only what made it is left.`,
  )
}

/**
 * Finds a version of a clip.
 * @throws RetakeError `not-found`.
 */
export async function findVersion(
  storage: Storage,
  { clip }: ClipSnapshot,
  versionUid: string,
): Promise<VersionRecord> {
  const version = await storage.findVersion(clip.uid, versionUid)
  if (version !== null) return version
  throw new RetakeError('not-found', `Clip ${clip.clipIndex + 1} has no such version.`)
}
