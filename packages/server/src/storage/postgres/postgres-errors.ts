import { RetakeError } from '@retake/core'
import { DatabaseError } from 'pg'

/** Marks an error of a connection that could not be made or was lost. */
export class ConnectionLost extends Error {}

/** SQLSTATE, https://www.postgresql.org/docs/current/errcodes-appendix.html. */
const states = {
  serializationFailure: '40001',
  deadlockDetected: '40P01',
  diskFull: '53100',
  lockNotAvailable: '55P03',
  idleInTransaction: '25P03',
}

/** Classes of faults of the server, its access or its limits; the others are faults of a statement, so ours. */
const faultClasses = new Set(['08', '28', '3D', '53', '57', '58', 'XX'])

function stateOf(error: unknown): string | null {
  return error instanceof DatabaseError ? (error.code ?? null) : null
}

/** Tells whether the database ended a transaction for the sake of another. */
export function isConflict(error: unknown): boolean {
  const state = stateOf(error)
  return state === states.serializationFailure || state === states.deadlockDetected
}

/**
 * Gives a fault of the server or the way to it its code. Callers of the API read the message, so neither host nor
 * user name stands in it: they are in `cause`.
 */
export function toStorageError(error: unknown): unknown {
  const state = stateOf(error)
  if (state === states.diskFull) {
    const message = 'The disk of the database is full. Free some room; nothing was lost.'
    return new RetakeError('storage-full', message, { cause: error })
  }
  if (error instanceof ConnectionLost) return unavailable('it cannot be reached', error)
  if (state === null) return error
  const isFault = faultClasses.has(state.slice(0, 2)) || state === states.idleInTransaction
  if (isFault) return unavailable(`it answers with error ${state}`, error)
  const isCrowded = isConflict(error) || state === states.lockNotAvailable
  return isCrowded ? unavailable('too many want the same at once', error) : error
}

function unavailable(reason: string, cause: unknown): RetakeError {
  return new RetakeError('storage-unavailable', `The database cannot be used: ${reason}. Try again.`, {
    cause,
  })
}
