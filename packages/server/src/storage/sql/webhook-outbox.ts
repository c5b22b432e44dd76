import { sql } from 'kysely'
import type { MessageOrigin, WebhookMessage } from '../webhook-messages.ts'
import { webhookRow } from './rows.ts'
import type { Writing } from './schema.ts'

type Tell = (origin: MessageOrigin) => WebhookMessage[] | Promise<WebhookMessage[]>

/**
 * Queues messages for the endpoints of the job's owner that want them, in the transaction of what they are about.
 * `tell` is asked only where there is somebody to tell.
 */
export async function tellWebhooks(db: Writing, jobUid: string, nowMs: number, tell: Tell): Promise<void> {
  const job = await db
    .selectFrom('jobs')
    .select(['id', 'tenantId', 'ownerId'])
    .where('uid', '=', jobUid)
    .executeTakeFirst()
  if (!job) return
  const rows = await db
    .selectFrom('webhooks')
    .selectAll()
    .where('tenantId', '=', job.tenantId)
    .where('ownerId', '=', job.ownerId)
    .where('disabledAtMs', 'is', null)
    .orderBy('sequence')
    .execute()
  if (rows.length === 0) return
  const messages = await tell({ jobUid, jobId: job.id, atMs: nowMs })
  for (const { uid, events } of rows.map(webhookRow.decode)) {
    const wanted = messages.filter(({ event }) => events.includes(event.type))
    if (wanted.length > 0) await queue(db, uid, wanted, nowMs)
  }
}

/** Touches the endpoint first: its row stays locked, so that it is not removed or disabled in between. */
async function queue(db: Writing, uid: string, messages: WebhookMessage[], nowMs: number): Promise<void> {
  const locked = await db
    .updateTable('webhooks')
    .set({ dueAtMs: sql`case when due_at_ms < ${nowMs} then due_at_ms else ${nowMs} end` })
    .where('uid', '=', uid)
    .where('disabledAtMs', 'is', null)
    .returning('uid')
    .executeTakeFirst()
  if (!locked) return
  const deliveries = messages.map(({ id, event }) => ({
    webhookUid: uid,
    messageId: id,
    event: JSON.stringify(event),
    dueAtMs: nowMs,
    createdAtMs: nowMs,
  }))
  await db
    .insertInto('webhookDeliveries')
    .values(deliveries)
    .onConflict((conflict) => conflict.columns(['webhookUid', 'messageId']).doNothing())
    .execute()
}
