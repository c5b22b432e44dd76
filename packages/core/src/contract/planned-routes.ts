import type { HttpMethod } from './endpoints.ts'

/** Routes of the design that are not built yet. They answer 501 and are absent from OpenAPI. None at the moment. */
export const plannedRoutes: readonly (readonly [HttpMethod, string])[] = []
