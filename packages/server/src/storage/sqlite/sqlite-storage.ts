import { CamelCasePlugin, Kysely, sql } from 'kysely'
import type { Storage } from '../../ports/storage/index.ts'
import { type Schema, type SqlFlavour, sqlStorage } from '../sql/index.ts'
import { sqliteDialect } from './sqlite-dialect.ts'

export interface SqliteStorageOptions {
  /** Path of the database; made with mode 0600 when it is missing. `:memory:` keeps it in this process. */
  file: string
  /** Epoch milliseconds, replaces SQLite's clock. Default: the database's. */
  now?: () => number
}

const sqliteFlavour: SqlFlavour = {
  clock: sql<number>`cast(round(unixepoch('subsec') * 1000) as integer)`,
  addSequence: (table) =>
    table.addColumn('sequence', 'integer', (column) => column.primaryKey().autoIncrement()),
  locksRows: false,
}

/**
 * Keeps everything in one SQLite file. What resolved is on the disk and survives a killed process or a power cut.
 * Several processes may use the file: they take turns writing. Nothing is opened before the first call.
 *
 * Rejects with `storage-full` when the disk is full, and with `storage-unavailable` when the file cannot be used or
 * another process holds it for over 10 seconds.
 */
export function sqliteStorage({ file, now }: SqliteStorageOptions): Storage {
  const db = new Kysely<Schema>({ dialect: sqliteDialect(file), plugins: [new CamelCasePlugin()] })
  return sqlStorage({ db, flavour: sqliteFlavour, now })
}
