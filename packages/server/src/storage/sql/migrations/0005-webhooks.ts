import type { Kysely } from 'kysely'
import type { SqlFlavour } from '../flavour.ts'

/** Creates webhook endpoints and the queue of what is to be sent to them. */
export async function createWebhooks(db: Kysely<unknown>, flavour: SqlFlavour): Promise<void> {
  const { schema } = db
  await flavour
    .addSequence(schema.createTable('webhooks'))
    .addColumn('uid', 'text', (column) => column.notNull().unique())
    .addColumn('tenantId', 'text', (column) => column.notNull())
    .addColumn('ownerId', 'text', (column) => column.notNull())
    .addColumn('slot', 'integer', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('events', 'text', (column) => column.notNull())
    .addColumn('createdAtMs', 'bigint', (column) => column.notNull())
    .addColumn('disabledAtMs', 'bigint')
    .addColumn('lastAttemptAtMs', 'bigint')
    .addColumn('lastStatus', 'integer')
    .addColumn('dueAtMs', 'bigint')
    .addColumn('fence', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('leaseUntilMs', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute()
  await schema
    .createIndex('webhooksByOwner')
    .on('webhooks')
    .columns(['tenantId', 'ownerId', 'sequence'])
    .execute()
  // The rule that an owner has only so many: each takes a slot below the limit.
  await schema
    .createIndex('webhooksSlot')
    .unique()
    .on('webhooks')
    .columns(['tenantId', 'ownerId', 'slot'])
    .execute()
  await schema.createIndex('webhooksDue').on('webhooks').column('dueAtMs').execute()
  await flavour
    .addSequence(schema.createTable('webhookDeliveries'))
    .addColumn('webhookUid', 'text', (column) =>
      column.notNull().references('webhooks.uid').onDelete('cascade'),
    )
    .addColumn('messageId', 'text', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('dueAtMs', 'bigint')
    .addColumn('createdAtMs', 'bigint', (column) => column.notNull())
    .execute()
  await schema
    .createIndex('webhookDeliveriesOnce')
    .unique()
    .on('webhookDeliveries')
    .columns(['webhookUid', 'messageId'])
    .execute()
  await schema
    .createIndex('webhookDeliveriesDue')
    .on('webhookDeliveries')
    .columns(['webhookUid', 'dueAtMs', 'sequence'])
    .execute()
  await schema.createIndex('webhookDeliveriesByAge').on('webhookDeliveries').column('createdAtMs').execute()
}
