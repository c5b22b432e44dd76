import type { BatchStatus, BatchStatusReport } from '../contract/types.ts'
import { isLive } from './regeneration-phase.ts'
import type { BatchControl, BatchState } from './types.ts'

const controls: Partial<Record<BatchStatus, BatchControl>> = {
  pausing: 'pause',
  paused: 'pause',
  cancelling: 'cancel',
  cancelled: 'cancel',
}

/**
 * Reads a batch status as answered by the API into the state of {@link batchReducer}, so that a page can apply live
 * events to it. The answer lists the latest attempts only, by clip.
 */
export function toBatchState(report: BatchStatusReport): BatchState {
  const control = controls[report.status] ?? 'run'
  return {
    mode: report.batchMode,
    control,
    regenerations: report.regenerations.map(({ regenerationId, clipIndex, status, ...rest }) => ({
      id: regenerationId,
      clipIndex,
      status,
      progress: rest.progress,
      charge: rest.charge,
      retryOf: rest.retryOf,
      cancelRequested: control === 'cancel' && isLive(status),
    })),
  }
}
