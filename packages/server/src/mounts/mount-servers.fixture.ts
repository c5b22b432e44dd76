import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { bodyParser } from '@koa/bodyparser'
import express from 'express'
import express4 from 'express4'
import Fastify from 'fastify'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import Koa from 'koa'
import mount from 'koa-mount'
import Koa2 from 'koa2'
import type { Retake } from '../create-handler.ts'
import type { MountedServer, MountServer } from '../testing/index.ts'
import { toHandler as toExpressHandler } from './express.ts'
import { toHandler as toFastifyPlugin } from './fastify.ts'
import { toHandler as toHonoHandler } from './hono.ts'
import { toHandler as toKoaMiddleware } from './koa.ts'
import { toHandler as toNextHandlers } from './next.ts'
import { nextListener } from './next-server.fixture.ts'
import { toHandler as toNodeHandler } from './node.ts'

const prefix = '/api/v1'

/** Listens on a free port. */
export async function listen(listener: RequestListener | Server): Promise<MountedServer> {
  const server = typeof listener === 'function' ? createServer(listener) : listener
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}${prefix}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Koa prints every connection that a client breaks off. */
const quiet = { silent: true }

type Mountable = Pick<Retake, 'handle'>

/** Each framework as a host uses it. */
export const mountServers: Record<string, MountServer> = {
  'node:http': (retake) => listen(toNodeHandler(retake)),
  Express: (retake) => listen(express().use(prefix, toExpressHandler(retake))),
  'Express 4': (retake) => listen(express4().use(prefix, toExpressHandler(retake))),
  async Fastify(retake) {
    const app = Fastify()
    app.register(toFastifyPlugin(retake), { prefix })
    await app.ready()
    return listen(app.server)
  },
  Hono: (retake) => listen(getRequestListener(new Hono().all(`${prefix}/*`, toHonoHandler(retake)).fetch)),
  Koa: (retake) =>
    listen(
      Object.assign(new Koa(), quiet)
        .use(mount(prefix, toKoaMiddleware(retake)))
        .callback(),
    ),
  'Koa 2': (retake) =>
    listen(
      Object.assign(new Koa2(), quiet)
        .use(mount(prefix, toKoaMiddleware(retake)))
        .callback(),
    ),
  Next: (retake) => listen(nextListener(toNextHandlers(retake))),
}

function readingHono(retake: Mountable): Hono {
  const app = new Hono()
  app.use(bodyLimit({ maxSize: 256_000 }), async (context, next) => {
    if (context.req.method === 'POST') await context.req.text()
    await next()
  })
  return app.all(`${prefix}/*`, toHonoHandler(retake))
}

/** Frameworks with something in front that has read the body before. */
export const parsingServers: Record<string, MountServer> = {
  Express: (retake) => listen(express().use(express.json()).use(prefix, toExpressHandler(retake))),
  'Express 4': (retake) => listen(express4().use(express4.json()).use(prefix, toExpressHandler(retake))),
  Hono: (retake) => listen(getRequestListener(readingHono(retake).fetch)),
  Koa: (retake) =>
    listen(
      Object.assign(new Koa(), quiet)
        .use(bodyParser())
        .use(mount(prefix, toKoaMiddleware(retake)))
        .callback(),
    ),
}
