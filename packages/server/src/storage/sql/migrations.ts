import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { SqlFlavour } from './flavour.ts'
import { createIndexes } from './migrations/0001-indexes.ts'
import { createTables } from './migrations/0001-tables.ts'
import { createLibrary } from './migrations/0002-library.ts'
import { createPruningIndexes } from './migrations/0003-pruning.ts'
import { createAnalyticsIndexes } from './migrations/0004-analytics.ts'
import { createWebhooks } from './migrations/0005-webhooks.ts'
import { createMessages } from './migrations/0006-messages.ts'
import { createRetention } from './migrations/0007-retention.ts'

/** Every migration by name, in order. A published one is never edited: add another. */
function migrationsFor(flavour: SqlFlavour): Record<string, Migration> {
  return {
    '0001-initial': {
      up: async (db: Kysely<unknown>) => {
        await createTables(db, flavour)
        await createIndexes(db)
      },
    },
    '0002-library': { up: (db: Kysely<unknown>) => createLibrary(db, flavour) },
    '0003-pruning': { up: createPruningIndexes },
    '0004-analytics': { up: createAnalyticsIndexes },
    '0005-webhooks': { up: (db: Kysely<unknown>) => createWebhooks(db, flavour) },
    '0006-messages': { up: (db: Kysely<unknown>) => createMessages(db, flavour) },
    '0007-retention': { up: createRetention },
  }
}

/** Brings the database to the newest version; does nothing when it is there. */
export async function migrate<Tables>(db: Kysely<Tables>, flavour: SqlFlavour): Promise<void> {
  const migrations = migrationsFor(flavour)
  if (await hasAll(db, Object.keys(migrations))) return
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    ...(flavour.schema === null ? {} : { migrationTableSchema: flavour.schema }),
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

/**
 * Asks in one query, without the lock that changes of the tables take. A database that is newer has all as well, so a
 * process of the version before can start beside those of the next.
 */
async function hasAll<Tables>(db: Kysely<Tables>, names: string[]): Promise<boolean> {
  const executed = await sql<{ name: string }>`select name from kysely_migration`
    .execute(db)
    .catch(() => null)
  const known = new Set(executed?.rows.map(({ name }) => name))
  return names.every((name) => known.has(name))
}
