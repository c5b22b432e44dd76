import { jobEventSchema } from '@retake/core/contract'
import { afterEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { createTestServer, type Json, origin, type TestServer } from '../testing/test-server.fixture.ts'

let server: TestServer

afterEach(() => server.retake.close())

interface Message {
  id: string | null
  data: string | null
  comment: string | null
}

function parseMessage(block: string): Message {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2) ?? null
  return { id: field('id'), data: field('data'), comment: field('') }
}

/** Reads an event stream message by message. */
async function* messages(body: ReadableStream<Uint8Array>): AsyncGenerator<Message> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of body) {
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) yield parseMessage(block)
  }
}

async function start(options: Parameters<typeof createTestServer>[0] = {}) {
  server = createTestServer(options)
  const jobId = await server.createJob()
  await server.until(
    async () => (await server.call('GET', `/jobs/${jobId}/composition`)).json.state === 'ready',
  )
  const { storage } = server.options
  const jobUid = (await storage.findJob('', jobId))?.uid ?? ''
  const follow = async (lastEventId?: string, signal?: AbortSignal) => {
    const response = await server.retake.handle(
      new Request(`${origin}/api/v1/jobs/${jobId}/events`, {
        headers: { 'x-test-user': 'ann', ...(lastEventId ? { 'last-event-id': lastEventId } : {}) },
        ...(signal ? { signal } : {}),
      }),
    )
    return messages(response.body as ReadableStream<Uint8Array>)
  }
  return { jobId, jobUid, storage, follow }
}

const timing = { sweepMs: 20, backoffMs: 5, eventPollMs: 5, heartbeatMs: 20, accessCheckMs: 10 }

describe('the events of a job', () => {
  it('tell the life of a regeneration in order, each with what it is about', async () => {
    const { jobId, follow } = await start()
    const stream = await follow()
    const wish = { clips: [{ clip_index: 1, instruction: 'make it brighter' }] }
    const { json } = await server.call('POST', `/jobs/${jobId}/clips/batch-regenerate`, wish)
    const statuses: string[] = []
    const events: Json[] = []
    for await (const { data } of stream) {
      if (data === null) continue
      const event = z.parse(jobEventSchema, JSON.parse(data))
      events.push(event)
      if (event.regeneration !== null) statuses.push(event.regeneration.status)
      if (event.batch?.status === 'succeeded') break
    }
    expect([...new Set(statuses)]).toEqual(['queued', 'submitting', 'running', 'storing', 'succeeded'])
    expect(events[0]).toMatchObject({ type: 'job', job_id: jobId })
    expect(events[1]).toMatchObject({
      type: 'regeneration',
      job_id: jobId,
      clip_index: 1,
      regeneration: { batch_id: json.batch_id, cost: 0.15, instruction: 'make it brighter' },
    })
    expect(events.some(({ type, clip_index }) => type === 'clip' && clip_index === 1)).toBe(true)
  })

  it('arrive once each, in order, over a thousand cuts', async () => {
    const { jobUid, storage, follow } = await start()
    const from = await storage.lastEventSequence(jobUid)
    const seen: number[] = []
    const total = 2_000
    let written = 0
    const write = async (count: number) => {
      const payloads = Array.from({ length: Math.min(count, total - written) }, (_, index) =>
        JSON.stringify({ number: written + index }),
      )
      written += payloads.length
      await storage.appendEvents(jobUid, payloads)
    }
    let last = String(from)
    for (let cut = 0; cut < 1_000; cut++) {
      const writing = write(2)
      const leaving = new AbortController()
      let wanted = cut % 4
      for await (const { id, data } of await follow(last, leaving.signal)) {
        if (id !== null) last = id
        if (data !== null) seen.push(JSON.parse(data).number)
        if (wanted-- === 0) break
      }
      leaving.abort()
      await writing
    }
    for await (const { data } of await follow(last)) {
      if (data !== null) seen.push(JSON.parse(data).number)
      if (seen.length >= total) break
    }
    expect(seen).toEqual(Array.from({ length: total }, (_, index) => index))
  })

  it('of another process arrive too, and silence is broken by a heartbeat', async () => {
    const { jobUid, storage, follow } = await start({ timing })
    const stream = await follow()
    const next = async () => (await stream.next()).value as Message
    expect((await next()).id).not.toBeNull()
    expect((await next()).comment).toBe('still here')
    await storage.appendEvents(jobUid, ['{"hello":1}'])
    let message = await next()
    while (message.comment !== null) message = await next()
    expect(message.data).toBe('{"hello":1}')
  })

  it('wait in the table for a slow reader instead of in memory', async () => {
    const { jobUid, storage, follow } = await start()
    const stream = await follow()
    await stream.next()
    const payloads = Array.from({ length: 5_000 }, (_, number) => JSON.stringify({ number }))
    await storage.appendEvents(jobUid, payloads)
    let reads = 0
    const { listEvents } = storage
    storage.listEvents = (...call) => {
      reads++
      return listEvents(...call)
    }
    await new Promise((resolve) => setImmediate(resolve))
    expect(reads).toBeLessThanOrEqual(3)
    let count = 0
    for await (const { data } of stream) {
      if (data?.includes('number')) count++
      if (count === payloads.length) break
    }
    expect(reads).toBeGreaterThan(40)
  })

  it('end when the reader may not read any more', async () => {
    let signedIn = true
    const { follow } = await start({ timing, authenticate: () => (signedIn ? { userId: 'ann' } : null) })
    const stream = await follow()
    await stream.next()
    signedIn = false
    let last = await stream.next()
    while (!last.done) last = await stream.next()
    expect(last.done).toBe(true)
  })

  it('end when the server closes', async () => {
    const { follow } = await start()
    const stream = await follow()
    await stream.next()
    await server.retake.close()
    await expect(stream.next()).resolves.toMatchObject({ done: true })
  })

  it('carry an address of the video that is signed when it is sent', async () => {
    let now = Date.parse('2026-03-01T09:00:00Z')
    const { jobId, jobUid, storage, follow } = await start({ now: () => now })
    const stored = (await storage.listEvents(jobUid, 0, 1_000)).map(({ payload }) => payload)
    expect(stored.some((payload) => payload.includes('.composition.'))).toBe(true)
    expect(stored.some((payload) => payload.includes('signature'))).toBe(false)
    now += 100 * 3_600_000
    for await (const { data } of await follow('0')) {
      const address: string | null = data === null ? null : (JSON.parse(data).composition?.video_url ?? null)
      if (address === null) continue
      expect(address).toBe((await server.call('GET', `/jobs/${jobId}/composition`)).json.video_url)
      break
    }
  })

  it('cannot be asked for from an id that is none', async () => {
    const { jobId } = await start()
    const headers = { 'last-event-id': 'abc' }
    expect((await server.call('GET', `/jobs/${jobId}/events`, undefined, { headers })).status).toBe(400)
  })
})
