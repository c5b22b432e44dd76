import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A delivery as it came in. */
export interface Received {
  path: string
  id: string
  headers: Record<string, string>
  body: string
}

type Answering = (received: Received, request: Request) => Response | Promise<Response>

/** A real HTTP server that takes webhooks. */
export interface Receiver {
  origin: string
  received: Received[]
  /** Replaces what it answers; at first 204. */
  answer(answering: Answering): void
  close(): Promise<void>
}

export const taken = () => new Response(null, { status: 204 })
export const hanging = () => new Promise<Response>(() => {})
export const answering =
  (status: number, headers: Record<string, string> = {}) =>
  () =>
    new Response(null, { status, headers })

export async function openReceiver(): Promise<Receiver> {
  const received: Received[] = []
  let answer: Answering = taken
  const server = createServer(async (incoming, outgoing) => {
    const headers = incoming.headers as Record<string, string>
    const path = incoming.url ?? ''
    const one = { path, id: headers['webhook-id'] ?? '', headers, body: await text(incoming) }
    received.push(one)
    const request = new Request(`http://receiver.test${path}`, { method: 'POST', headers, body: one.body })
    const response = await answer(one, request)
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    answer: (given) => {
      answer = given
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
