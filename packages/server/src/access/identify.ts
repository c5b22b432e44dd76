import { RetakeError } from '@retake/core'
import type { Actor, Authenticate } from './types.ts'

/**
 * Asks the host who calls.
 * @throws RetakeError `unauthenticated` for nobody.
 */
export async function identify(request: Request, authenticate: Authenticate): Promise<Actor> {
  const identity = await authenticate(request)
  if (identity === null) {
    throw new RetakeError('unauthenticated', 'Sign in first; this request carries no identity we know.')
  }
  if (typeof identity.userId !== 'string' || identity.userId === '') {
    throw new TypeError('authenticate() answered without a userId. Return { userId } or null for nobody.')
  }
  return {
    userId: identity.userId,
    tenantId: identity.tenantId ?? '',
    roles: identity.roles ?? [],
    keyId: identity.keyId ?? null,
    spendLimitMicros: identity.spendLimitMicros ?? null,
  }
}
