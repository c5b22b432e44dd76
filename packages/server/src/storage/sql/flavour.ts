import type { CreateTableBuilder, RawBuilder } from 'kysely'

/** All that differs between SQL dialects, beyond what Kysely's dialect does. */
export interface SqlFlavour {
  /** The database's clock, epoch milliseconds, as an integer. */
  clock: RawBuilder<number>
  /** Adds `sequence`, the primary key that ascends in the order of writing and is never used twice. */
  addSequence<Table extends string, Column extends string>(
    table: CreateTableBuilder<Table, Column>,
  ): CreateTableBuilder<Table, Column | 'sequence'>
  /** Whether what is read for writing has to be locked (`for update`): not where one writer has the database. */
  locksRows: boolean
  /** The schema that holds the tables, made when it is missing; null where the database has none. */
  schema: string | null
  /** Tells whether a transaction failed only because of others that ran beside it: run again, it may succeed. */
  isConflict(error: unknown): boolean
  /** Gives a fault of the database its code; any other error comes back as it is. */
  toStorageError(error: unknown): unknown
}
