import { S3Client } from '@aws-sdk/client-s3'
import type { S3MediaOptions } from './options.ts'

/** Enough for viewers who hold a connection each while they watch. */
const maxSockets = 500

/** How long to wait for a connection, and then for a part to arrive and be answered; reading may take its time. */
const patience = { connectionTimeout: 5_000, requestTimeout: 120_000, throwOnRequestTimeout: true }

/** Gives the client a host has set up, or makes one; what the options do not say the SDK finds as it always does. */
export function connectS3(options: S3MediaOptions): S3Client {
  if (options.client) return options.client
  const { region, endpoint, credentials, forcePathStyle } = options
  const agent = { keepAlive: true, maxSockets }
  return new S3Client({
    ...(region === undefined ? {} : { region }),
    ...(credentials === undefined ? {} : { credentials }),
    ...(forcePathStyle === undefined ? {} : { forcePathStyle }),
    // Many compatible servers do not know the checksums that S3 takes.
    ...(endpoint === undefined
      ? {}
      : {
          endpoint,
          requestChecksumCalculation: 'WHEN_REQUIRED',
          responseChecksumValidation: 'WHEN_REQUIRED',
        }),
    requestHandler: { ...patience, httpAgent: agent, httpsAgent: agent },
  })
}
