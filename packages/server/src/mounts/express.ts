import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Retake } from '../create-handler.ts'
import { toHandler as toNodeHandler } from './node.ts'
import { restoreBody } from './restore-body.ts'

/** What Express adds to a request; written out so that no version of its types is needed. */
interface ExpressRequest extends IncomingMessage {
  /** The address before a mount prefix was cut off. */
  originalUrl?: string
  /** Set by a body parser that ran before us. */
  body?: unknown
}

export type ExpressHandler = (
  request: ExpressRequest,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

/**
 * Mounts the API in Express 4 or 5: `app.use('/api/v1', toHandler(retake))`, with the same prefix as `basePath`.
 * Body parsers in front do no harm.
 */
export function toHandler(retake: Pick<Retake, 'handle'>): ExpressHandler {
  const handle = toNodeHandler(retake)
  return (request, response, next) => {
    restoreBody(request, request.body)
    request.url = request.originalUrl ?? request.url ?? '/'
    handle(request, response).catch(next)
  }
}
