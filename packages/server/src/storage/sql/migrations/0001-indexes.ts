import { type Kysely, sql } from 'kysely'

/** Creates the indexes that are rules (unique) and those that keep each list as fast however much there is. */
export async function createIndexes(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema.createIndex('jobsByOwner').on('jobs').columns(['tenantId', 'ownerId', 'sequence']).execute()
  await schema
    .createIndex('versionsWaiting')
    .on('versions')
    .column('clipUid')
    .where(sql.ref('candidacy'), '=', sql.lit('waiting'))
    .execute()
  await schema.createIndex('plansByJob').on('plans').column('jobUid').execute()
  await schema.createIndex('batchesByJob').on('batches').columns(['jobUid', 'sequence']).execute()
  // The rule that a clip is regenerated once at a time. Queued, paused and unknown count: they have not ended.
  await schema
    .createIndex('regenerationsBusyClip')
    .unique()
    .on('regenerations')
    .column('clipUid')
    .where(sql.ref('endedAtMs'), 'is', null)
    .execute()
  await schema
    .createIndex('regenerationsRetriedOnce')
    .unique()
    .on('regenerations')
    .column('retryOf')
    .where(sql.ref('retryOf'), 'is not', null)
    .execute()
  await schema
    .createIndex('regenerationsByClip')
    .on('regenerations')
    .columns(['clipUid', 'sequence'])
    .execute()
  await schema
    .createIndex('regenerationsByBatch')
    .on('regenerations')
    .columns(['batchUid', 'position', 'sequence'])
    .execute()
  await schema
    .createIndex('regenerationsByStatus')
    .on('regenerations')
    .columns(['status', 'endedAtMs'])
    .execute()
  await schema.createIndex('ledgerByJob').on('ledger').columns(['jobUid', 'sequence']).execute()
  await schema.createIndex('wakeUpsDue').on('wakeUps').column('dueAtMs').execute()
}
