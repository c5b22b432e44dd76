import { sql } from 'kysely'
import type { WebhookAttempt, WebhookStorage } from '../../ports/storage/index.ts'
import { deliveryRow, webhookRow } from './rows.ts'
import type { Database, Writing } from './schema.ts'
import type { SqlContext } from './sql-context.ts'

type WebhookQueue = Pick<WebhookStorage, 'claimWebhook' | 'dueDelivery' | 'recordAttempt' | 'releaseWebhook'>

/** Endpoints that are looked at for a claim; others that claim at the same moment may take the first ones. */
const candidates = 10

export function sqlWebhookQueue({ read, write, now }: SqlContext): WebhookQueue {
  return {
    async claimWebhook(leaseMs) {
      const nowMs = await now()
      const due = await read((db) => selectDueWebhooks(db, nowMs).execute())
      for (const { uid } of due) {
        const claimed = await write((db, at) => claim(db, uid, at, leaseMs))
        if (claimed) return { webhook: webhookRow.decode(claimed), fence: claimed.fence }
      }
      return null
    },

    async dueDelivery(webhookUid) {
      const nowMs = await now()
      const row = await read((db) =>
        selectNext(db, webhookUid).where('dueAtMs', '<=', nowMs).executeTakeFirst(),
      )
      return row ? deliveryRow.decode(row) : null
    },

    recordAttempt: (webhookUid, fence, attempt) =>
      write((db, nowMs) => record(db, { webhookUid, fence, attempt, nowMs })),

    releaseWebhook: (webhookUid, fence, pauseMs) =>
      write(async (db, nowMs) => {
        const held = await db
          .updateTable('webhooks')
          .set({ leaseUntilMs: 0, dueAtMs: null })
          .where('uid', '=', webhookUid)
          .where('fence', '=', fence)
          .returning('uid')
          .executeTakeFirst()
        const next = held && (await selectNext(db, webhookUid).executeTakeFirst())
        if (!next?.dueAtMs) return
        const dueAtMs = Math.max(next.dueAtMs, nowMs + pauseMs)
        await db.updateTable('webhooks').set({ dueAtMs }).where('uid', '=', webhookUid).execute()
      }),
  }
}

function selectDueWebhooks(db: Database, nowMs: number) {
  return db
    .selectFrom('webhooks')
    .select('uid')
    .where('dueAtMs', '<=', nowMs)
    .where('leaseUntilMs', '<=', nowMs)
    .orderBy('dueAtMs')
    .limit(candidates)
}

function claim(db: Writing, uid: string, nowMs: number, leaseMs: number) {
  return db
    .updateTable('webhooks')
    .set({ fence: sql`fence + 1`, leaseUntilMs: nowMs + leaseMs })
    .where('uid', '=', uid)
    .where('dueAtMs', '<=', nowMs)
    .where('leaseUntilMs', '<=', nowMs)
    .returningAll()
    .executeTakeFirst()
}

function selectNext(db: Database, webhookUid: string) {
  return db
    .selectFrom('webhookDeliveries')
    .selectAll()
    .where('webhookUid', '=', webhookUid)
    .where('dueAtMs', 'is not', null)
    .orderBy('dueAtMs')
    .orderBy('sequence')
    .limit(1)
}

interface Recording {
  webhookUid: string
  fence: number
  attempt: WebhookAttempt
  nowMs: number
}

async function record(db: Writing, { webhookUid, fence, attempt, nowMs }: Recording): Promise<boolean> {
  const { messageId, status, retryInMs, disable, leaseMs } = attempt
  const held = await db
    .updateTable('webhooks')
    .set({
      leaseUntilMs: nowMs + leaseMs,
      lastAttemptAtMs: nowMs,
      lastStatus: status,
      ...(disable ? { disabledAtMs: nowMs, dueAtMs: null } : {}),
    })
    .where('uid', '=', webhookUid)
    .where('fence', '=', fence)
    .returning('uid')
    .executeTakeFirst()
  if (!held) return false
  await db
    .updateTable('webhookDeliveries')
    .set({ attempts: sql`attempts + 1`, dueAtMs: retryInMs === null ? null : nowMs + retryInMs })
    .where('webhookUid', '=', webhookUid)
    .where('messageId', '=', messageId)
    .execute()
  if (disable) await giveUp(db, webhookUid)
  return true
}

async function giveUp(db: Writing, webhookUid: string): Promise<void> {
  await db
    .updateTable('webhookDeliveries')
    .set({ dueAtMs: null })
    .where('webhookUid', '=', webhookUid)
    .where('dueAtMs', 'is not', null)
    .execute()
}
