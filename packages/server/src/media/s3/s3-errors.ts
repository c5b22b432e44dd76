import { S3ServiceException } from '@aws-sdk/client-s3'
import { RetakeError } from '@retake/core'

/** What to do about an answer of S3, by its code; servers compatible with it use the same ones. */
const advice: Record<string, string> = {
  NoSuchBucket: 'its bucket does not exist. Make it, or check `bucket`, `region` and `endpoint` of s3Media',
  PermanentRedirect: 'its bucket is in another region. Set `region` of s3Media',
  AuthorizationHeaderMalformed: 'its bucket is in another region. Set `region` of s3Media',
  AccessDenied:
    'it denies access. The credentials need s3:GetObject, s3:PutObject, s3:DeleteObject, s3:AbortMultipartUpload and s3:ListBucket, and s3:RestoreObject for archive classes',
  InvalidAccessKeyId: 'it does not know the access key. Check the credentials of s3Media',
  SignatureDoesNotMatch: 'the secret key is wrong. Check the credentials of s3Media',
  ExpiredToken: 'the credentials have expired. Renew them',
  RequestTimeTooSkewed: 'the clock of this machine is wrong. Set it',
  InvalidStorageClass:
    'it does not know the storage class. Set `coldStorageClass` of s3Media, "STANDARD" if in doubt',
  InvalidObjectState: 'this media is archived. Recall it first',
  PreconditionFailed: 'this media was replaced while it was read. Read it again',
  InternalError: 'it has a fault of its own. Try again later',
  SlowDown: 'it asks to slow down. Try again later',
}

const denied = advice.AccessDenied as string

/** HEAD is answered without a body, so only its status tells what is wrong. */
const adviceByStatus: Record<number, string> = {
  301: advice.PermanentRedirect as string,
  400: `it refuses the request. Check the credentials and \`region\` of s3Media`,
  401: denied,
  403: denied,
  404: advice.NoSuchBucket as string,
  412: advice.PreconditionFailed as string,
  429: advice.SlowDown as string,
  503: advice.SlowDown as string,
}

const fullCodes = new Set(['QuotaExceeded', 'XMinioStorageFull', 'XMinioAdminBucketQuotaExceeded'])

/** Of the way to the server, by Node's codes and the SDK's names. */
const connectionFaults = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  'TimeoutError',
])

/** Tells whether S3 answered that there is no such object, or no such bucket where the request was without a body. */
export function isNotFound(error: unknown): boolean {
  return error instanceof S3ServiceException && ['NotFound', 'NoSuchKey'].includes(error.name)
}

/** The code S3 answered with, or `null` when it did not answer. */
export function answeredCode(error: unknown): string | null {
  return error instanceof S3ServiceException ? error.name : null
}

/**
 * Gives an answer of S3 or a fault of the way to it its code and says what to do. What the SDK throws carries the
 * signed request, so only its name, its message and the id of the request are kept as the cause.
 */
function toMediaStoreError(error: unknown): unknown {
  if (error instanceof S3ServiceException) return answered(error)
  if (!(error instanceof Error)) return error
  const code = (error as NodeJS.ErrnoException).code ?? error.name
  if (connectionFaults.has(code)) {
    return unavailable('it cannot be reached. Check `endpoint` and `region` of s3Media', error)
  }
  if (error.name === 'CredentialsProviderError') {
    return unavailable('no credentials were found. Give `credentials`, or set them for the AWS SDK', error)
  }
  // An answer that the SDK could not read hangs on its error as it came.
  const isAnswer = (error as Partial<S3ServiceException>).$metadata?.httpStatusCode !== undefined
  return isAnswer ? strangeAnswer(new Error(error.message)) : error
}

function answered(error: S3ServiceException): RetakeError {
  const { httpStatusCode: status = 0, requestId = 'none' } = error.$metadata
  const cause = new Error(`${error.name}: ${error.message} (status ${status}, request ${requestId})`)
  if (fullCodes.has(error.name) || status === 507) {
    return new RetakeError('storage-full', 'The media store has no room left. Raise its quota.', { cause })
  }
  return unavailable(
    advice[error.name] ?? adviceByStatus[status] ?? `it answers with ${error.name}, status ${status}`,
    cause,
  )
}

/** Something has answered that is not S3. */
export function strangeAnswer(cause?: unknown): RetakeError {
  return unavailable('something else than S3 answers. Check `endpoint` of s3Media', cause)
}

function unavailable(reason: string, cause: unknown): RetakeError {
  return new RetakeError('storage-unavailable', `The media store cannot be used: ${reason}.`, { cause })
}

/** Throws what a call to S3 was rejected with, as an error of ours. */
export function rethrow(error: unknown): never {
  throw toMediaStoreError(error)
}
