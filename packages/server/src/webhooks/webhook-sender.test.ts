import { webhookEventSchema } from '@retake/core/contract'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { createTestServer, type Json, type TestServer, testSecret } from '../testing/test-server.fixture.ts'
import {
  answering,
  hanging,
  openReceiver,
  type Receiver,
  taken,
} from '../testing/webhook-receiver.fixture.ts'
import { guardedWebhooks } from './guarded-webhooks.ts'
import { defaultWebhookTiming } from './webhook-timing.ts'

let receiver: Receiver
let server: TestServer

beforeEach(async () => {
  receiver = await openReceiver()
})

afterEach(async () => {
  await server.retake.close()
  await receiver.close()
})

const quick = { webhookPollMs: 5, webhookPauseMs: 5, webhookRetryMs: Array(9).fill(5) }
const allEvents = [...new Set(['job.ready', 'version.created', 'batch.ended', 'composition.ready'])]

function start(options: Parameters<typeof createTestServer>[0] = {}): void {
  const webhooks = guardedWebhooks({ allowPrivateOrigins: [receiver.origin] })
  server = createTestServer({ webhooks, ...options, timing: { sweepMs: 20, ...quick, ...options.timing } })
}

async function register(events: string[] = allEvents, path = '/hook'): Promise<Json> {
  const { json } = await server.call('POST', '/webhooks', { url: `${receiver.origin}${path}`, events })
  return json
}

async function runBatch(jobId: string): Promise<string> {
  const clips = [{ clip_index: 1, instruction: 'make it brighter' }]
  const { json } = await server.call('POST', `/jobs/${jobId}/clips/batch-regenerate`, { clips })
  await server.ended(jobId, json.batch_id)
  return json.batch_id
}

const webhook = async () => (await server.call('GET', '/webhooks')).json.webhooks[0]
const got = (count: number) => server.until(async () => receiver.received.length >= count)
const ids = () => receiver.received.map(({ id }) => id)

/** Long enough for many polls. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 150))

describe('webhooks', () => {
  it('tell what happened to a job, each signed so that the library of the specification accepts it', async () => {
    start()
    const { secret } = await register()
    const jobId = await server.createJob()
    await server.until(async () => receiver.received.some(({ body }) => body.includes('composition.ready')))
    const batchId = await runBatch(jobId)
    await got(5)
    const events = receiver.received.map(({ headers, body }): Json => {
      const event = new Webhook(secret).verify(body, headers)
      expect(z.parse(webhookEventSchema, event)).toEqual(event)
      return event
    })
    const types = events.map(({ type }) => type)
    expect(types.slice(0, 2)).toEqual(['job.ready', 'composition.ready'])
    expect(types.slice(2, 4)).toEqual(['version.created', 'batch.ended'])
    const { json: history } = await server.call('GET', `/jobs/${jobId}/clips/1/versions`)
    expect(events[2].data).toMatchObject({
      job_id: jobId,
      clip_index: 1,
      version_id: history.versions[0].id,
      batch_id: batchId,
      is_current: true,
    })
    expect(events[3].data).toEqual({ job_id: jobId, batch_id: batchId, status: 'succeeded' })
    expect(new Set(ids()).size).toBe(receiver.received.length)
    expect(() =>
      new Webhook(secret).verify(`${receiver.received[0]?.body} `, receiver.received[0]!.headers),
    ).toThrow()
    expect(await webhook()).toMatchObject({ state: 'enabled', last_attempt: { status: 204 } })
  })

  it('are signed with the secrets of before too while the secret of the server is rotated', async () => {
    start({ secret: 'the-secret-of-last-year-32-letters' })
    const { id, secret: old } = await register(['job.ready'])
    await server.retake.close()
    const { storage } = server.options
    start({ storage, secret: testSecret, previousSecrets: ['the-secret-of-last-year-32-letters'] })
    await server.createJob()
    await got(1)
    const [{ headers, body }] = receiver.received as [(typeof receiver.received)[0]]
    expect(headers['webhook-signature']?.split(' ')).toHaveLength(2)
    expect(new Webhook(old).verify(body, headers)).toMatchObject({ type: 'job.ready' })
    expect((await webhook()).id).toBe(id)
  })

  it('are tried again with the same id until they are taken, and then no more', async () => {
    start()
    receiver.answer(() => (receiver.received.length < 3 ? answering(500)() : taken()))
    const { secret } = await register(['job.ready'])
    await server.createJob()
    await got(3)
    await aWhile()
    expect(receiver.received).toHaveLength(3)
    expect(new Set(ids()).size).toBe(1)
    for (const { body, headers } of receiver.received)
      expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: 'job.ready' })
  })

  it('are given up after ten tries', async () => {
    start()
    receiver.answer(answering(503))
    await register(['job.ready'])
    await server.createJob()
    await got(10)
    await aWhile()
    expect(receiver.received).toHaveLength(10)
    expect(await webhook()).toMatchObject({ state: 'enabled', last_attempt: { status: 503 } })
  })

  it('wait as long as the receiver asks for', async () => {
    start()
    receiver.answer(answering(429, { 'retry-after': '3600' }))
    const patient = { webhookRetryMs: [5, 3_600_000] }
    await server.retake.close()
    start({ timing: patient })
    await register(['job.ready'])
    await server.createJob()
    await got(1)
    await aWhile()
    expect(receiver.received).toHaveLength(1)
  })

  it('stop for good when the receiver is gone', async () => {
    start()
    receiver.answer(answering(410))
    await register(['job.ready'])
    await server.createJob()
    await server.until(async () => (await webhook()).state === 'disabled')
    await server.createJob()
    await aWhile()
    expect(receiver.received).toHaveLength(1)
    expect((await webhook()).last_attempt.status).toBe(410)
  })

  it('do not hold up a batch, nor another receiver, when a receiver is slow', async () => {
    start()
    receiver.answer(({ path }) => (path === '/slow' ? hanging() : taken()))
    await register(['job.ready', 'batch.ended'], '/slow')
    await register(['job.ready', 'batch.ended'], '/quick')
    const jobId = await server.createJob()
    await runBatch(jobId)
    const paths = () => receiver.received.map(({ path }) => path)
    await server.until(async () => paths().filter((path) => path === '/quick').length === 2)
    expect(paths().filter((path) => path === '/slow')).toHaveLength(1)
  })

  it('count as not taken when the receiver takes too long', async () => {
    start({ timing: { webhookTimeoutMs: 20 } })
    receiver.answer(() => (receiver.received.length < 2 ? hanging() : taken()))
    await register(['job.ready'])
    await server.createJob()
    await got(2)
    expect(new Set(ids()).size).toBe(1)
    await server.until(async () => (await webhook()).last_attempt.status === 204)
  })

  it('do not follow a redirect', async () => {
    start({ timing: { webhookRetryMs: [] } })
    receiver.answer(answering(307, { location: `${receiver.origin}/inside` }))
    await register(['job.ready'])
    await server.createJob()
    await server.until(async () => (await webhook()).last_attempt !== null)
    await aWhile()
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook'])
    expect((await webhook()).last_attempt.status).toBe(307)
  })

  it('are not sent to an origin that the host does not allow any more', async () => {
    start()
    await register(['job.ready'])
    await server.retake.close()
    start({ storage: server.options.storage, webhooks: guardedWebhooks() })
    await server.createJob()
    await server.until(async () => (await webhook()).last_attempt !== null)
    expect(receiver.received).toEqual([])
    expect((await webhook()).last_attempt.status).toBeNull()
  })

  it('are not sent any more once they are removed', async () => {
    start()
    receiver.answer(answering(500))
    const { id } = await register(['job.ready'])
    await server.createJob()
    await got(1)
    await server.call('DELETE', `/webhooks?webhook_id=${id}`)
    await aWhile()
    const { length } = receiver.received
    await server.createJob()
    await aWhile()
    expect(receiver.received).toHaveLength(length)
  })

  it('are tried ten times over about 75 hours, each answer waited for 15 seconds', () => {
    const { webhookRetryMs, webhookTimeoutMs, webhookLeaseMs } = defaultWebhookTiming
    const hours = webhookRetryMs.reduce((sum, ms) => sum + ms, 0) / 3_600_000
    expect([webhookRetryMs.length + 1, Math.round(hours), webhookTimeoutMs]).toEqual([10, 76, 15_000])
    expect(webhookRetryMs).toEqual(webhookRetryMs.toSorted((a, b) => a - b))
    expect(webhookLeaseMs).toBeGreaterThan(2 * webhookTimeoutMs)
  })
})
