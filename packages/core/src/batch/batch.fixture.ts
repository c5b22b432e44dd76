import { type BatchEvent, type BatchState, batchReducer, type RegenerationState } from './index.ts'

export const attempt = (index: number, more: Partial<RegenerationState> = {}): RegenerationState => ({
  id: `r${index}`,
  clipIndex: index,
  status: 'queued',
  progress: 0,
  charge: 'none',
  retryOf: null,
  cancelRequested: false,
  ...more,
})

export const batch = (clips: number, mode: BatchState['mode'] = 'sequential'): BatchState => ({
  mode,
  control: 'run',
  regenerations: Array.from({ length: clips }, (_, index) => attempt(index)),
})

export const apply = (state: BatchState, ...events: BatchEvent[]) => events.reduce(batchReducer, state)
export const changed = (id: string, status: RegenerationState['status'], more = {}): BatchEvent => ({
  type: 'regeneration-changed',
  id,
  status,
  ...more,
})
