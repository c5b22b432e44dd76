import { createRetake } from '@retake/server'
import { toHandler } from '@retake/server/koa'
import Koa from 'koa'
import mount from 'koa-mount'

const retake = createRetake({
  authenticate: (request) => ({ userId: request.headers.get('x-user') ?? 'guest' }), // your session goes here
})

const app = new Koa()
app.use(mount('/api/v1', toHandler(retake)))
app.listen(Number(process.env.PORT ?? 3000), () => console.log('listening'))
