/**
 * A process that queues one thing to tell and sends it, until it is killed.
 * `node killed-sender.fixture.ts FILE RECEIVER SECRET`.
 */
import { sqliteStorage } from '../storage/sqlite/index.ts'
import { createSamples } from '../testing/storage/samples.ts'
import { guardedWebhooks } from './guarded-webhooks.ts'
import { createWebhookSecrets, createWebhookSender, defaultWebhookTiming } from './index.ts'

const [file = '', origin = '', secret = ''] = process.argv.slice(2)
const storage = sqliteStorage({ file })
const make = createSamples()
const owner = { tenantId: '', ownerId: 'ann' }
await storage.createWebhook({ uid: make.uid(), ...owner, url: `${origin}/hook`, events: ['job.ready'] }, 1)
const { job } = await storage.createJob(make.job(owner), [])
await storage.setJobState(job.uid, 'ready', null)
createWebhookSender({
  storage,
  transport: guardedWebhooks({ allowPrivateOrigins: [origin] }),
  secrets: createWebhookSecrets(secret),
  timing: { ...defaultWebhookTiming, webhookLeaseMs: 400 },
  onError: console.error,
  closing: new AbortController().signal,
}).start()
