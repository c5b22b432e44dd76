export { isRetakeError, RetakeError } from '../errors/index.ts'
export { createIdempotencyKey, createRetakeClient } from './create-retake-client.ts'
export { readRetryAfter } from './retry-after.ts'
export type { ClientFailure } from './to-retake-error.ts'
export type {
  ClientMethod,
  EventStreamOptions,
  FetchFunction,
  HeadersSource,
  JobEventMessage,
  RequestOptions,
  RetakeClient,
  RetakeClientOptions,
} from './types.ts'
