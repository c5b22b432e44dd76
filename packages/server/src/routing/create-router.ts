import { RetakeError } from '@retake/core'
import { type RouteDefinition, routes } from '@retake/core/contract'
import { Hono } from 'hono'
import type { Services } from '../services.ts'
import { addCors, answerPreflight } from './cors.ts'
import { handleCall } from './handle-call.ts'
import { problemResponse, toRetakeError } from './problem.ts'

type Answering = (request: Request, params: Record<string, string>) => Promise<Response>

const declared: RouteDefinition[] = Object.values(routes)

const toPattern = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')

function methodsByPath(): Map<string, string[]> {
  const methods = new Map<string, string[]>()
  for (const { method, path } of declared) {
    const pattern = toPattern(path)
    methods.set(pattern, [...(methods.get(pattern) ?? []), method])
  }
  return methods
}

/** A refusal while there is no room is answered with a 5xx and yet no fault. */
function isOurFault({ status, code }: RetakeError): boolean {
  return status >= 500 && code !== 'storage-full'
}

/** Runs `answer`, turns whatever it throws into a problem, and stamps the request id. */
function guard(services: Services, answer: Answering): Answering {
  return async (request, params) => {
    const requestId = services.newId()
    let response: Response
    try {
      response = await answer(request, params)
    } catch (thrown) {
      const error = toRetakeError(thrown)
      if (isOurFault(error) && !request.signal.aborted) services.onError(thrown)
      response = problemResponse(error, requestId)
    }
    response.headers.set('x-request-id', requestId)
    return addCors(request, response, services.origins)
  }
}

/** Derives the router from the contract: its routes, other methods (405), the rest (404). */
export function createRouter(services: Services): (request: Request) => Promise<Response> {
  const app = new Hono({ strict: false })
  const add = (method: string, pattern: string, answer: Answering) => {
    const guarded = guard(services, answer)
    app.on(method, services.basePath + pattern, (context) => guarded(context.req.raw, context.req.param()))
  }
  for (const route of declared) {
    add(route.method, toPattern(route.path), (request, params) =>
      handleCall({ route, params, request, services }),
    )
  }
  for (const [pattern, methods] of methodsByPath()) {
    const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
    const refuse = guard(services, async (request) => {
      if (request.method === 'OPTIONS') return answerPreflight(request, allow, services.origins)
      throw new RetakeError('method-not-allowed', `Here you can: ${allow}.`, { data: { headers: { allow } } })
    })
    app.all(services.basePath + pattern, (context) => refuse(context.req.raw, {}))
  }
  const missing = guard(services, async () => {
    throw new RetakeError('not-found', 'There is nothing at this address.')
  })
  app.notFound((context) => missing(context.req.raw, {}))
  return async (request) => app.fetch(request)
}
