import type { Kysely } from 'kysely'
import type { SqlFlavour } from '../flavour.ts'

/** Creates the chat of jobs and clips. */
export async function createMessages(db: Kysely<unknown>, flavour: SqlFlavour): Promise<void> {
  const { schema } = db
  await flavour
    .addSequence(schema.createTable('messages'))
    .addColumn('uid', 'text', (column) => column.notNull().unique())
    .addColumn('jobUid', 'text', (column) => column.notNull().references('jobs.uid').onDelete('cascade'))
    .addColumn('clipIndex', 'integer')
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('authorId', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('selection', 'text', (column) => column.notNull())
    .addColumn('replyTo', 'text')
    .addColumn('planUid', 'text')
    .addColumn('asks', 'integer', (column) => column.notNull())
    .addColumn('createdAtMs', 'bigint', (column) => column.notNull())
    .execute()
  await schema.createIndex('messagesByJob').on('messages').columns(['jobUid', 'sequence']).execute()
  await schema
    .createIndex('messagesByClip')
    .on('messages')
    .columns(['jobUid', 'clipIndex', 'sequence'])
    .execute()
}
