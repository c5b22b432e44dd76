const exposed =
  'etag, x-request-id, idempotency-replayed, accept-ranges, content-range, content-length, content-disposition'
const accepted = 'authorization, content-type, idempotency-key, if-match, last-event-id, range'

/** Lets the pages of listed origins read an answer. Without `origins`, and for all others, adds nothing. */
export function addCors(request: Request, response: Response, origins: readonly string[]): Response {
  if (origins.length === 0) return response
  response.headers.append('vary', 'origin')
  const origin = request.headers.get('origin')
  if (origin === null || !origins.includes(origin)) return response
  response.headers.set('access-control-allow-origin', origin)
  response.headers.set('access-control-allow-credentials', 'true')
  response.headers.set('access-control-expose-headers', exposed)
  return response
}

/** Answers a preflight; only listed origins learn what is allowed. */
export function answerPreflight(request: Request, allow: string, origins: readonly string[]): Response {
  const origin = request.headers.get('origin')
  const listed = origin !== null && origins.includes(origin)
  return new Response(null, {
    status: 204,
    headers: {
      allow,
      ...(listed
        ? {
            'access-control-allow-methods': allow,
            'access-control-allow-headers': accepted,
            'access-control-max-age': '600',
          }
        : {}),
    },
  })
}
