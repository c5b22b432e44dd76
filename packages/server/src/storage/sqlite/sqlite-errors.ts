import { RetakeError } from '@retake/core'

/** Primary result codes, https://www.sqlite.org/rescode.html. */
const codes = {
  busy: 5,
  locked: 6,
  readonly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADb: 26,
}

function primaryCode(error: unknown): number | null {
  const isSqlite = error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
  return isSqlite ? (error.errcode as number) & 0xff : null
}

/** Tells whether another process holds the lock that was needed. */
export function isBusy(error: unknown): boolean {
  const code = primaryCode(error)
  return code === codes.busy || code === codes.locked
}

/**
 * Gives a fault of the file or the disk its code; anything else is a fault of ours and stays what it is. Callers of
 * the API read the message, so the file is named in `data` only.
 */
export function toStorageError(error: unknown, file: string): unknown {
  const code = primaryCode(error)
  if (code === codes.full) {
    const message = 'The disk with the database is full. Free some room; nothing was lost.'
    return new RetakeError('storage-full', message, { cause: error, data: { file } })
  }
  if (isBusy(error)) {
    const message =
      'The database is held by another process. Let it finish, or give each process its own file.'
    return new RetakeError('storage-unavailable', message, { cause: error, data: { file } })
  }
  const isFault = code !== null && (Object.values(codes) as number[]).includes(code)
  const fileFault = fileFaultOf(error)
  if (!isFault && fileFault === null) return error
  const reason = fileFault ?? (error instanceof Error ? error.message : String(error))
  const message = `The database cannot be used: ${reason}.`
  return new RetakeError('storage-unavailable', message, { cause: error, data: { file } })
}

/** The code of a fault that the file system reports before SQLite is asked: no folder, no permission. */
function fileFaultOf(error: unknown): string | null {
  return error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : null
}
