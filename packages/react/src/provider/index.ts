export type { Connection, JobEventHub } from './create-job-event-hub.ts'
export { useRetake } from './retake-context.ts'
export { RetakeProvider } from './retake-provider.tsx'
export type {
  Action,
  ActionHooks,
  ActionName,
  RetakeProviderProps,
  RetakeRuntime,
  Theme,
} from './types.ts'
