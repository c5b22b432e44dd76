import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Retake } from '../create-handler.ts'
import { toHandler as toNodeHandler } from './node.ts'
import { restoreBody } from './restore-body.ts'

/** What of Koa is used; written out so that no version of its types is needed. */
interface KoaContext {
  req: IncomingMessage
  res: ServerResponse
  /** The address before a mount prefix was cut off. */
  originalUrl: string
  /** False tells Koa that the answer is written by somebody else. */
  respond?: boolean | undefined
  /** Set by a body parser that ran before us. */
  request: { body?: unknown; rawBody?: unknown }
}

export type KoaMiddleware = (context: KoaContext) => Promise<void>

/**
 * Mounts the API in Koa 2 or 3, below a prefix with koa-mount: `app.use(mount('/api/v1', toHandler(retake)))`, the same
 * as `basePath`. Answers whatever it is given. Body parsers in front do no harm.
 */
export function toHandler(retake: Pick<Retake, 'handle'>): KoaMiddleware {
  const handle = toNodeHandler(retake)
  return async (context) => {
    const { req, res, request } = context
    context.respond = false
    restoreBody(req, request.rawBody ?? request.body)
    req.url = context.originalUrl
    await handle(req, res)
  }
}
