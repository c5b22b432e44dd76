import { latestAttempts } from './latest-attempts.ts'
import { isEnd, isForward, isLive, isRetryable } from './regeneration-phase.ts'
import type { BatchEvent, BatchState, RegenerationState } from './types.ts'

type Changed = Extract<BatchEvent, { type: 'regeneration-changed' }>
type Retried = Extract<BatchEvent, { type: 'retried' }>

/**
 * Applies an event to a batch. Events may arrive late, twice or out of order: a status moves only forward, an end is
 * final, what was charged stays charged, and an event that says nothing new (or names what is not in the batch)
 * returns the same state object.
 */
export function batchReducer(state: BatchState, event: BatchEvent): BatchState {
  switch (event.type) {
    case 'regeneration-changed':
      return mapRegenerations(state, (regeneration) =>
        regeneration.id === event.id ? applyChange(regeneration, event) : regeneration,
      )
    case 'pause':
      return state.control === 'run' ? { ...state, control: 'pause' } : state
    case 'resume':
      return state.control === 'pause' ? { ...state, control: 'run' } : state
    case 'cancel':
      return cancel(state, event.ids)
    case 'retried':
      return retry(state, event)
    default:
      event satisfies never
      return state
  }
}

function mapRegenerations(
  state: BatchState,
  change: (regeneration: RegenerationState) => RegenerationState,
): BatchState {
  const regenerations = state.regenerations.map(change)
  const same = regenerations.every((regeneration, index) => regeneration === state.regenerations[index])
  return same ? state : { ...state, regenerations }
}

function applyChange(before: RegenerationState, event: Changed): RegenerationState {
  const forward = event.status !== undefined && isForward(before.status, event.status)
  const status = forward && event.status !== undefined ? event.status : before.status
  const charge = before.charge === 'charged' ? 'charged' : (event.charge ?? before.charge)
  const progress = status === 'succeeded' ? 1 : nextProgress(before, event.progress)
  if (status === before.status && charge === before.charge && progress === before.progress) return before
  return { ...before, status, charge, progress }
}

function nextProgress(before: RegenerationState, progress: number | undefined): number {
  if (progress === undefined || Number.isNaN(progress) || isEnd(before.status)) return before.progress
  return Math.max(before.progress, Math.min(1, progress))
}

function cancel(state: BatchState, ids?: readonly string[]): BatchState {
  const cancelled = mapRegenerations(state, (regeneration) =>
    ids === undefined || ids.includes(regeneration.id) ? cancelOne(regeneration) : regeneration,
  )
  return ids === undefined && state.control !== 'cancel' ? { ...cancelled, control: 'cancel' } : cancelled
}

/** What is queued was never sent, so it ends here; what is live ends when the runner has stopped it. */
function cancelOne(regeneration: RegenerationState): RegenerationState {
  if (regeneration.status === 'queued') return { ...regeneration, status: 'cancelled' }
  if (!isLive(regeneration.status) || regeneration.cancelRequested) return regeneration
  return { ...regeneration, cancelRequested: true }
}

function retry(state: BatchState, event: Retried): BatchState {
  const known = new Set(state.regenerations.map(({ id }) => id))
  const waiting = new Map(
    latestAttempts(state.regenerations)
      .filter(isRetryable)
      .map((attempt) => [attempt.id, attempt]),
  )
  const added = event.regenerations.flatMap(({ id, clipIndex, retryOf }): RegenerationState[] => {
    if (known.has(id) || waiting.get(retryOf)?.clipIndex !== clipIndex) return []
    known.add(id)
    waiting.delete(retryOf)
    return [{ id, clipIndex, status: 'queued', progress: 0, charge: 'none', retryOf, cancelRequested: false }]
  })
  if (added.length === 0) return state
  return {
    ...state,
    control: state.control === 'pause' && hasOpenWork(state) ? 'pause' : 'run',
    regenerations: [...state.regenerations, ...added],
  }
}

/** Whether anything is left that could still run or is running. */
function hasOpenWork(state: BatchState): boolean {
  return state.regenerations.some(({ status }) => status === 'queued' || isLive(status))
}
