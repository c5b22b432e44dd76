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
}
