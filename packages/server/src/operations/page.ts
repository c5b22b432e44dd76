import { RetakeError } from '@retake/core'

/** Cuts a page of at most `limit` from rows that were read with `limit + 1`. */
export function cutPage<Row>(
  rows: Row[],
  limit: number,
  cursorOf: (last: Row) => string | number,
): { rows: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { rows: page, nextCursor: rows.length > limit && last !== undefined ? String(cursorOf(last)) : null }
}

/**
 * Reads a cursor that is a number.
 * @throws RetakeError `invalid-request` for one that we did not give out.
 */
export function readNumberCursor(cursor: string | undefined): number | null {
  if (cursor === undefined) return null
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor)
  throw new RetakeError('invalid-request', 'cursor: Take next_cursor of the page before, unchanged.')
}
