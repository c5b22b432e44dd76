import { isDeepStrictEqual } from 'node:util'
import { problemSchema, type RouteDefinition, routes } from '@retake/core/contract'
import * as z from 'zod/mini'

const patterns = (Object.values(routes) as RouteDefinition[]).map((route) => ({
  route,
  pattern: new RegExp(`/v\\d${route.path.replace(/\./g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
}))

/** The most specific route of a request: one without a parameter in the place wins. */
function routeOf(method: string, pathname: string): RouteDefinition | undefined {
  const fitting = patterns.filter(({ route, pattern }) => route.method === method && pattern.test(pathname))
  return fitting
    .map(({ route }) => route)
    .toSorted((a, b) => a.path.split('{').length - b.path.split('{').length)[0]
}

/**
 * Holds every JSON answer of a test against the contract: it has the declared status, all fields of its schema and no
 * others, and an error is a problem whose code the route declares.
 */
export function checkAnswer(method: string, url: string, status: number, json: unknown): void {
  const { pathname } = new URL(url)
  const route = routeOf(method, pathname)
  const schema =
    status >= 400 ? problemSchema : route && 'schema' in route.response ? route.response.schema : null
  if (schema === null || schema === undefined) return
  const parsed = z.parse(schema, json)
  if (!isDeepStrictEqual(parsed, json)) {
    throw new Error(
      `${method} ${pathname} answers fields that its schema does not have: ${JSON.stringify(json)}`,
    )
  }
  if (status < 400 && status !== route?.response.status) {
    throw new Error(`${method} ${pathname} answers ${status}, its contract says ${route?.response.status}.`)
  }
}
