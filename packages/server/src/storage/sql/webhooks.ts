import type { NewWebhook, Owner, WebhookRecord, WebhookStorage } from '../../ports/storage/index.ts'
import { webhookRow } from './rows.ts'
import type { Database, Writing } from './schema.ts'
import type { SqlContext } from './sql-context.ts'
import { sqlWebhookQueue } from './webhook-queue.ts'

export function sqlWebhooks(context: SqlContext): WebhookStorage {
  const { read, write } = context
  return {
    ...sqlWebhookQueue(context),

    createWebhook: (webhook, limit) =>
      write(async (db, nowMs) => {
        const record: WebhookRecord = {
          ...webhook,
          createdAtMs: nowMs,
          disabledAtMs: null,
          lastAttemptAtMs: null,
          lastStatus: null,
        }
        return (await takeSlot(db, record, limit)) ? record : null
      }),

    async listWebhooks(owner, page) {
      const rows = await read((db) => selectWebhooks(db, owner, page).execute())
      return rows.map(webhookRow.decode)
    },

    deleteWebhook: ({ uid, tenantId, ownerId }) =>
      write(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('webhooks')
          .where('uid', '=', uid)
          .where('tenantId', '=', tenantId)
          .where('ownerId', '=', ownerId)
          .executeTakeFirst()
        return numDeletedRows > 0n
      }),
  }
}

/** Inserts into the first free slot below the limit; the unique index decides between simultaneous calls. */
async function takeSlot(db: Writing, record: WebhookRecord, limit: number): Promise<boolean> {
  const taken = new Set(await takenSlots(db, record))
  for (let slot = 0; slot < limit; slot += 1) {
    if (taken.has(slot)) continue
    const inserted = await db
      .insertInto('webhooks')
      .values({ ...webhookRow.encode(record), slot })
      .onConflict((conflict) => conflict.columns(['tenantId', 'ownerId', 'slot']).doNothing())
      .returning('uid')
      .executeTakeFirst()
    if (inserted) return true
  }
  return false
}

async function takenSlots(db: Writing, { tenantId, ownerId }: NewWebhook): Promise<number[]> {
  const rows = await db
    .selectFrom('webhooks')
    .select('slot')
    .where('tenantId', '=', tenantId)
    .where('ownerId', '=', ownerId)
    .execute()
  return rows.map(({ slot }) => slot)
}

function selectWebhooks(
  db: Database,
  { tenantId, ownerId }: Owner,
  { after, limit }: { after: string | null; limit: number },
) {
  const last = db.selectFrom('webhooks').select('sequence').where('uid', '=', after)
  return db
    .selectFrom('webhooks')
    .selectAll()
    .where('tenantId', '=', tenantId)
    .where('ownerId', '=', ownerId)
    .$if(after !== null, (query) => query.where('sequence', '<', last))
    .orderBy('sequence', 'desc')
    .limit(limit)
}
