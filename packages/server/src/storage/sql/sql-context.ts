import { RetakeError } from '@retake/core'
import { sql } from 'kysely'
import { retryConflicts } from './conflict.ts'
import type { SqlFlavour } from './flavour.ts'
import { migrate } from './migrations.ts'
import type { Database, Writing } from './schema.ts'

/** What the parts of the storage share: the database, its clock, and how to read and write. */
export interface SqlContext {
  flavour: SqlFlavour
  /** Runs one statement. */
  read<Result>(work: (db: Database) => Promise<Result>): Promise<Result>
  /** Runs several reads that see the same moment. */
  snapshot<Result>(work: (db: Writing) => Promise<Result>): Promise<Result>
  /**
   * Runs a transaction: all of it is kept, or none if `work` throws. `nowMs` is the moment it began. Where others got
   * in its way, `work` runs again from its beginning.
   */
  write<Result>(work: (db: Writing, nowMs: number) => Promise<Result>): Promise<Result>
  /** The database's clock. */
  now(): Promise<number>
  /** Waits for what runs, then closes. */
  close(): Promise<void>
}

export interface SqlContextOptions {
  db: Database
  flavour: SqlFlavour
  /** Replaces the database's clock, for tests. */
  now: (() => number) | undefined
}

export function createSqlContext({ db, flavour, now }: SqlContextOptions): SqlContext {
  const running = new Set<Promise<unknown>>()
  let migrated: Promise<void> | null = null
  let closed = false

  const readClock = async (source: Database): Promise<number> => {
    if (now) return now()
    const { rows } = await sql<{ now: number }>`select ${flavour.clock} as now`.execute(source)
    return rows[0]!.now
  }

  /** Nothing is opened before the first call; a first call that failed is tried again by the next. */
  const ready = (): Promise<void> => {
    migrated ??= migrate(db, flavour).catch((error: unknown) => {
      migrated = null
      throw error
    })
    return migrated
  }

  const run = <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (closed) return Promise.reject(new RetakeError('storage-unavailable', 'The storage was closed.'))
    const promise = ready()
      .then(work)
      .catch((error: unknown) => {
        throw flavour.toStorageError(error)
      })
    running.add(promise)
    const forget = () => running.delete(promise)
    promise.then(forget, forget)
    return promise
  }

  return {
    flavour,
    read: (work) => run(() => work(db)),
    snapshot: (work) =>
      run(() =>
        db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
      ),
    write: (work) =>
      run(() =>
        retryConflicts(flavour, () =>
          db.transaction().execute(async (writing) => work(writing, await readClock(writing))),
        ),
      ),
    now: () => run(() => readClock(db)),
    async close() {
      closed = true
      await Promise.allSettled(running)
      await db.destroy()
    },
  }
}
