import { type EndpointName, endpoints, type HttpMethod, splitEndpoint } from '../contract/endpoints.ts'
import { toWire } from '../contract/key-case.ts'
import { RetakeError } from '../errors/index.ts'

export interface EndpointRequest {
  method: HttpMethod
  /** Below the base path, with its query. */
  path: string
  /** The body; every method that changes something has one. */
  json?: unknown
}

/**
 * Lays out the input of a call: parameters into the path, the rest into the query or the body.
 *
 * @throws RetakeError `invalid-request` when a parameter of the path is missing.
 */
export function toRequest(name: EndpointName, input: object = {}): EndpointRequest {
  const rest: Record<string, unknown> = { ...toWire<object>(input) }
  const { method, path: template } = splitEndpoint(endpoints[name])
  const path = template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const segment = toSegment(rest[key])
    if (segment === undefined) {
      throw new RetakeError('invalid-request', `${name} needs ${key}; got ${JSON.stringify(rest[key])}.`)
    }
    delete rest[key]
    return segment
  })
  if (method === 'GET' || method === 'DELETE') return { method, path: path + toQuery(rest) }
  return { method, path, json: rest }
}

/** Refuses "." and "..", which would climb to another route. */
function toSegment(value: unknown): string | undefined {
  const usable = (typeof value === 'string' && /[^.]/.test(value)) || Number.isInteger(value)
  return usable ? encodeURIComponent(String(value)) : undefined
}

function toQuery(values: Record<string, unknown>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null)
  const query = new URLSearchParams(given.map(([key, value]) => [key, String(value)]))
  return query.size === 0 ? '' : `?${query}`
}
