import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isLoopbackHost } from './is-loopback-host.ts'
import type { PageFile } from './page-files.ts'

type NodeHandler = (request: IncomingMessage, response: ServerResponse) => unknown

/** Serves the page and, below `/api/`, the Retake handler; refuses every `Host` that is not this machine. */
export function serveStudio(api: NodeHandler, page: Map<string, PageFile>): Server {
  return createServer((request, response) => {
    if (!isLoopbackHost(request.headers.host)) {
      const problem = { type: 'about:blank', title: 'This host is not served here', status: 421 }
      response.writeHead(421, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem))
      return
    }
    if (request.url?.startsWith('/api/')) {
      api(request, response)
      return
    }
    servePage(page, request, response)
  })
}

function servePage(page: Map<string, PageFile>, request: IncomingMessage, response: ServerResponse): void {
  const [path = '/'] = (request.url ?? '/').split('?')
  const file = page.get(path)
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n')
    return
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  response.writeHead(200, file.headers).end(request.method === 'HEAD' ? undefined : file.body)
}
