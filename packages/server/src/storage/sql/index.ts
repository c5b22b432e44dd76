export type { SqlFlavour } from './flavour.ts'
export type { Schema } from './schema.ts'
export { sqlStorage } from './sql-storage.ts'
