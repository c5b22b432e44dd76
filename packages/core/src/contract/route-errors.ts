import type { ErrorCode } from '../errors/index.ts'
import type { RouteDefinition } from './define-route.ts'

const always: readonly ErrorCode[] = [
  'invalid-request',
  'not-found',
  'rate-limited',
  'internal-error',
  'storage-unavailable',
]
const behindAccess: readonly ErrorCode[] = ['unauthenticated', 'forbidden']
const changing: readonly ErrorCode[] = [
  'foreign-origin',
  'unsupported-media-type',
  'invalid-json',
  'body-too-large',
  'idempotency-in-progress',
  'idempotency-mismatch',
]

/** Lists every code a route may answer: its own, and those that come with its access and its method. */
export function routeErrors(route: RouteDefinition): ErrorCode[] {
  return [
    ...new Set([
      ...always,
      ...(route.access === 'anyone' ? [] : behindAccess),
      ...(route.method === 'GET' ? [] : changing),
      ...route.errors,
    ]),
  ]
}
