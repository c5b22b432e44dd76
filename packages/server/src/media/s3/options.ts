import type { S3Client, S3ClientConfig, StorageClass, Tier } from '@aws-sdk/client-s3'

/** `region`, `endpoint`, `credentials` and `forcePathStyle`: what is not given, the SDK finds as it always does. */
export interface S3MediaOptions
  extends Pick<S3ClientConfig, 'region' | 'endpoint' | 'credentials' | 'forcePathStyle'> {
  bucket: string
  /** Folder of the bucket that holds the media ("retake"). Default: the whole bucket. */
  prefix?: string
  /** A client that is set up already; the options of the connection are then not looked at. */
  client?: S3Client
  /**
   * The class of what is put cold. Default `STANDARD_IA`, readable at once. What is put as `GLACIER` or `DEEP_ARCHIVE`
   * takes hours to come back. `STANDARD` for servers that know no other.
   */
  coldStorageClass?: StorageClass
  /** How long a copy recalled from `GLACIER` or `DEEP_ARCHIVE` stays readable. Default 7. */
  restoreDays?: number
  /** How urgently it is recalled. Default `Standard`: 3 to 5 hours from `GLACIER`, 12 from `DEEP_ARCHIVE`. */
  restoreTier?: Tier
  /**
   * Bytes sent at once, at least 5 MiB. An upload holds two such parts in memory and may have 10,000 of them.
   * Default 8 MiB.
   */
  partBytes?: number
}
