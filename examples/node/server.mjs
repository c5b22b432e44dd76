/** Retake on Node's own HTTP server: `node server.mjs clip-1.mp4 clip-2.mp4 …` makes a job of these files. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRetakeClient } from '@retake/core/client'
import { createRetake } from '@retake/server'
import { toHandler } from '@retake/server/node'

const user = { userId: 'me' }
const retake = createRetake({ authenticate: () => user })
const api = toHandler(retake)

const server = createServer((request, response) => {
  if (request.url?.startsWith('/api/v1/')) return api(request, response)
  response.writeHead(404).end()
})

/** Hands files over as a job: bytes first, then what they are. */
async function takeOver(files) {
  const client = createRetakeClient({
    baseUrl: 'http://localhost/api/v1',
    fetch: (request) => retake.handle(request),
  })
  const clips = []
  for (const [index, file] of files.entries()) {
    const { fileKey } = await retake.upload(user, await readFile(file), { contentType: 'video/mp4' })
    clips.push({ fileKey, prompt: '', start: index * 5, end: index * 5 + 5 })
  }
  return await client.createJob({ title: 'My video', clips })
}

const files = process.argv.slice(2)
if (files.length > 0) console.log(`job ${(await takeOver(files)).id}`)
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => console.log('listening'))
