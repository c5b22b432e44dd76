export type { PgBossDispatcherOptions } from './options.ts'
export { pgBossDispatcher } from './pg-boss-dispatcher.ts'
