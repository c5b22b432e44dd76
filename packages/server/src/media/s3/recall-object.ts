import {
  type HeadObjectCommandOutput,
  RestoreObjectCommand,
  type S3Client,
  type Tier,
} from '@aws-sdk/client-s3'
import type { Recalled } from '../../ports/media-store.ts'
import { answeredCode, rethrow } from './s3-errors.ts'

/** How archived objects are brought back. */
export interface Recall {
  client: S3Client
  at: { Bucket: string; Key: string }
  restoreDays: number
  restoreTier: Tier
}

/** Classes whose objects can only be read from a copy that S3 was asked to make. */
const archiveClasses: readonly (string | undefined)[] = ['GLACIER', 'DEEP_ARCHIVE']

/**
 * Makes an object readable. S3 itself knows what it was asked for, so nothing is kept here: the Restore header of the
 * object says `ongoing-request="true"` from the request until the copy is there, and vanishes when the copy expires.
 */
export async function recallObject(recall: Recall, head: HeadObjectCommandOutput): Promise<Recalled> {
  const isArchived = archiveClasses.includes(head.StorageClass) || head.ArchiveStatus !== undefined
  if (!isArchived || head.Restore?.includes('ongoing-request="false"')) return 'readable'
  if (head.Restore !== undefined) return 'coming'
  const { client, at, restoreDays, restoreTier } = recall
  const GlacierJobParameters = { Tier: restoreTier }
  // An object that S3 tiers by itself moves back as a whole, and takes no days.
  const days = head.ArchiveStatus === undefined ? { Days: restoreDays } : {}
  const restore = new RestoreObjectCommand({ ...at, RestoreRequest: { ...days, GlacierJobParameters } })
  await client.send(restore).catch((error) => {
    if (answeredCode(error) !== 'RestoreAlreadyInProgress') rethrow(error)
  })
  return 'coming'
}
