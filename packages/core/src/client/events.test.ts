import { describe, expect, test } from 'vitest'
import { isRetakeError } from '../errors/index.ts'
import { type Answer, cut, hang, problem, startFaultServer } from './fault-server.fixture.ts'
import { createRetakeClient, type EventStreamOptions, type JobEventMessage } from './index.ts'

const event = (id: number) =>
  `id: ${id}\nevent: clip\ndata: {"type":"clip","job_id":"j","clip_index":${id}}\n\n`

/** Answers with these pieces of an event stream, then cuts the connection, or keeps it open. */
const stream =
  (pieces: string[], end: 'cut' | 'end' | 'open' = 'cut'): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.flushHeaders()
    const next = (index: number): void => {
      const piece = pieces[index]
      if (piece !== undefined) response.write(piece, () => setImmediate(next, index + 1))
      else if (end === 'cut') response.destroy()
      else if (end === 'end') response.end()
    }
    next(0)
  }

async function follow(answers: Answer[], count: number, options: EventStreamOptions = {}) {
  const { baseUrl, received } = await startFaultServer(...answers)
  const client = createRetakeClient({ baseUrl, retryDelayMs: () => 0 })
  const messages: JobEventMessage[] = []
  for await (const message of client.events('j', options)) {
    messages.push(message)
    if (messages.length === count) break
  }
  return { messages, received, indexes: messages.map(({ event: { clipIndex } }) => clipIndex) }
}

describe('following a job', () => {
  test('yields events in camelCase with the id to go on from', async () => {
    const { messages, received } = await follow([stream([': hello\n\n', event(1)], 'open')], 1)
    expect(messages).toEqual([{ id: '1', event: { type: 'clip', jobId: 'j', clipIndex: 1 } }])
    expect(received[0]).toMatchObject({ method: 'GET', url: '/api/v1/jobs/j/events' })
    expect(received[0]?.headers.accept).toBe('text/event-stream')
  })

  test('goes on where it left off after a cut, with no gap and no double', async () => {
    const { indexes, received } = await follow(
      [
        stream([event(1), event(2), event(3).slice(0, 20)]),
        cut,
        stream([event(2), event(3), event(4)], 'end'),
        stream([event(5)], 'open'),
      ],
      5,
    )
    expect(indexes).toEqual([1, 2, 3, 4, 5])
    expect(received.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '2', '2', '4'])
  })

  test('has no gap and no double however often the stream is cut', async () => {
    const all = Array.from({ length: 500 }, (_, index) => event(index + 1))
    let cuts = 0
    const answer: Answer = (response, { headers }) => {
      cuts += 1
      const from = Number(headers['last-event-id'] ?? 0)
      const rest = all.slice(Math.max(0, from - (cuts % 3))).join('')
      stream([rest.slice(0, 60 + ((cuts * 37) % 150))])(response, {
        method: '',
        url: '',
        headers,
        body: undefined,
      })
    }
    const { indexes } = await follow([answer], 500)
    expect(indexes).toEqual(all.map((_, index) => index + 1))
    expect(cuts).toBeGreaterThan(100)
  })

  test('starts after the event it is told', async () => {
    const { received, indexes } = await follow([stream([event(7), event(8)], 'open')], 1, {
      lastEventId: '7',
    })
    expect(received[0]?.headers['last-event-id']).toBe('7')
    expect(indexes).toEqual([8])
  })

  test('tells when the connection stands and when it is lost', async () => {
    const told: string[] = []
    const down = problem(503, 'storage-unavailable')
    await follow([stream([event(1)]), down, stream([event(2)]), stream([event(3)], 'open')], 3, {
      onOpen: () => told.push('open'),
      onReconnect: ({ attempt }) => told.push(`lost ${attempt}`),
    })
    expect(told).toEqual(['open', 'lost 1', 'lost 2', 'open', 'lost 1', 'open'])
  })

  test('waits as long as the server asks for', async () => {
    const delays: number[] = []
    const leave = new AbortController()
    const answers = [
      stream(['retry: 3\n\n', event(1)]),
      problem(503, 'storage-unavailable', {}, { 'retry-after': '3600' }),
    ]
    await follow(answers, 2, {
      signal: leave.signal,
      onReconnect: ({ delayMs }) => {
        if (delays.push(delayMs) === 2) leave.abort()
      },
    })
    expect(delays).toEqual([3, 3_600_000])
  })

  test('a server that takes the connection and says nothing counts as lost', async () => {
    const { baseUrl } = await startFaultServer(hang, stream([event(1)], 'open'))
    const client = createRetakeClient({ baseUrl, retryDelayMs: () => 0, timeoutMs: 50 })
    for await (const { event: news } of client.events('j')) {
      expect(news.clipIndex).toBe(1)
      break
    }
  })

  test('a connection that went silent counts as lost', async () => {
    const answers = [stream([event(1)], 'open'), stream([event(2)], 'open')]
    expect((await follow(answers, 2, { idleTimeoutMs: 50 })).indexes).toEqual([1, 2])
  })

  test('what is no event is left out', async () => {
    const pieces = ['id: 1\ndata: not json\n\n', 'data: 5\n\n', event(2)]
    expect((await follow([stream(pieces, 'open')], 1)).indexes).toEqual([2])
  })

  test.each([
    ['is not allowed', problem(403, 'forbidden'), 'forbidden'],
    ['does not exist', problem(404, 'not-found'), 'not-found'],
    [
      'is answered with a page',
      ((response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>')) as Answer,
      'internal-error',
    ],
  ])('stops with the reason when the job %s', async (_, answer, code) => {
    const error = await follow([answer], 1).catch((reason: unknown) => reason)
    expect(isRetakeError(error) && error.code).toBe(code)
  })

  test('aborting ends the loop without an error, connected or waiting', async () => {
    const controller = new AbortController()
    const { messages } = await follow([stream([event(1)], 'open')], 9, {
      signal: controller.signal,
      onOpen: () => setImmediate(() => controller.abort()),
    })
    expect(messages.length).toBeLessThan(9)
    const { baseUrl } = await startFaultServer(cut)
    const client = createRetakeClient({ baseUrl, retryDelayMs: () => 1e9 })
    const waiting = new AbortController()
    const onReconnect = () => setImmediate(() => waiting.abort())
    for await (const _ of client.events('j', { signal: waiting.signal, onReconnect })) expect.unreachable()
  })

  test('leaving the loop closes the connection', async () => {
    let closed = () => {}
    const whenClosed = new Promise<void>((resolve) => {
      closed = resolve
    })
    const answer: Answer = (response, request) => {
      response.on('close', closed)
      stream([event(1)], 'open')(response, request)
    }
    await follow([answer], 1)
    await whenClosed
  })

  test('a body inside the page that ignores the signal is still let go of', async () => {
    let cancelled = false
    const body = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode(event(1))),
        cancel: () => {
          cancelled = true
        },
      })
    const fetch = async () => new Response(body(), { headers: { 'content-type': 'text/event-stream' } })
    const controller = new AbortController()
    const client = createRetakeClient({ baseUrl: 'https://in.page/api/v1', fetch })
    for await (const _ of client.events('j', { signal: controller.signal })) {
      setImmediate(() => controller.abort())
    }
    expect(cancelled).toBe(true)
  })
})
