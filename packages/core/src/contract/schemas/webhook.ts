import * as z from 'zod/mini'
import { batchStatuses } from './batch.ts'
import { clipIndex, nextCursor, timestamp } from './primitives.ts'

/** What a receiver can be told about, each once it is in storage. */
export const webhookEventTypes = [
  'job.ready',
  'job.failed',
  'version.created',
  'candidate.waiting',
  'batch.ended',
  'composition.ready',
] as const

const eventType = z.enum(webhookEventTypes)

/** At least one, each once. */
const wantedEvents = z.array(eventType).check(
  z.minLength(1),
  z.maxLength(webhookEventTypes.length),
  z.refine((types) => new Set(types).size === types.length, 'Name each event once.'),
)

/** Address of a receiver: https, unless the host allows the origin. */
const receiverUrl = z
  .url({ protocol: /^https?$/, error: 'This is not a web address.' })
  .check(z.maxLength(2_048))

export const newWebhookSchema = z.strictObject({ url: receiverUrl, events: wantedEvents })

export const webhookSchema = z.object({
  id: z.string(),
  url: z.string(),
  events: z.array(eventType),
  /** `disabled`: the receiver answered 410 Gone. Nothing is sent to it any more. */
  state: z.enum(['enabled', 'disabled']),
  /** The latest try; null before the first. `status` is what the receiver answered, null when it did not. */
  last_attempt: z.nullable(z.object({ at: timestamp, status: z.nullable(z.int()) })),
  created_at: timestamp,
})

/** `secret` signs the deliveries, as `whsec_…`. It is shown here and never again. */
export const createdWebhookSchema = z.extend(webhookSchema, { secret: z.string() })

export const webhookListSchema = z.object({ webhooks: z.array(webhookSchema), next_cursor: nextCursor })

const ofJob = { job_id: z.string() }
const ofVersion = {
  ...ofJob,
  clip_index: clipIndex,
  version_id: z.string(),
  version_number: z.int(),
  regeneration_id: z.string(),
  batch_id: z.string(),
}

/** The body of a delivery, by its type. `timestamp` is when it happened; ids are those of the API. */
export const webhookEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('job.ready'), timestamp, data: z.object(ofJob) }),
  z.object({ type: z.literal('job.failed'), timestamp, data: z.object(ofJob) }),
  z.object({
    type: z.literal('version.created'),
    timestamp,
    data: z.object({ ...ofVersion, is_current: z.boolean() }),
  }),
  z.object({ type: z.literal('candidate.waiting'), timestamp, data: z.object(ofVersion) }),
  z.object({
    type: z.literal('batch.ended'),
    timestamp,
    data: z.object({ ...ofJob, batch_id: z.string(), status: z.enum(batchStatuses) }),
  }),
  z.object({
    type: z.literal('composition.ready'),
    timestamp,
    data: z.object({ ...ofJob, revision: z.int() }),
  }),
])
