import { RetakeError } from '@retake/core'
import type {
  CoordinationStorage,
  IdempotencyAnswer,
  IdempotencyClaim,
  IdempotencyKey,
} from '../../ports/storage/index.ts'
import type { Writing } from './schema.ts'
import type { SqlContext } from './sql-context.ts'

type IdempotencyStorage = Pick<
  CoordinationStorage,
  'claimIdempotency' | 'finishIdempotency' | 'dropIdempotency'
>

export function sqlIdempotency({ write }: SqlContext): IdempotencyStorage {
  return {
    claimIdempotency: ({ tenantId, userId, route, key }, bodyHash, staleMs) =>
      write(async (db, nowMs): Promise<IdempotencyClaim> => {
        const name = { tenantId, userId, route, key }
        const inserted = await db
          .insertInto('idempotency')
          .values({ ...name, bodyHash, claimedAtMs: nowMs, status: null, body: null })
          .onConflict((conflict) => conflict.doNothing())
          .returning('key')
          .executeTakeFirst()
        if (inserted) return { state: 'new' }
        return claimAgain(db, name, { bodyHash, nowMs, staleMs })
      }),

    finishIdempotency: (answer) =>
      write(async (db) => {
        await answerIdempotency(db, answer)
      }),

    dropIdempotency: ({ tenantId, userId, route, key }) =>
      write(async (db) => {
        await db
          .deleteFrom('idempotency')
          .where((eb) => eb.and({ tenantId, userId, route, key }))
          .where('status', 'is', null)
          .execute()
      }),
  }
}

async function claimAgain(
  db: Writing,
  name: IdempotencyKey,
  { bodyHash, nowMs, staleMs }: { bodyHash: string; nowMs: number; staleMs: number },
): Promise<IdempotencyClaim> {
  // The update is what decides between several who find the same stale claim.
  const taken = await db
    .updateTable('idempotency')
    .set({ claimedAtMs: nowMs })
    .where((eb) => eb.and({ ...name, bodyHash }))
    .where('status', 'is', null)
    .where('claimedAtMs', '<=', nowMs - staleMs)
    .returning('key')
    .executeTakeFirst()
  if (taken) return { state: 'new' }
  const row = await db
    .selectFrom('idempotency')
    .select(['bodyHash', 'status', 'body'])
    .where((eb) => eb.and({ ...name }))
    .executeTakeFirst()
  if (!row) return { state: 'running' }
  if (row.bodyHash !== bodyHash) return { state: 'mismatch' }
  if (row.status === null || row.body === null) return { state: 'running' }
  return { state: 'done', status: row.status, body: row.body }
}

/** Stores the answer unless one is there. Tells whether it was stored. */
async function answerIdempotency(db: Writing, answer: IdempotencyAnswer): Promise<boolean> {
  const { tenantId, userId, route, key, status, body } = answer
  const answered = await db
    .updateTable('idempotency')
    .set({ status, body })
    .where((eb) => eb.and({ tenantId, userId, route, key }))
    .where('status', 'is', null)
    .returning('key')
    .executeTakeFirst()
  return answered !== undefined
}

/** Stores the answer with the work it belongs to, or throws the work away when somebody else took the key over. */
export async function answerOrRefuse(db: Writing, answer: IdempotencyAnswer): Promise<void> {
  if (await answerIdempotency(db, answer)) return
  throw new RetakeError(
    'idempotency-in-progress',
    'Another request took this Idempotency-Key over. Send it again to get its answer.',
  )
}
