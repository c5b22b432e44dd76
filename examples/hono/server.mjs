import { serve } from '@hono/node-server'
import { createRetake } from '@retake/server'
import { toHandler } from '@retake/server/hono'
import { Hono } from 'hono'

const retake = createRetake({
  authenticate: (request) => ({ userId: request.headers.get('x-user') ?? 'guest' }), // your session goes here
})

const app = new Hono()
app.all('/api/v1/*', toHandler(retake))
serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) }, () => console.log('listening'))
