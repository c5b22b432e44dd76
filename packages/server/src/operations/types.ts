import type { ParsedRouteInput, RouteName, RouteOutput, Routes } from '@retake/core/contract'
import type { Actor } from '../access/types.ts'
import type { IdempotencyKey, JobRecord } from '../ports/storage/index.ts'
import type { Services } from '../services.ts'

/** What the access rule of a route guarantees to its operation. */
type Caller<Access> = Access extends 'job'
  ? { actor: Actor; job: JobRecord }
  : Access extends 'signed-in'
    ? { actor: Actor }
    : unknown

/** A permitted, parsed request. */
export type Call<Name extends RouteName> = {
  input: ParsedRouteInput<Name>
  services: Services
  request: Request
  /** Parsed `If-Match`; null when absent or `*`. */
  expectedRevision: number | null
  /** Claimed for this call; null when the caller gave none. */
  idempotency: IdempotencyKey | null
} & Caller<Routes[Name]['access']>

/** What an operation answers: the body of its route, or a whole response where it is no JSON of the contract. */
export type Answer<Name extends RouteName> =
  | {
      body: RouteOutput<Name>
      /** Revision of the clip, sent as ETag. */
      revision?: number
      /** The answer is already stored under the idempotency key. */
      stored?: boolean
    }
  | Response

export type Operation<Name extends RouteName> = (call: Call<Name>) => Promise<Answer<Name>>

/** One operation for every route: a declared route without one does not compile. */
export type Operations = { [Name in RouteName]: Operation<Name> }
