import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import express from 'express'
import { describe, expect, it } from 'vitest'
import { listen } from '../mounts/mount-servers.fixture.ts'
import { toHandler } from '../mounts/node.ts'
import { describeMount, type MountServer } from './index.ts'

type Mountable = Parameters<MountServer>[0]

/** Runs the suite outside of any test runner and gives the titles that failed. */
async function faultsOf(
  mountServer: MountServer,
  { only, patienceMs }: { only?: string; patienceMs?: number } = {},
): Promise<string[]> {
  const tests: { title: string; body: () => Promise<void> }[] = []
  const harness = {
    describe: (_: string, body: () => void) => body(),
    it: (title: string, body: () => Promise<void>) => tests.push({ title, body }),
  }
  describeMount(harness, mountServer, patienceMs === undefined ? {} : { patienceMs })
  const faults: string[] = []
  for (const { title, body } of tests.filter((test) => only === undefined || test.title === only)) {
    await body().catch(() => faults.push(title))
  }
  return faults
}

const served = (listener: (retake: Mountable) => RequestListener): MountServer => {
  return (retake) => listen(listener(retake))
}

/** A handler that changes what is asked or answered on the way. */
const through = (handle: (request: Request, retake: Mountable) => Promise<Response>): MountServer =>
  served((retake) => toHandler({ handle: (request) => handle(request, retake) }))

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', url, headers } = incoming
  const body = await buffer(incoming)
  const init = { method, headers: headers as Record<string, string> }
  const bodiless = ['GET', 'HEAD'].includes(method)
  return new Request(
    `http://${headers.host}${url}`,
    bodiless ? init : { ...init, body: new Uint8Array(body) },
  )
}

type Write = (outgoing: ServerResponse, response: Response) => Promise<void>

/** A mount written by hand: reads all of the body, asks, writes. */
const byHand = (write: Write): MountServer =>
  served((retake) => (incoming, outgoing) => {
    const answer = async () => write(outgoing, await retake.handle(await toRequest(incoming)))
    answer().catch(() => outgoing.destroy())
  })

/** Writes an answer whose end it awaits, as does a mount that knows no streams. */
const writeBuffered: Write = async (outgoing, response) => {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}

/** Goes on reading when nobody listens any more. */
const writeToTheEnd: Write = async (outgoing, response) => {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  for await (const chunk of response.body ?? []) outgoing.write(chunk)
  outgoing.end()
}

const withHeaders = ({ status, body }: Response, headers: Headers) => new Response(body, { status, headers })

function without(headers: Headers, name: string): Headers {
  const rest = new Headers(headers)
  rest.delete(name)
  return rest
}

const brokenMounts: [fault: string, mountServer: MountServer, noticedBy: string][] = [
  [
    'cuts the prefix off',
    through((request, retake) => retake.handle(new Request(request.url.replace('/api/v1', ''), request))),
    'answers below its prefix',
  ],
  [
    'forgets the query',
    through((request, retake) => retake.handle(new Request(request.url.split('?')[0]!, request))),
    'hands the address over as it was written',
  ],
  [
    'decodes the address',
    through((request, retake) => retake.handle(new Request(request.url.replace('%2F', '/'), request))),
    'hands the address over as it was written',
  ],
  [
    'holds events back until the stream ends',
    byHand(writeBuffered),
    'sends an event when it happens, not when the stream ends',
  ],
  [
    'does not notice that a client has left',
    byHand(writeToTheEnd),
    'ends the event stream of a client that has left',
  ],
  [
    'goes on reading a video that nobody wants any more',
    byHand(writeToTheEnd),
    'sends a video while it is still being read, and stops when the client leaves',
  ],
  [
    'reads bodies to their end before it hands them over',
    byHand(writeToTheEnd),
    'refuses a body that is too large before its end',
  ],
  [
    'loses a body that a parser has read',
    served((retake) => express().use(express.json(), toHandler(retake))),
    'hands a JSON body over, letter by letter',
  ],
  [
    'loses the range',
    through((request, retake) =>
      retake.handle(new Request(request, { headers: without(request.headers, 'range') })),
    ),
    'sends the one range that was asked for',
  ],
  [
    'leaves headers out',
    through(async (request, retake) => {
      const response = await retake.handle(request)
      return withHeaders(response, without(response.headers, 'content-range'))
    }),
    'refuses a range past the end and says how long the video is',
  ],
  [
    'answers errors in its own words',
    through(async (request, retake) => {
      const response = await retake.handle(request)
      return response.ok ? response : new Response('<h1>Error</h1>', { status: response.status })
    }),
    'leaves every problem as it is',
  ],
  [
    'answers preflights by itself',
    through(async (request, retake) =>
      request.method === 'OPTIONS' ? new Response(null, { status: 204 }) : retake.handle(request),
    ),
    'lets the handler answer the preflight of a page from elsewhere',
  ],
  [
    'knows only GET and POST',
    through(async (request, retake) =>
      ['GET', 'HEAD', 'POST'].includes(request.method)
        ? retake.handle(request)
        : new Response(null, { status: 405 }),
    ),
    'carries every method of the API',
  ],
]

describe('the mount suite', () => {
  it('passes a mount that does as it should', async () => {
    expect(await faultsOf(served((retake) => toHandler(retake)))).toEqual([])
  })

  it.each(brokenMounts)('catches a mount that %s', async (_, mountServer, title) => {
    expect(await faultsOf(mountServer, { only: title, patienceMs: 1_500 })).toEqual([title])
  })
})
