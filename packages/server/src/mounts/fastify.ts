import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Retake } from '../create-handler.ts'
import { toHandler as toNodeHandler } from './node.ts'

/** What of Fastify is used; written out so that no version of its types is needed. */
interface FastifyRequest {
  raw: IncomingMessage
}

interface FastifyReply {
  raw: ServerResponse
  hijack(): unknown
}

interface FastifyInstance {
  removeAllContentTypeParsers(): unknown
  addContentTypeParser(
    contentType: string,
    parser: (request: FastifyRequest, payload: IncomingMessage, done: (error: null) => void) => void,
  ): unknown
  all(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<void>): unknown
  setNotFoundHandler(handler: (request: FastifyRequest, reply: FastifyReply) => Promise<void>): unknown
  setErrorHandler(handler: (error: unknown, request: FastifyRequest, reply: FastifyReply) => unknown): unknown
}

export type FastifyMount = (instance: FastifyInstance, options: unknown, done: () => void) => void

/** A content type that Fastify cannot read is answered by the API; whatever a hook of the host throws stays its own. */
const isAboutContentType = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE'

/**
 * Mounts the API in Fastify 5: `app.register(toHandler(retake), { prefix: '/api/v1' })`, with the same prefix as
 * `basePath`. Hooks of the host that run before a handler run here too; its body parsers and serializers do not, since
 * the API reads and writes for itself.
 */
export function toHandler(retake: Pick<Retake, 'handle'>): FastifyMount {
  const handle = toNodeHandler(retake)
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.hijack()
    await handle(request.raw, reply.raw)
  }
  return (instance, _options, done) => {
    instance.removeAllContentTypeParsers()
    instance.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null))
    instance.all('/*', answer)
    instance.setNotFoundHandler(answer)
    instance.setErrorHandler((error, request, reply) => {
      if (!isAboutContentType(error)) throw error
      return answer(request, reply)
    })
    done()
  }
}
