import { createRetake } from '@retake/server'
import { toHandler } from '@retake/server/express'
import express from 'express'

const retake = createRetake({
  authenticate: (request) => ({ userId: request.headers.get('x-user') ?? 'guest' }), // your session goes here
})

const app = express()
app.use('/api/v1', toHandler(retake))
app.listen(Number(process.env.PORT ?? 3000), () => console.log('listening'))
