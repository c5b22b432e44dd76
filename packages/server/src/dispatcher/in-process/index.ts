export { inProcessDispatcher } from './in-process-dispatcher.ts'
