// biome-ignore-all lint/style/noRestrictedImports: a real server for the tests, which run in Node and are not shipped.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

interface ReceivedRequest {
  method: string
  url: string
  headers: IncomingMessage['headers']
  /** The JSON body, if there was one. */
  body: unknown
}

export type Answer = (response: ServerResponse, request: ReceivedRequest) => void

/** A real server that gives its answers one after another, the last one for ever, and keeps what it received. */
export async function startFaultServer(...answers: Answer[]) {
  const received: ReceivedRequest[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const one: ReceivedRequest = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: text === '' ? undefined : JSON.parse(text),
    }
    received.push(one)
    answers[Math.min(received.length, answers.length) - 1]?.(response, one)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { baseUrl: `http://127.0.0.1:${port}/api/v1`, received }
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))

export const problem = (
  status: number,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
): Answer =>
  json({ type: 'about:blank', title: 'A title', status, detail: 'What to do.', code, ...more }, status, {
    'content-type': 'application/problem+json',
    ...headers,
  })

/** Cuts the connection before anything was answered. */
export const cut: Answer = (response) => response.destroy()

/** Cuts the connection in the middle of the body. */
export const cutInBody: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  response.write('{"half":', () => response.destroy())
}

/** Accepts the request and never answers. */
export const hang: Answer = () => undefined
