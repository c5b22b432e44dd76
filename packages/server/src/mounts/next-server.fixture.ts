import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { NextRouteHandlers } from './next.ts'

const require = createRequire(import.meta.url)
const { AppRouteRouteModule } = require('next/dist/server/route-modules/app-route/module')
const { NodeNextRequest, NodeNextResponse } = require('next/dist/server/base-http/node')
const adapter = require('next/dist/server/web/spec-extension/adapters/next-request')
const { sendResponse } = require('next/dist/server/send-response')

function createContext() {
  return {
    params: {},
    previewProps: undefined,
    renderOpts: { experimental: {}, cacheComponents: false, waitUntil: undefined, onClose: () => {} },
    sharedContext: { buildId: 'test', deploymentId: '' },
  }
}

/**
 * Serves route handlers as `next start` does once it has found the route, by the modules that Next itself uses for it,
 * but without a build: one takes Next over ten seconds of two cores.
 */
export function nextListener(handlers: Partial<NextRouteHandlers>): RequestListener {
  const route = new AppRouteRouteModule({
    definition: {
      kind: 'APP_ROUTE',
      page: '/api/v1/[...path]/route',
      pathname: '/api/v1/[...path]',
      filename: 'route',
      bundlePath: 'app/api/v1/[...path]/route',
    },
    distDir: '',
    relativeProjectDir: '',
    resolvedPagePath: '/api/v1/[...path]/route.ts',
    nextConfigOutput: undefined,
    userland: () => handlers,
  })
  const loaded: Promise<void> = route.ensureUserland()
  return async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    await loaded
    const request = new NodeNextRequest(incoming)
    const left = adapter.signalFromNodeResponse(outgoing)
    const nextRequest = adapter.NextRequestAdapter.fromNodeNextRequest(request, left)
    const response = await route.handle(nextRequest, createContext())
    await sendResponse(request, new NodeNextResponse(outgoing), response)
  }
}
