import { isLive } from './regeneration-phase.ts'
import type { BatchState, NextRegenerationsOptions } from './types.ts'

/**
 * Tells which regenerations to start now, in order. Sequential: at most one is live, so the next starts when the
 * last has ended. `unknown` takes no place: it keeps its clip but does not stop the rest. Nothing starts while the
 * batch is paused or cancelled.
 *
 * @throws RangeError when `perBatch` is no whole number from 1.
 */
export function nextRegenerations(state: BatchState, options: NextRegenerationsOptions = {}): string[] {
  const { perBatch = 4, mode = state.mode } = options
  if (!Number.isInteger(perBatch) || perBatch < 1) {
    throw new RangeError(`perBatch is ${perBatch}; give a whole number from 1.`)
  }
  if (state.control !== 'run') return []
  const live = state.regenerations.filter(({ status }) => isLive(status)).length
  const places = (mode === 'sequential' ? 1 : perBatch) - live
  return state.regenerations
    .filter(({ status }) => status === 'queued')
    .slice(0, Math.max(0, places))
    .map(({ id }) => id)
}
