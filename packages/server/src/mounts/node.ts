import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Retake } from '../create-handler.ts'

export type NodeHandler = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>

/**
 * Mounts the API on `node:http`: `createServer(toHandler(retake)).listen(3000)`. Answers whatever it is given; put a
 * condition on the path in front where the server also does other things.
 */
export function toHandler(retake: Pick<Retake, 'handle'>): NodeHandler {
  return getRequestListener((request) => retake.handle(request), { overrideGlobalObjects: false })
}
