import { sql } from 'kysely'
import type { SqlFlavour } from '../sql/index.ts'
import { isConflict, toStorageError } from './postgres-errors.ts'

/** PostgreSQL with the tables in a schema of their own. */
export function postgresFlavour(schema: string): SqlFlavour {
  return {
    clock: sql<number>`cast(round(extract(epoch from clock_timestamp()) * 1000) as bigint)`,
    addSequence: (table) =>
      table.addColumn('sequence', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity()),
    locksRows: true,
    schema,
    isConflict,
    toStorageError,
  }
}
