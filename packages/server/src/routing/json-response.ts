export interface JsonAnswer {
  status: number
  /** JSON text, wire names. */
  body: string
  /** Revision of the clip, sent as ETag. */
  revision?: number | undefined
  /** The stored answer of an idempotency key. */
  replayed?: boolean
}

/** Answers JSON that only this caller may keep, and only after asking again. */
export function jsonResponse({ status, body, revision, replayed = false }: JsonAnswer): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      ...(revision === undefined ? {} : { etag: `"${revision}"` }),
      ...(replayed ? { 'idempotency-replayed': 'true' } : {}),
    },
  })
}
