import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Opens a database file, making it and its folder for this user alone. The write-ahead log takes its mode from it.
 * Waiting for another process is left to the driver, which does not stop this one meanwhile.
 */
export function openDatabase(file: string): DatabaseSync {
  if (file !== ':memory:') {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    closeSync(openSync(file, 'a', 0o600))
  }
  return new DatabaseSync(file)
}

/** Settings of the connection: an acknowledged write is on the disk, readers and the writer do not wait. */
export const connectionSettings = [
  'pragma busy_timeout = 0',
  'pragma journal_mode = wal',
  'pragma synchronous = full',
  'pragma foreign_keys = on',
]
