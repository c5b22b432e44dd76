import type { Kysely } from 'kysely'

/** Creates the indexes by which what is old is found, however much there is. */
export async function createPruningIndexes({ schema }: Kysely<unknown>): Promise<void> {
  await schema.createIndex('idempotencyByAge').on('idempotency').column('claimedAtMs').execute()
  await schema.createIndex('plansByExpiry').on('plans').column('expiresAtMs').execute()
  await schema.createIndex('batchesByPlan').on('batches').column('planUid').execute()
  await schema.createIndex('eventsByAge').on('events').column('atMs').execute()
}
