import { RetakeError } from '@retake/core'
import type { RouteDefinition } from '@retake/core/contract'
import type { Actor } from '../access/types.ts'
import type { IdempotencyAnswer, IdempotencyKey, Storage } from '../ports/storage/index.ts'
import { contentHash } from './content-hash.ts'

type StoredAnswer = Pick<IdempotencyAnswer, 'status' | 'body'>

/** A claim whose process died is free again after this. */
const staleMs = 60_000

/**
 * Reads `Idempotency-Key`; null when absent or where nothing changes.
 * @throws RetakeError `invalid-request` for a key that is empty, longer than 255 or not printable ASCII.
 */
export function readIdempotencyKey(
  request: Request,
  route: RouteDefinition,
  actor: Actor | null,
): IdempotencyKey | null {
  const key = request.headers.get('idempotency-key')
  if (key === null || actor === null || route.method === 'GET') return null
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new RetakeError('invalid-request', 'Idempotency-Key takes 1 to 255 printable characters.')
  }
  return { tenantId: actor.tenantId, userId: actor.userId, route: route.name, key }
}

/**
 * Claims a key before the work. Returns the stored answer when the work was done before, null when it is to be done.
 * @throws RetakeError `idempotency-in-progress`, `idempotency-mismatch`.
 */
export async function claimKey(
  storage: Storage,
  key: IdempotencyKey,
  input: unknown,
): Promise<StoredAnswer | null> {
  const claim = await storage.claimIdempotency(key, await contentHash(input), staleMs)
  switch (claim.state) {
    case 'new':
      return null
    case 'running':
      throw new RetakeError(
        'idempotency-in-progress',
        'The first request with this key is still running. Wait.',
      )
    case 'mismatch':
      throw new RetakeError('idempotency-mismatch', 'This key was used for another request. Use a new key.')
    case 'done':
      return { status: claim.status, body: claim.body }
    default:
      return claim satisfies never
  }
}
