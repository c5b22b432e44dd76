import type { CoordinationStorage } from '../../ports/storage/index.ts'
import type { Database, Writing } from './schema.ts'
import type { SqlContext } from './sql-context.ts'

interface Step {
  beforeMs: number
  limit: number
}

/** Each kind in its own short transaction, so that nobody waits long for the others. */
export function sqlPruning({ write }: SqlContext): Pick<CoordinationStorage, 'prune'> {
  return {
    async prune({ idempotencyMs, planMs, eventMs, deliveryMs }, limit) {
      await write((db, nowMs) => pruneIdempotency(db, { beforeMs: nowMs - idempotencyMs, limit }))
      await write((db, nowMs) => prunePlans(db, { beforeMs: nowMs - planMs, limit }))
      await write((db, nowMs) => pruneEvents(db, { beforeMs: nowMs - eventMs, limit }))
      await write((db, nowMs) => pruneDeliveries(db, { beforeMs: nowMs - deliveryMs, limit }))
    },
  }
}

/** Keys and events have no name of their own to delete by: the time of the last row of the step stands for it. */
async function pruneIdempotency(db: Writing, { beforeMs, limit }: Step): Promise<void> {
  const last = await db
    .selectFrom('idempotency')
    .select('claimedAtMs')
    .where('claimedAtMs', '<=', beforeMs)
    .orderBy('claimedAtMs')
    .offset(limit - 1)
    .limit(1)
    .executeTakeFirst()
  await db
    .deleteFrom('idempotency')
    .where('claimedAtMs', '<=', last?.claimedAtMs ?? beforeMs)
    .execute()
}

async function pruneEvents(db: Writing, { beforeMs, limit }: Step): Promise<void> {
  const last = await db
    .selectFrom('events')
    .select('atMs')
    .where('atMs', '<=', beforeMs)
    .orderBy('atMs')
    .offset(limit - 1)
    .limit(1)
    .executeTakeFirst()
  await db
    .deleteFrom('events')
    .where('atMs', '<=', last?.atMs ?? beforeMs)
    .execute()
}

async function pruneDeliveries(db: Writing, { beforeMs, limit }: Step): Promise<void> {
  const old = await db
    .selectFrom('webhookDeliveries')
    .select('sequence')
    .where('createdAtMs', '<=', beforeMs)
    .orderBy('createdAtMs')
    .limit(limit)
    .execute()
  if (old.length === 0) return
  const sequences = old.map(({ sequence }) => sequence)
  await db.deleteFrom('webhookDeliveries').where('sequence', 'in', sequences).execute()
}

async function prunePlans(db: Writing, step: Step): Promise<void> {
  const plans = await selectUnusedPlans(db, step).execute()
  if (plans.length === 0) return
  const uids = plans.map(({ uid }) => uid)
  await db.deleteFrom('plans').where('uid', 'in', uids).execute()
}

function selectUnusedPlans(db: Database, { beforeMs, limit }: Step) {
  return db
    .selectFrom('plans')
    .select('uid')
    .where('expiresAtMs', '<=', beforeMs)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('batches').select('batches.uid').whereRef('batches.planUid', '=', 'plans.uid'))),
    )
    .orderBy('expiresAtMs')
    .limit(limit)
}
