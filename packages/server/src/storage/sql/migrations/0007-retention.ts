import { type Kysely, sql } from 'kysely'

/** Columns that say when a version was used last, what waits to be removed or brought back, and wake-ups for all jobs. */
export async function createRetention(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  for (const column of ['mediaBytes', 'usedAtMs', 'comparedAtMs'])
    await schema.alterTable('versions').addColumn(column, 'bigint').execute()
  await schema
    .createIndex('versionsStored')
    .on('versions')
    .columns(['clipUid', 'versionNumber'])
    .where(sql.ref('storage'), '<>', sql.lit('deleted'))
    .execute()
  await schema
    .createTable('mediaRemovals')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('dueAtMs', 'bigint', (column) => column.notNull())
    .execute()
  await schema.createIndex('mediaRemovalsDue').on('mediaRemovals').column('dueAtMs').execute()
  await schema
    .createTable('restores')
    .addColumn('clipUid', 'text', (column) => column.primaryKey().references('clips.uid').onDelete('cascade'))
    .addColumn('versionUid', 'text', (column) => column.notNull())
    .addColumn('changedBy', 'text', (column) => column.notNull())
    .execute()
  await sql`
    insert into wake_ups (name, generation, due_at_ms)
    select 'retain:' || uid, 1, created_at_ms from jobs
  `.execute(db)
}
