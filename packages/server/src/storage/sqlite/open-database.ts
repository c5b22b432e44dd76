import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { RetakeError } from '@retake/core'

/** Looked up when it is needed, so that an older Node gets a sentence instead of a failed import. */
function loadSqlite() {
  const sqlite = process.getBuiltinModule('node:sqlite')
  if (sqlite) return sqlite
  throw new RetakeError(
    'storage-unavailable',
    `The embedded storage needs node:sqlite, which Node ${process.versions.node} does not have. Use Node 22.14 or newer, or give createRetake a storage of your own.`,
  )
}

/**
 * Opens a database file, making it and its folder for this user alone. The write-ahead log takes its mode from it.
 * Waiting for another process is left to the driver, which does not stop this one meanwhile.
 */
export function openDatabase(file: string): DatabaseSync {
  if (file !== ':memory:') {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    closeSync(openSync(file, 'a', 0o600))
  }
  const { DatabaseSync } = loadSqlite()
  return new DatabaseSync(file)
}

/** Settings of the connection: an acknowledged write is on the disk, readers and the writer do not wait. */
export const connectionSettings = [
  'pragma busy_timeout = 0',
  'pragma journal_mode = wal',
  'pragma synchronous = full',
  'pragma foreign_keys = on',
]
