import { sql } from 'kysely'
import type { SqlFlavour } from '../sql/index.ts'

export const sqliteFlavour: SqlFlavour = {
  clock: sql<number>`cast(round(unixepoch('subsec') * 1000) as integer)`,
  addSequence: (table) =>
    table.addColumn('sequence', 'integer', (column) => column.primaryKey().autoIncrement()),
  locksRows: false,
  schema: null,
  // The driver waits for the one lock, and gives faults of the file their code.
  isConflict: () => false,
  toStorageError: (error) => error,
}
