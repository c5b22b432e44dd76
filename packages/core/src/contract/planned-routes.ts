import type { HttpMethod } from './endpoints.ts'

/** Routes of the design that are not built yet. They answer 501 and are absent from OpenAPI. */
export const plannedRoutes = [
  ['GET', '/webhooks'],
  ['POST', '/webhooks'],
  ['DELETE', '/webhooks'],
] as const satisfies readonly (readonly [HttpMethod, string])[]
