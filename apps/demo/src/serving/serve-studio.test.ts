import type { Server } from 'node:http'
import { connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listen } from './listen.ts'
import { serveStudio } from './serve-studio.ts'

const page = new Map([['/', { body: 'the studio', headers: { 'content-type': 'text/html' } }]])
let server: Server
let port: number

beforeEach(async () => {
  server = serveStudio((_, response) => response.end('the api'), page)
  port = await listen(server, { port: 48_000, mayMove: true })
})

afterEach(() => server.close())

/** The answer to one request line, sent as it is: clients would mend it first. */
function answerTo(requestLine: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.on('data', (data) => (answer += data))
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
    socket.end(`${requestLine}\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  })
}

test.each([
  ['GET / HTTP/1.1', '200 OK', 'the studio'],
  ['GET /?job=1 HTTP/1.1', '200 OK', 'the studio'],
  ['GET /api/v1/health HTTP/1.1', '200 OK', 'the api'],
  ['POST / HTTP/1.1', '405 Method Not Allowed', ''],
  ['GET /nowhere HTTP/1.1', '404 Not Found', 'Not found'],
  ['GET //[ HTTP/1.1', '404 Not Found', 'Not found'],
  ['GET http://[/ HTTP/1.1', '404 Not Found', 'Not found'],
  ['OPTIONS * HTTP/1.1', '404 Not Found', 'Not found'],
])('answers "%s" and lives on', async (requestLine, status, body) => {
  const answer = await answerTo(requestLine)
  expect(answer).toContain(`HTTP/1.1 ${status}`)
  expect(answer).toContain(body)
  expect(await answerTo('GET / HTTP/1.1')).toContain('the studio')
})
