import type { Retake } from '../create-handler.ts'

export type NextRouteHandler = (request: Request) => Promise<Response>

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

export type NextRouteHandlers = Record<(typeof methods)[number], NextRouteHandler>

/**
 * Mounts the API in the app router of Next 15 or 16. In `app/api/v1/[...path]/route.ts`, whose folder is `basePath`:
 * `export const { GET, POST, PATCH, DELETE, OPTIONS } = toHandler(retake)`. Next answers the methods that are not
 * exported, HEAD from GET among them.
 */
export function toHandler(retake: Pick<Retake, 'handle'>): NextRouteHandlers {
  const handler: NextRouteHandler = (request) => retake.handle(request)
  return Object.fromEntries(methods.map((method) => [method, handler])) as NextRouteHandlers
}
