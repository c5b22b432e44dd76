import { RetakeError } from '@retake/core'
import type { CoordinationStorage, IdempotencyAnswer, IdempotencyKey } from '../../ports/storage/index.ts'
import type { MemoryState } from './state.ts'

type IdempotencyStorage = Pick<
  CoordinationStorage,
  'claimIdempotency' | 'finishIdempotency' | 'dropIdempotency'
>

const nameOf = ({ tenantId, userId, route, key }: IdempotencyKey) =>
  JSON.stringify([tenantId, userId, route, key])

export function memoryIdempotency(state: MemoryState): IdempotencyStorage {
  return {
    async claimIdempotency(key, bodyHash, staleMs) {
      const entry = state.idempotency.get(nameOf(key))
      if (entry && entry.bodyHash !== bodyHash) return { state: 'mismatch' }
      if (entry?.answer) return { state: 'done', ...entry.answer }
      if (entry && state.now() - entry.claimedAtMs < staleMs) return { state: 'running' }
      state.idempotency.set(nameOf(key), { bodyHash, claimedAtMs: state.now(), answer: null })
      return { state: 'new' }
    },

    async finishIdempotency(answer) {
      answerIdempotency(state, answer)
    },

    async dropIdempotency(key) {
      if (!state.idempotency.get(nameOf(key))?.answer) state.idempotency.delete(nameOf(key))
    },
  }
}

/** Refuses work whose key somebody else answered, or gave back, while this caller was away. */
export function requireOpenClaim(state: MemoryState, key: IdempotencyKey): void {
  const entry = state.idempotency.get(nameOf(key))
  if (entry && !entry.answer) return
  throw new RetakeError(
    'idempotency-in-progress',
    'Another request took this Idempotency-Key over. Send it again to get its answer.',
  )
}

export function answerIdempotency(state: MemoryState, { status, body, ...key }: IdempotencyAnswer): void {
  const entry = state.idempotency.get(nameOf(key))
  if (entry) entry.answer ??= { status, body }
}
