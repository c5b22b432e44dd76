import type * as z from 'zod/mini'
import type { ErrorCode } from '../errors/index.ts'
import {
  type EndpointName,
  type Endpoints,
  endpoints,
  type HttpMethod,
  type SplitEndpoint,
  splitEndpoint,
} from './endpoints.ts'

/** A schema of an object with named fields. */
type ObjectSchema = z.ZodMiniType<Record<string, unknown>>

/**
 * Who may call a route: `anyone` · `signed-in` · `job` (owner, member, or what the host's `authorize` grants for
 * the job in the path) · `signature` (whoever holds a signed address).
 */
export type RouteAccess = 'anyone' | 'signed-in' | 'job' | 'signature'

export interface RouteDefinition {
  name: string
  method: HttpMethod
  /** Below the base path, with `{parameters}`. */
  path: string
  summary: string
  access: RouteAccess
  params?: ObjectSchema
  query?: ObjectSchema
  body?: ObjectSchema
  /**
   * The answer on success: JSON of a schema, or a stream of a content type. A `verbatim` answer is a document of
   * another standard, whose keys are not ours to convert.
   */
  response: { status: number; schema: z.ZodMiniType; verbatim?: true } | { status: number; stream: string }
  /** Codes this route may answer besides the ones every route may answer. */
  errors: readonly ErrorCode[]
}

/** What a route adds to its endpoint. */
export type RouteDetails = Omit<RouteDefinition, 'name' | 'method' | 'path'>

/** Declares a route at its endpoint; keeps the literal types so that client and server derive from it. */
export function defineRoute<const Name extends EndpointName, const Details extends RouteDetails>(
  name: Name,
  details: Details,
): Details & { name: Name } & SplitEndpoint<Endpoints[Name]> {
  return { ...details, name, ...splitEndpoint<Endpoints[Name]>(endpoints[name]) }
}
