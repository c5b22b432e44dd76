import { readFileSync } from 'node:fs'
import { webhookEventTypes } from '@retake/core/contract'
import { Webhook } from 'standardwebhooks'
import { expect, it, vi } from 'vitest'
import { createTestServer } from '../testing/test-server.fixture.ts'
import { openReceiver, type Received } from '../testing/webhook-receiver.fixture.ts'
import { guardedWebhooks } from './guarded-webhooks.ts'

const guide = readFileSync(new URL('../../../../docs/webhooks.md', import.meta.url), 'utf8')

type Receive = (request: Request) => Promise<Response>

/** The receiver of the guide, as it stands there. */
function receiverOfGuide(secret: string): Receive {
  const code = /```js\n([\s\S]*?)```/.exec(guide)?.[1]?.replace(/^(import .*$|export )/gm, '') ?? ''
  const run = new Function('Webhook', 'process', `${code}; return receive`)
  return run(Webhook, { env: { RETAKE_WEBHOOK_SECRET: secret } })
}

const toRequest = ({ headers, body }: Received, changed = body) =>
  new Request('https://host.example/retake', { method: 'POST', headers, body: changed })

it('the receiver of the guide takes what is signed, once, and refuses what is not', async () => {
  const receiver = await openReceiver()
  const webhooks = guardedWebhooks({ allowPrivateOrigins: [receiver.origin] })
  const server = createTestServer({ webhooks, timing: { sweepMs: 20, webhookPollMs: 5 } })
  const wish = { url: receiver.origin, events: ['batch.ended'] }
  const { json: created } = await server.call('POST', '/webhooks', wish)
  const receive = receiverOfGuide(created.secret)
  receiver.answer((_, request) => receive(request))
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  const jobId = await server.createJob()
  const clips = [{ clip_index: 0, instruction: 'make it brighter' }]
  const { json: batch } = await server.call('POST', `/jobs/${jobId}/clips/batch-regenerate`, { clips })
  await server.until(
    async () => (await server.call('GET', '/webhooks')).json.webhooks[0].last_attempt !== null,
  )
  expect((await server.call('GET', '/webhooks')).json.webhooks[0].last_attempt.status).toBe(204)
  const [first] = receiver.received as [Received]
  expect((await receive(toRequest(first))).status).toBe(204)
  expect((await receive(toRequest(first, first.body.replace('succeeded', 'failed')))).status).toBe(401)
  expect(said.mock.calls).toEqual([[`Batch ${batch.batch_id}: succeeded`]])
  said.mockRestore()
  await server.retake.close()
  await receiver.close()
})

it('the guide names every event', () => {
  const named = [...guide.matchAll(/^\| `([\w.]+)` \|/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== 'type')
  expect(named).toEqual([...webhookEventTypes])
})
