import { createRetake } from '@retake/server'
import { toHandler } from '@retake/server/fastify'
import Fastify from 'fastify'

const retake = createRetake({
  authenticate: (request) => ({ userId: request.headers.get('x-user') ?? 'guest' }), // your session goes here
})

const app = Fastify()
app.register(toHandler(retake), { prefix: '/api/v1' })
app.addHook('preClose', () => retake.close()) // ends event streams, which Fastify would wait for
await app.listen({ port: Number(process.env.PORT ?? 3000) })
console.log('listening')
