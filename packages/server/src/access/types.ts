import type { RouteName } from '@retake/core/contract'

/** What the host says about who calls. The only source of identity: nothing in a body, query or header counts. */
export interface Identity {
  userId: string
  /** Separates the customers of a host that serves several. Jobs of other tenants do not exist for this one. */
  tenantId?: string
  roles?: readonly 'operator'[]
  /** The API key it came with; its spending is limited by `spendLimitMicros`. */
  keyId?: string
  /** Micro-dollars this key may ever spend. */
  spendLimitMicros?: number
}

/** An identity with everything filled in. */
export interface Actor {
  userId: string
  /** Empty where the host has one tenant only. */
  tenantId: string
  roles: readonly 'operator'[]
  keyId: string | null
  spendLimitMicros: number | null
}

/** Tells who calls, or `null` for nobody. Called once per request, before anything is read from the body. */
export type Authenticate = (request: Request) => Identity | null | Promise<Identity | null>

/** Grants access to the job of somebody else, for instance to its team. Owners are not asked about. */
export type Authorize = (question: {
  actor: Actor
  action: RouteName
  jobId: string
}) => boolean | Promise<boolean>
