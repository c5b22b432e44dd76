import { CamelCasePlugin, Kysely, type LogConfig } from 'kysely'
import type { Storage } from '../../ports/storage/index.ts'
import { type Schema, sqlStorage } from '../sql/index.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import { sqliteFlavour } from './sqlite-flavour.ts'

export interface SqliteStorageOptions {
  /** Path of the database; made with mode 0600 when it is missing. `:memory:` keeps it in this process. */
  file: string
  /** Epoch milliseconds, replaces SQLite's clock. Default: the database's. */
  now?: () => number
}

/**
 * Keeps everything in one SQLite file. What resolved is on the disk and survives a killed process or a power cut.
 * Several processes may use the file: they take turns writing. Nothing is opened before the first call.
 *
 * Rejects with `storage-full` when the disk is full, and with `storage-unavailable` when the file cannot be used or
 * another process holds it for over 10 seconds.
 */
export function sqliteStorage({ file, now }: SqliteStorageOptions): Storage {
  return sqlStorage({ db: sqliteKysely(file), flavour: sqliteFlavour, now })
}

/** Kysely on a file, with the tables' names. `log` sees each statement. */
export function sqliteKysely(file: string, log?: LogConfig): Kysely<Schema> {
  return new Kysely({
    dialect: sqliteDialect(file),
    plugins: [new CamelCasePlugin()],
    ...(log ? { log } : {}),
  })
}
