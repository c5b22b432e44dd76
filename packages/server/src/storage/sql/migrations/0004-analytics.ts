import type { Kysely } from 'kysely'

/** Indexes that find the batches of a job, a person or a tenant by when they were started. */
export async function createAnalyticsIndexes({ schema }: Kysely<unknown>): Promise<void> {
  await schema.createIndex('batchesOfJobByTime').on('batches').columns(['jobUid', 'createdAtMs']).execute()
  await schema
    .createIndex('batchesOfOwnerByTime')
    .on('batches')
    .columns(['tenantId', 'ownerId', 'createdAtMs'])
    .execute()
  await schema
    .createIndex('batchesOfTenantByTime')
    .on('batches')
    .columns(['tenantId', 'createdAtMs'])
    .execute()
  await schema.createIndex('versionsByBase').on('versions').columns(['clipUid', 'baseVersionUid']).execute()
}
