export { batchReducer } from './batch-reducer.ts'
export { nextRegenerations } from './next-regenerations.ts'
export { isEnd, isForward, isLive, isRetryable } from './regeneration-phase.ts'
export { summariseBatch } from './summarise-batch.ts'
export { toBatchState } from './to-batch-state.ts'
export type {
  BatchControl,
  BatchEvent,
  BatchState,
  BatchSummary,
  NextRegenerationsOptions,
  RegenerationState,
  Retry,
} from './types.ts'
