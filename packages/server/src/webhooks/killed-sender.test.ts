import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { sqliteStorage } from '../storage/sqlite/index.ts'
import { createTestServer, testSecret } from '../testing/test-server.fixture.ts'
import { hanging, openReceiver, taken } from '../testing/webhook-receiver.fixture.ts'
import { guardedWebhooks } from './guarded-webhooks.ts'

const fixture = fileURLToPath(new URL('./killed-sender.fixture.ts', import.meta.url))

it('a process that is killed between sending and noting it is followed by one that sends the same id', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'retake-webhook-'))
  const file = join(folder, 'retake.sqlite')
  const receiver = await openReceiver()
  const child = spawn(process.execPath, [fixture, file, receiver.origin, testSecret], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  receiver.answer(() => {
    child.kill('SIGKILL')
    return hanging()
  })
  await ended
  expect(child.signalCode).toBe('SIGKILL')
  receiver.answer(taken)
  const server = createTestServer({
    storage: sqliteStorage({ file }),
    webhooks: guardedWebhooks({ allowPrivateOrigins: [receiver.origin] }),
    timing: { webhookPollMs: 20, sweepMs: 20 },
  })
  await server.retake.start()
  await server.until(async () => receiver.received.length === 2)
  const [first, second] = receiver.received
  expect([second?.id, second?.body]).toEqual([first?.id, first?.body])
  const webhooks = async () => (await server.call('GET', '/webhooks')).json.webhooks
  await server.until(async () => (await webhooks())[0].last_attempt?.status === 204)
  await server.retake.close()
  await receiver.close()
  await rm(folder, { recursive: true })
})
