import type { Retake } from '../create-handler.ts'

/** What of Hono is used; written out so that no version of its types is needed. */
interface HonoContext {
  req: { raw: Request; arrayBuffer(): Promise<ArrayBuffer> }
}

export type HonoHandler = (context: HonoContext) => Promise<Response>

/** The request again, with the body that a middleware has read and Hono has kept. */
async function withBody({ req }: HonoContext): Promise<Request> {
  const { method, url, headers, signal } = req.raw
  return new Request(url, { method, headers, signal, body: await req.arrayBuffer() })
}

/**
 * Mounts the API in Hono 4: `app.all('/api/v1/*', toHandler(retake))`, with the same prefix as `basePath`; not with
 * `app.mount`, which cuts the prefix off. Runs wherever Hono does. A middleware may have read the body before.
 */
export function toHandler(retake: Pick<Retake, 'handle'>): HonoHandler {
  return async (context) =>
    retake.handle(context.req.raw.bodyUsed ? await withBody(context) : context.req.raw)
}
