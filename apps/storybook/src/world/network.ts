/** What happens to requests on their way: `never` hangs, as a page that still loads. */
export type Network = 'fine' | 'never' | 'offline' | 'denied' | 'broken'

type Send = (request: Request) => Promise<Response>

const problem = (status: number, code: string, title: string, detail: string) =>
  new Response(
    JSON.stringify({
      type: `about:blank#${code}`,
      title,
      status,
      detail,
      code,
      instance: 'req-7f3a',
      retryable: status >= 500,
    }),
    { status, headers: { 'content-type': 'application/problem+json' } },
  )

/** Puts a network condition before a server. Reads `condition` at each request, so that it can change. */
export function withNetwork(send: Send, condition: () => Network): Send {
  return async (request) => {
    switch (condition()) {
      case 'fine':
        return await send(request)
      case 'never':
        return await new Promise((_, reject) => {
          request.signal.addEventListener('abort', () => reject(request.signal.reason))
        })
      case 'offline':
        throw new TypeError('Failed to fetch')
      case 'denied':
        return problem(
          403,
          'forbidden',
          'Not allowed',
          'This video belongs to somebody else. Ask them to share it.',
        )
      case 'broken':
        return problem(
          503,
          'storage-unavailable',
          'Storage does not answer',
          'The database is not answering.',
        )
    }
  }
}
