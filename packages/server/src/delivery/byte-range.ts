export type ByteRange =
  | { kind: 'whole' }
  /** Inclusive, as in `Content-Range`. */
  | { kind: 'part'; start: number; end: number }
  | { kind: 'unsatisfiable' }

const pattern = /^bytes=(\d{0,15})-(\d{0,15})$/i

/**
 * Reads a `Range` header by RFC 9110, section 14.2. What is malformed, of another unit, or asks for several ranges is
 * ignored, as the standard allows.
 */
export function parseByteRange(header: string | null, size: number): ByteRange {
  const [, first, last] = pattern.exec(header?.trim() ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return { kind: 'whole' }
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? { kind: 'unsatisfiable' } : { kind: 'part', start: size - length, end: size - 1 }
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return { kind: 'whole' }
  return start >= size ? { kind: 'unsatisfiable' } : { kind: 'part', start, end }
}
