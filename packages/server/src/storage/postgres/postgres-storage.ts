import { CamelCasePlugin, Kysely, type LogConfig, PostgresDialect } from 'kysely'
import type { Storage } from '../../ports/storage/index.ts'
import { type Schema, sqlStorage } from '../sql/index.ts'
import { postgresFlavour } from './postgres-flavour.ts'
import { openPool, type PostgresConnectionOptions } from './postgres-pool.ts'

export interface PostgresStorageOptions extends PostgresConnectionOptions {
  /** The schema of the tables, made when it is missing. Default `retake`. */
  schema?: string
  /** Epoch milliseconds, replaces the database's clock. Default: the database's. */
  now?: () => number
}

/**
 * Keeps everything in a PostgreSQL database, in a schema of its own, for any number of processes on any number of
 * machines. The tables are made and brought up to date by the first call; nothing is connected before.
 * Needs `pg`. `createRetake` then wants a `secret`, the same in every process.
 *
 * Rejects with `storage-full` when the server's disk is full, and with `storage-unavailable` while it cannot be reached.
 * A server that restarts ends neither this process nor its later calls.
 *
 * @example
 * createRetake({ authenticate, storage: postgresStorage({ connectionString }), secret, … })
 */
export function postgresStorage(options: PostgresStorageOptions): Storage {
  const { schema = 'retake', now } = options
  return sqlStorage({ db: postgresKysely({ ...options, schema }), flavour: postgresFlavour(schema), now })
}

/** Kysely on a schema, with the tables' names. `log` sees each statement. */
export function postgresKysely(
  { schema, ...connection }: PostgresConnectionOptions & { schema: string },
  log?: LogConfig,
): Kysely<Schema> {
  return new Kysely({
    dialect: new PostgresDialect({ pool: async () => openPool(connection, schema) }),
    plugins: [new CamelCasePlugin()],
    ...(log ? { log } : {}),
  })
}
