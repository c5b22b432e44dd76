import type { Kysely } from 'kysely'
import type { SqlFlavour } from '../flavour.ts'

/** Creates what people keep: templates, and the suggestions they dismissed. */
export async function createLibrary(db: Kysely<unknown>, flavour: SqlFlavour): Promise<void> {
  const { schema } = db
  await flavour
    .addSequence(schema.createTable('templates'))
    .addColumn('uid', 'text', (column) => column.notNull().unique())
    .addColumn('tenantId', 'text', (column) => column.notNull())
    .addColumn('ownerId', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('description', 'text', (column) => column.notNull())
    .addColumn('instruction', 'text', (column) => column.notNull())
    .addColumn('isPublic', 'integer', (column) => column.notNull())
    .addColumn('createdAtMs', 'bigint', (column) => column.notNull())
    .addColumn('updatedAtMs', 'bigint', (column) => column.notNull())
    .execute()
  await schema
    .createIndex('templatesByOwner')
    .on('templates')
    .columns(['tenantId', 'ownerId', 'sequence'])
    .execute()
  await schema
    .createIndex('templatesPublic')
    .on('templates')
    .columns(['tenantId', 'isPublic', 'sequence'])
    .execute()
  await schema
    .createTable('dismissals')
    .addColumn('clipUid', 'text', (column) => column.notNull().references('clips.uid').onDelete('cascade'))
    .addColumn('suggestion', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('dismissalsKey', ['clipUid', 'suggestion'])
    .execute()
}
