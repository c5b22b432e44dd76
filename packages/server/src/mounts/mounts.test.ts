import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import { createTestServer, type TestServer } from '../testing/test-server.fixture.ts'
import { toHandler as toExpressHandler } from './express.ts'
import { toHandler as toNodeHandler } from './node.ts'

interface Mounted {
  base: string
  server: Server
  api: TestServer
}

type Mount = (api: TestServer) => Parameters<typeof createServer>[1]

const mounts: Record<string, Mount> = {
  'node:http': ({ retake }) => toNodeHandler(retake),
  'Express below the prefix': ({ retake }) => express().use('/api/v1', toExpressHandler(retake)),
  'Express behind a body parser': ({ retake }) =>
    express().use(express.json()).use('/api/v1', toExpressHandler(retake)),
}

const open: Mounted[] = []

async function mount(name: string): Promise<Mounted> {
  const api = createTestServer({ limits: { freeBytes: 0, eventStreams: 1 } })
  const server = createServer(mounts[name]?.(api))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const mounted = { base: `http://127.0.0.1:${port}/api/v1`, server, api }
  open.push(mounted)
  return mounted
}

afterEach(async () => {
  for (const { server, api } of open.splice(0)) {
    await api.retake.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

const ann = { 'x-test-user': 'ann' }
const post = (body: unknown) => ({
  method: 'POST',
  headers: { ...ann, 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** Reads a stream until what was read contains `text`. */
async function readUntil(reader: ReadableStreamDefaultReader<Uint8Array>, text: string): Promise<string> {
  const decoder = new TextDecoder()
  let seen = ''
  while (!seen.includes(text)) {
    const { value, done } = await reader.read()
    if (done) throw new Error(`The stream ended without ${text}: ${seen}`)
    seen += decoder.decode(value, { stream: true })
  }
  return seen
}

describe.each(Object.keys(mounts))('mounted on %s', (name) => {
  it('answers below its prefix and names what is not there', async () => {
    const { base } = await mount(name)
    const health = await fetch(`${base}/health`)
    expect(await health.json()).toEqual({ status: 'ok' })
    const missing = await fetch(`${base}/nothing`)
    expect([missing.status, missing.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ])
  })

  it('reads a JSON body and streams events of what it caused', async () => {
    const { base, api } = await mount(name)
    const jobId = await api.createJob()
    const events = await fetch(`${base}/jobs/${jobId}/events`, { headers: ann })
    expect(events.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    const reader = events.body!.getReader()
    const wish = { clips: [{ clip_index: 0, instruction: 'make it brighter' }], batch_mode: 'sequential' }
    const batch = await fetch(`${base}/jobs/${jobId}/clips/batch-regenerate`, post(wish))
    expect(batch.status).toBe(202)
    const seen = await readUntil(reader, '"status":"succeeded"')
    expect(seen).toContain('"status":"queued"')
    await reader.cancel()
  })

  it('ends an event stream when its reader goes away', async () => {
    const { base, api } = await mount(name)
    const jobId = await api.createJob()
    const leaving = new AbortController()
    const events = await fetch(`${base}/jobs/${jobId}/events`, { headers: ann, signal: leaving.signal })
    await readUntil(events.body!.getReader(), 'retry:')
    const another = () => fetch(`${base}/jobs/${jobId}/events`, { method: 'GET', headers: ann })
    expect((await another()).status).toBe(429)
    leaving.abort()
    await api.until(async () => {
      const response = await another()
      await response.body?.cancel()
      return response.status === 200
    })
  })

  it('sends one range of a video', async () => {
    const { base, api } = await mount(name)
    const jobId = await api.createJob()
    const { json } = await api.call('GET', `/jobs/${jobId}/clips`)
    const url = new URL(json.clips[0].video_url, base)
    const whole = await fetch(url)
    expect([whole.status, whole.headers.get('accept-ranges')]).toEqual([200, 'bytes'])
    const bytes = await whole.text()
    const part = await fetch(url, { headers: { range: 'bytes=2-5' } })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes 2-5/${bytes.length}`)
    expect(await part.text()).toBe(bytes.slice(2, 6))
    const beyond = await fetch(url, { headers: { range: 'bytes=9000-' } })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`])
    const head = await fetch(url, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe(String(bytes.length))
  })

  it('refuses a body of a megabyte and one that is no JSON', async () => {
    const { base } = await mount(name)
    const large = await fetch(`${base}/jobs`, post({ title: 'x'.repeat(1_000_000) }))
    expect(large.status).toBe(413)
    const broken = await fetch(`${base}/jobs`, { ...post({}), body: '{"title":' })
    expect(broken.status).toBe(400)
  })
})
